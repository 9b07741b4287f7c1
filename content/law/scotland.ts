// The law of Scotland in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const act2010 = {
  en: "Criminal Justice and Licensing (Scotland) Act 2010",
  bn: "Criminal Justice and Licensing (Scotland) Act 2010 (স্কটল্যান্ডের ফৌজদারি আইন)",
} as const;

export const scotland: LawPlace = {
  id: "scotland",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: act2010,
      section: "s. 39",
      leastOccasions: 2,
      conduct: [
        line(
          "scot-stalking",
          "Acts on a list: to follow, to make or try contact, to post about someone or in their name, to watch their e-mail or web use, to go into a place, to hang around, to touch their things, to give or leave things, to watch or spy. Also any other act that a fair-minded person would expect to frighten. The acts can be aimed at you or at someone else.",
          "তালিকার কাজ: পিছু নেওয়া, যোগাযোগ করা বা চেষ্টা করা, কারও সম্পর্কে বা তার নামে কিছু প্রকাশ করা, ই-মেইল বা ইন্টারনেটে নজর রাখা, কোথাও ঢুকে পড়া, ঘুরঘুর করা, জিনিসে হাত দেওয়া, কিছু দেওয়া বা রেখে যাওয়া, নজরদারি বা গোয়েন্দাগিরি করা। ভয় লাগবে বলে বিবেচক মানুষ ভাববে, এমন অন্য কাজও। কাজগুলো আপনার বা অন্য কারও দিকে হতে পারে।",
        ),
      ],
      occasions: [line("scot-stalking", "At least 2 times.", "অন্তত ২ বার।")],
      effect: [
        line("scot-act-2010", "The person in fact felt fear or alarm.", "মানুষটি সত্যিই ভয় বা আতঙ্ক বোধ করেছেন।"),
      ],
      knowledge: [
        line(
          "scot-act-2010",
          "They meant to cause fear or alarm, or knew or ought to have known that it was likely.",
          "সে ভয় বা আতঙ্ক দিতে চেয়েছে, বা জানত কিংবা জানা উচিত ছিল যে এমন হতে পারে।",
        ),
      ],
      exclusions: [
        line(
          "scot-act-2010",
          "Acts that a law allows, acts to stop or find crime, and acts that were fair in the circumstances.",
          "আইনে অনুমোদিত কাজ, অপরাধ ঠেকানো বা ধরার কাজ, আর পরিস্থিতি অনুযায়ী যুক্তিসংগত কাজ।",
        ),
      ],
      penalty: [
        line(
          "scot-act-2010",
          "Up to 5 years in a trial with a jury, up to 12 months in one without.",
          "জুরিসহ বিচারে ৫ বছর পর্যন্ত, জুরি ছাড়া ১২ মাস পর্যন্ত।",
        ),
      ],
    },
    {
      name: { en: "Threatening or abusive behaviour", bn: "হুমকি বা নির্যাতনমূলক আচরণ" },
      statute: act2010,
      section: "s. 38",
      leastOccasions: 1,
      conduct: [
        line(
          "scot-act-2010",
          "Threats or abuse. A court can choose this crime when stalking (section 39) is not shown.",
          "হুমকি বা নির্যাতনমূলক আচরণ। স্টকিং (ধারা ৩৯) দেখানো না গেলে আদালত এই অপরাধ ধরতে পারে।",
        ),
      ],
      occasions: [
        line(
          "scot-act-2010",
          "One event can be enough, as a public page and a law firm read it.",
          "একটি ঘটনাও যথেষ্ট হতে পারে; সরকারি একটি পাতা ও একটি আইন প্রতিষ্ঠান এভাবেই বলে।",
        ),
      ],
      effect: [
        line(
          "scot-act-2010",
          "Likely to cause fear or alarm in a fair-minded person.",
          "একজন বিবেচক মানুষের ভয় বা আতঙ্ক লাগার মতো।",
        ),
      ],
      knowledge: [],
      exclusions: [],
      penalty: [],
    },
    {
      name: { en: "Abuse of a partner or ex-partner", bn: "সঙ্গী বা প্রাক্তন সঙ্গীকে নির্যাতন" },
      statute: {
        en: "Domestic Abuse (Scotland) Act 2018",
        bn: "Domestic Abuse (Scotland) Act 2018 (পারিবারিক নির্যাতন আইন)",
      },
      section: "s. 1",
      leastOccasions: null,
      conduct: [],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [],
    },
  ],
  orders: [
    {
      name: { en: "Non-harassment order from a civil court", bn: "দেওয়ানি আদালতের হয়রানি না করার আদেশ" },
      statute: { en: "PHA 1997 s. 8, s. 8A", bn: "হয়রানি আইন (PHA 1997) s. 8, s. 8A" },
      terms: [
        line(
          "pha-1997",
          "A court can make it for a set time, or with no end date.",
          "আদালত নির্দিষ্ট সময়ের জন্য, বা শেষ তারিখ ছাড়াই দিতে পারে।",
        ),
        line(
          "scot-act-2011",
          "It takes at least 2 events. For domestic abuse, a single one can be enough (section 8A).",
          "অন্তত ২টি ঘটনা লাগে। পারিবারিক নির্যাতনে একটিই যথেষ্ট হতে পারে (ধারা ৮A)।",
        ),
      ],
      breach: [
        line(
          "pha-1997",
          "It is a crime, up to 5 years. The police can arrest without a warrant.",
          "এটি অপরাধ, ৫ বছর পর্যন্ত। পুলিশ পরোয়ানা ছাড়াই গ্রেপ্তার করতে পারে।",
        ),
      ],
    },
    {
      name: { en: "Non-harassment order after a conviction", bn: "সাজার পরে হয়রানি না করার আদেশ" },
      statute: {
        en: "Criminal Procedure (Scotland) Act 1995 s. 234A",
        bn: "Criminal Procedure (Scotland) Act 1995 (ফৌজদারি কার্যবিধি) s. 234A",
      },
      terms: [
        line(
          "pha-1997",
          "The prosecutor can ask for it. It may have no end date.",
          "সরকারি কৌঁসুলি এটি চাইতে পারেন। শেষ তারিখ না-ও থাকতে পারে।",
        ),
      ],
      breach: [],
    },
    {
      name: {
        en: "Domestic abuse interdict with power of arrest",
        bn: "গ্রেপ্তারের ক্ষমতাসহ পারিবারিক নির্যাতনে নিষেধাজ্ঞা",
      },
      statute: {
        en: "Domestic Abuse (Scotland) Act 2011 ss. 2-3",
        bn: "Domestic Abuse (Scotland) Act 2011 (পারিবারিক নির্যাতন আইন) ss. 2-3",
      },
      terms: [],
      breach: [
        line(
          "scot-interdict",
          "While the power of arrest lasts: up to 5 years with a jury, 12 months without.",
          "গ্রেপ্তারের ক্ষমতা থাকার সময়: জুরিসহ ৫ বছর পর্যন্ত, জুরি ছাড়া ১২ মাস।",
        ),
      ],
    },
    {
      name: { en: "Domestic abuse protection notice or order", bn: "পারিবারিক নির্যাতন থেকে সুরক্ষার নোটিশ বা আদেশ" },
      statute: {
        en: "Domestic Abuse (Protection) (Scotland) Act 2021 Part 1",
        bn: "Domestic Abuse (Protection) (Scotland) Act 2021 (পারিবারিক নির্যাতন আইন) Part 1",
      },
      terms: [
        line(
          "scot-act-2021",
          "In the copy that we read, this part of the law was not yet in force.",
          "আমরা যে কপি পড়েছি, তাতে আইনের এই অংশ তখনও চালু হয়নি।",
        ),
      ],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [
    line(
      "action-against",
      "A log with dates helps. One event may look harmless, and only together do they show a pattern.",
      "তারিখসহ তালিকা কাজে লাগে। একটি ঘটনা নিরীহ দেখাতে পারে, সব মিলিয়েই ধরনটা বোঝা যায়।",
    ),
  ],
};
