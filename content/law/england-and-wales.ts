// The law of England and Wales in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const harassmentAct = {
  en: "Protection from Harassment Act 1997",
  bn: "Protection from Harassment Act 1997 (হয়রানি থেকে সুরক্ষা আইন)",
} as const;

export const englandAndWales: LawPlace = {
  id: "england-and-wales",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: harassmentAct,
      section: "s. 2A",
      leastOccasions: 2,
      conduct: [
        line(
          "pha-2a",
          "Acts that go with stalking. The law gives 7 examples: to follow, to make contact, to post about someone or in their name, to check their e-mail or web use, to hang around, to touch their things, to watch or spy. Other acts can count too.",
          "স্টকিংয়ের সঙ্গে যায়, এমন কাজ। আইনে ৭টি উদাহরণ আছে: পিছু নেওয়া, যোগাযোগ করা, কারও সম্পর্কে বা তার নামে কিছু প্রকাশ করা, তার ই-মেইল বা ইন্টারনেটে নজর রাখা, আশপাশে ঘুরঘুর করা, তার জিনিসে হাত দেওয়া, নজরদারি বা গোয়েন্দাগিরি করা। অন্য কাজও ধরা হতে পারে।",
        ),
        line(
          "pha-1997",
          "What someone else does counts too, if the other person put them up to it.",
          "ওই ব্যক্তি কাউকে দিয়ে করালে সেই কাজও তার নিজের কাজ বলে ধরা হয়।",
        ),
        line(
          "lamplugh",
          "This has been a crime since 25 November 2012.",
          "এটি অপরাধ হয়েছে ২৫ নভেম্বর ২০১২ থেকে।",
        ),
      ],
      occasions: [
        line(
          "pha-1997",
          "At least 2 times towards one person. Towards 2 or more people, once to each can be enough.",
          "একজনের বেলায় অন্তত ২ বার। ২ বা তার বেশি মানুষের বেলায় প্রত্যেকের সঙ্গে একবারও যথেষ্ট হতে পারে।",
        ),
        line(
          "two-incidents",
          "The fewer there are, and the longer the time between, the harder it is to show that they belong together.",
          "ঘটনা যত কম আর মাঝে সময় যত বেশি, সেগুলো একই ধারার বলে দেখানো তত কঠিন।",
        ),
      ],
      effect: [
        line(
          "pha-1997",
          "It has to be harassment. That includes to alarm or upset someone.",
          "কাজগুলো হয়রানি হতে হবে। কাউকে আতঙ্কিত করা বা কষ্ট দেওয়াও এর মধ্যে পড়ে।",
        ),
      ],
      knowledge: [
        line(
          "pha-1997",
          "They knew that it was harassment, or a fair-minded person who knew the same would think so. They need not have meant to frighten.",
          "সে জানত এটি হয়রানি, বা একই কথা জানা যেকোনো বিবেচক মানুষ তা-ই ভাবত। ভয় দেখানোর ইচ্ছা থাকা লাগে না।",
        ),
      ],
      exclusions: [
        line(
          "pha-1997",
          "Acts to stop or find crime, acts under a law, and acts that were fair in the circumstances.",
          "অপরাধ ঠেকানো বা ধরার কাজ, আইনের অধীনে করা কাজ, আর পরিস্থিতি অনুযায়ী যুক্তিসংগত কাজ।",
        ),
      ],
      penalty: [
        line(
          "pha-2a",
          "Only a magistrates’ court. The text says 51 weeks, to be read as 6 months until another law is in force; we could not check if it is.",
          "শুধু ম্যাজিস্ট্রেট আদালতে। আইনে আছে ৫১ সপ্তাহ; আরেকটি আইন চালু না হওয়া পর্যন্ত তা ৬ মাস ধরতে হয়। সেটি চালু কি না, আমরা মিলিয়ে দেখতে পারিনি।",
        ),
      ],
    },
    {
      name: { en: "Stalking with fear of violence, or serious alarm", bn: "সহিংসতার ভয় বা গভীর আতঙ্কসহ স্টকিং" },
      statute: harassmentAct,
      section: "s. 4A",
      leastOccasions: 2,
      conduct: [
        line("points-to-prove", "A course of conduct that is stalking.", "একের পর এক এমন কাজ, যা স্টকিং।"),
      ],
      occasions: [
        line(
          "points-to-prove",
          "Fear on at least 2 occasions. Or serious alarm or distress that changes daily life a lot.",
          "অন্তত ২ বার ভয়। অথবা গভীর আতঙ্ক বা কষ্ট, যা রোজকার জীবন অনেকটা বদলে দেয়।",
        ),
      ],
      effect: [
        line(
          "points-to-prove",
          "Fear that violence will be used. Or serious alarm or distress with a large, bad effect on usual daily life.",
          "সহিংসতা হবে, এমন ভয়। অথবা গভীর আতঙ্ক বা কষ্ট, যার বড় খারাপ প্রভাব রোজকার জীবনে পড়ে।",
        ),
      ],
      knowledge: [
        line(
          "points-to-prove",
          "They knew that it would do this, or ought to have known.",
          "সে জানত যে এমন হবে, বা তার জানা উচিত ছিল।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "waldrons",
          "Up to 10 years. Up to 14 where race or religion made it worse.",
          "১০ বছর পর্যন্ত। জাতি বা ধর্মের কারণে গুরুতর হলে ১৪ বছর পর্যন্ত।",
        ),
      ],
    },
    {
      name: { en: "Harassment", bn: "হয়রানি" },
      statute: harassmentAct,
      section: "ss. 1, 2, 7",
      leastOccasions: 2,
      conduct: [line("pha-1997", "A course of conduct. Words count too.", "একের পর এক কাজ। মুখের কথাও ধরা হয়।")],
      occasions: [line("pha-1997", "At least 2 times towards one person.", "একজনের বেলায় অন্তত ২ বার।")],
      effect: [
        line(
          "pha-1997",
          "It is harassment. That includes to alarm or upset someone.",
          "কাজগুলো হয়রানি। কাউকে আতঙ্কিত করা বা কষ্ট দেওয়াও এর মধ্যে পড়ে।",
        ),
      ],
      knowledge: [
        line("pha-1997", "They knew, or a fair-minded person would.", "সে জানত, বা একজন বিবেচক মানুষ জানত।"),
      ],
      exclusions: [
        line(
          "pha-1997",
          "Acts to stop or find crime, under a law, or fair in the circumstances.",
          "অপরাধ ঠেকানো বা ধরার কাজ, আইনের অধীনে কাজ, বা পরিস্থিতি অনুযায়ী যুক্তিসংগত কাজ।",
        ),
      ],
      penalty: [
        line(
          "pha-1997",
          "Up to 6 months, a fine, or both, at a magistrates’ court.",
          "ম্যাজিস্ট্রেট আদালতে ৬ মাস পর্যন্ত, জরিমানা, বা দুটোই।",
        ),
      ],
    },
    {
      name: { en: "Putting people in fear of violence", bn: "সহিংসতার ভয় দেখানো" },
      statute: harassmentAct,
      section: "s. 4",
      leastOccasions: 2,
      conduct: [line("pha-1997", "A course of conduct.", "একের পর এক কাজ।")],
      occasions: [line("pha-1997", "Fear on at least 2 occasions.", "অন্তত ২ বার ভয়।")],
      effect: [line("pha-1997", "Fear that violence will be used.", "সহিংসতা হবে, এমন ভয়।")],
      knowledge: [
        line(
          "pha-1997",
          "They knew each time that it would frighten, or ought to have known.",
          "প্রতিবার সে জানত যে ভয় লাগবে, বা তার জানা উচিত ছিল।",
        ),
      ],
      exclusions: [
        line(
          "pha-1997",
          "Acts to stop or find crime, under a law, or fair to protect a person or things.",
          "অপরাধ ঠেকানো বা ধরার কাজ, আইনের অধীনে কাজ, বা মানুষ বা জিনিস বাঁচাতে যুক্তিসংগত কাজ।",
        ),
      ],
      penalty: [
        line(
          "wheldon",
          "A law firm says up to 10 years. The old copy of the Act that we read says less, and we did not read the change.",
          "একটি আইন প্রতিষ্ঠান বলে ১০ বছর পর্যন্ত। আমরা আইনের যে পুরোনো কপি পড়েছি তাতে কম আছে; পরিবর্তনটি আমরা পড়িনি।",
        ),
      ],
    },
    {
      name: { en: "Control by a partner or family member", bn: "সঙ্গী বা পরিবারের কারও নিয়ন্ত্রণ" },
      statute: { en: "Serious Crime Act 2015", bn: "Serious Crime Act 2015 (গুরুতর অপরাধ আইন)" },
      section: "s. 76",
      leastOccasions: null,
      conduct: [
        line(
          "pnld-control",
          "A law of 2021 widened it to people who do not live together, and to the time after a break-up.",
          "২০২১ সালের একটি আইন একে আরও বিস্তৃত করেছে: যারা একসঙ্গে থাকে না তারাও, আর সম্পর্ক শেষের পরের সময়ও।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [],
    },
  ],
  orders: [
    {
      name: { en: "Stalking protection order", bn: "স্টকিং থেকে সুরক্ষার আদেশ" },
      statute: { en: "Stalking Protection Act 2019", bn: "Stalking Protection Act 2019 (স্টকিং সুরক্ষা আইন)" },
      terms: [
        line(
          "spa-2019",
          "Only the police can ask for it. It can forbid things and also require things. It lasts at least 2 years, or until a court changes it.",
          "শুধু পুলিশ এটি চাইতে পারে। এটি কিছু নিষেধ করতে পারে, কিছু করতে বলতেও পারে। অন্তত ২ বছর, বা আদালত না বদলানো পর্যন্ত চলে।",
        ),
        line(
          "spa-2019",
          "A short one can be made while the court decides. The other person has 3 days to tell the police their name and home address.",
          "আদালত সিদ্ধান্ত নেওয়ার আগে স্বল্প সময়ের আদেশও হতে পারে। ওই ব্যক্তিকে ৩ দিনের মধ্যে নাম ও বাড়ির ঠিকানা পুলিশকে জানাতে হয়।",
        ),
        line("pnld-orders", "In force since 20 January 2020.", "চালু ২০ জানুয়ারি ২০২০ থেকে।"),
      ],
      breach: [
        line("spa-2019", "Up to 5 years, if there was no good excuse.", "যথাযথ কারণ না থাকলে ৫ বছর পর্যন্ত।"),
      ],
    },
    {
      name: { en: "Non-molestation order", bn: "উৎপাত না করার আদেশ (non-molestation order)" },
      statute: { en: "Family Law Act 1996 ss. 42, 42A", bn: "Family Law Act 1996 (পারিবারিক আইন) ss. 42, 42A" },
      terms: [
        line(
          "family-1996",
          "A family court can make it for partners, ex-partners and relatives who ask.",
          "সঙ্গী, প্রাক্তন সঙ্গী বা আত্মীয় চাইলে পারিবারিক আদালত এটি দিতে পারে।",
        ),
        line("bp-collins", "It often lasts 6 to 12 months.", "এটি সাধারণত ৬ থেকে ১২ মাস চলে।"),
        line("heritage-park", "There is no court fee to ask.", "চাইতে আদালতের কোনো ফি লাগে না।"),
      ],
      breach: [line("enow", "It is a crime, up to 5 years.", "এটি অপরাধ, ৫ বছর পর্যন্ত।")],
    },
    {
      name: { en: "Civil injunction", bn: "দেওয়ানি নিষেধাজ্ঞা" },
      statute: { en: "PHA 1997 s. 3", bn: "হয়রানি আইন (PHA 1997) s. 3" },
      terms: [
        line(
          "pha-1997",
          "The person who was harassed can ask a court to forbid it, and for money for the harm.",
          "যাকে হয়রানি করা হয়েছে, তিনি আদালতে নিষেধাজ্ঞা ও ক্ষতিপূরণ চাইতে পারেন।",
        ),
      ],
      breach: [
        line(
          "pha-1997",
          "It is a crime without a good excuse, up to 5 years.",
          "যথাযথ কারণ ছাড়া এটি অপরাধ, ৫ বছর পর্যন্ত।",
        ),
      ],
    },
    {
      name: { en: "Restraining order from a criminal court", bn: "ফৌজদারি আদালতের নিষেধাজ্ঞা" },
      statute: {
        en: "PHA 1997 ss. 5, 5A",
        bn: "হয়রানি আইন (PHA 1997) ss. 5, 5A",
      },
      terms: [
        line(
          "pha-1997",
          "After a trial, whether or not the person was convicted. It protects the victim or another named person. The rules after a conviction may stand in another law now.",
          "বিচারের পরে, ওই ব্যক্তি দোষী সাব্যস্ত হোক বা না হোক। এটি ভুক্তভোগী বা নাম বলা অন্য কাউকে সুরক্ষা দেয়। দোষী সাব্যস্ত হওয়ার পরের নিয়ম এখন অন্য আইনে থাকতে পারে।",
        ),
      ],
      breach: [line("pha-1997", "Up to 5 years without a good excuse.", "যথাযথ কারণ না থাকলে ৫ বছর পর্যন্ত।")],
    },
    {
      name: { en: "Domestic abuse protection order", bn: "পারিবারিক নির্যাতন থেকে সুরক্ষার আদেশ" },
      statute: {
        en: "Domestic Abuse Act 2021 Part 3",
        bn: "Domestic Abuse Act 2021 (পারিবারিক নির্যাতন আইন) Part 3",
      },
      terms: [
        line(
          "dapo-statement",
          "Tried out in some areas from 27 November 2024. We could not check if it is there in the whole country now.",
          "২৭ নভেম্বর ২০২৪ থেকে কয়েকটি এলাকায় পরীক্ষামূলকভাবে চালু। এখন সারা দেশে আছে কি না, আমরা মিলিয়ে দেখতে পারিনি।",
        ),
        line(
          "no5",
          "The police can give a notice for 48 hours. Police, the victim or a third person can ask for the order. An electronic tag can last at most 12 months.",
          "পুলিশ ৪৮ ঘণ্টার নোটিশ দিতে পারে। আদেশ চাইতে পারে পুলিশ, ভুক্তভোগী বা তৃতীয় কেউ। ইলেকট্রনিক ট্যাগ বড়জোর ১২ মাস।",
        ),
      ],
      breach: [line("dapo-statement", "Up to 5 years.", "৫ বছর পর্যন্ত।")],
    },
  ],
  reporting: [],
  evidence: [
    line(
      "cps",
      "Prosecutors are told to look at all that happened together, not one event at a time.",
      "সরকারি কৌঁসুলিদের বলা আছে, একটি একটি ঘটনা নয়, সব মিলিয়ে দেখতে।",
    ),
    line(
      "helpline-2010",
      "A diary helps most when it is written at the time, or soon after.",
      "ঘটনার সময় বা একটু পরেই লেখা ডায়েরি সবচেয়ে কাজে লাগে।",
    ),
    line(
      "procedure-16",
      "A written statement can stand in for speaking in court (Part 16 of the rules of 2020). It says that it is true to the best of what you know, and is signed. Papers that it speaks of are named as exhibits.",
      "আদালতে বলার বদলে লিখিত বিবৃতি দেওয়া যেতে পারে (২০২০ সালের বিধির ১৬ নম্বর অংশ)। তাতে লেখা থাকে, যতটুকু জানা আছে তা সত্য, আর স্বাক্ষর থাকে। যেসব কাগজের কথা আছে, সেগুলো প্রদর্শনী হিসেবে চিহ্নিত করতে হয়।",
    ),
    line(
      "hse",
      "The other side is given the statement, and can object within 7 days.",
      "অপর পক্ষকে বিবৃতিটি দেওয়া হয়, আর তারা ৭ দিনের মধ্যে আপত্তি করতে পারে।",
    ),
  ],
};
