// The law of Ireland in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const act1997 = {
  en: "Non-Fatal Offences Against the Person Act 1997 as substituted by the Criminal Justice (Miscellaneous Provisions) Act 2023",
  bn: "Non-Fatal Offences Against the Person Act 1997, ২০২৩ সালের Criminal Justice (Miscellaneous Provisions) Act দিয়ে বদলানো",
} as const;

export const ireland: LawPlace = {
  id: "ireland",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: act1997,
      section: "s. 10(2)",
      leastOccasions: 1,
      conduct: [
        line(
          "ie-act-2023",
          "Acts such as these: to follow, watch, track or spy, to pester, to pose as someone, to make contact with someone or about them, to act in their name, to give away private facts, to touch their things or pets, to hang around, to use a computer system without leave.",
          "যেমন: পিছু নেওয়া, নজর রাখা, অবস্থান দেখা বা গোয়েন্দাগিরি, জ্বালাতন করা, অন্য কেউ সাজা, কারও সঙ্গে বা তার সম্পর্কে যোগাযোগ করা, তার নামে কাজ করা, ব্যক্তিগত কথা ফাঁস করা, তার জিনিস বা পোষা প্রাণীতে হাত দেওয়া, ঘুরঘুর করা, অনুমতি ছাড়া কম্পিউটার ব্যবস্থা চালানো।",
        ),
      ],
      occasions: [line("ie-ckt", "A single act can be enough.", "একটি কাজও যথেষ্ট হতে পারে।")],
      effect: [
        line(
          "ie-act-1997",
          "It causes fear of violence, to the person or someone close. Or serious alarm or distress with a large, bad effect on daily life. It counts too if this is felt later, when the person finds out.",
          "এতে মানুষটির বা তার কাছের কারও ওপর সহিংসতার ভয় হয়। অথবা গভীর আতঙ্ক বা কষ্ট, যার বড় খারাপ প্রভাব রোজকার জীবনে পড়ে। পরে জেনে তখন এমন বোধ করলেও ধরা হয়।",
        ),
      ],
      knowledge: [
        line(
          "ie-act-1997",
          "They meant it or were reckless. A fair-minded person would see what it does.",
          "সে ইচ্ছা করে বা বেপরোয়াভাবে করেছে। বিবেচক মানুষ বুঝত এতে কী হয়।",
        ),
      ],
      exclusions: [
        line(
          "ie-act-1997",
          "Acts that the law allows, or with a fair excuse.",
          "আইনে অনুমোদিত কাজ, বা যুক্তিসংগত কারণ থাকলে।",
        ),
      ],
      penalty: [
        line(
          "ie-leitrim",
          "Up to 10 years, says a newspaper of the time.",
          "সে সময়ের একটি পত্রিকা বলে, ১০ বছর পর্যন্ত।",
        ),
      ],
    },
    {
      name: { en: "Harassment", bn: "হয়রানি" },
      statute: act1997,
      section: "s. 10(1)",
      leastOccasions: null,
      conduct: [
        line(
          "ie-act-1997",
          "Acts that go on and on, and break into someone’s peace and privacy.",
          "চলতেই থাকা কাজ, যা কারও শান্তি ও গোপনীয়তায় হানা দেয়।",
        ),
      ],
      occasions: [
        line(
          "ie-act-1997",
          "Persistently. The text names no number.",
          "লেগে থেকে বারবার। আইনে কোনো সংখ্যা বলা নেই।",
        ),
      ],
      effect: [
        line(
          "ie-act-1997",
          "It seriously disturbs peace and privacy, or causes alarm, distress or harm.",
          "এতে শান্তি ও গোপনীয়তা গুরুতরভাবে নষ্ট হয়, বা আতঙ্ক, কষ্ট বা ক্ষতি হয়।",
        ),
      ],
      knowledge: [
        line(
          "ie-act-1997",
          "They meant it or were reckless. A fair-minded person would see it.",
          "সে ইচ্ছা করে বা বেপরোয়াভাবে করেছে। বিবেচক মানুষ তা বুঝত।",
        ),
      ],
      exclusions: [],
      penalty: [line("ie-legalblog", "Up to 10 years since 2020.", "২০২০ থেকে ১০ বছর পর্যন্ত।")],
    },
  ],
  orders: [
    {
      name: { en: "Civil order against such conduct", bn: "এমন আচরণের বিরুদ্ধে দেওয়ানি আদেশ" },
      statute: { en: "2023 Act Part 5", bn: "২০২৩ সালের আইন Part 5" },
      terms: [
        line(
          "ie-act-2023",
          "The District Court can make it, for conduct likely to cause fear of violence, or serious alarm or distress. No charge is needed.",
          "সহিংসতার ভয়, বা গভীর আতঙ্ক বা কষ্ট হওয়ার মতো আচরণে ডিস্ট্রিক্ট কোর্ট এটি দিতে পারে। ফৌজদারি মামলা লাগে না।",
        ),
        line(
          "ie-gazette",
          "An urgent one for 8 days can be made before the other side is told. On 17 October 2023 Parts 4 and 5 of the law were not yet in force. We could not check if they are now.",
          "জরুরি হলে অপর পক্ষকে জানানোর আগেই ৮ দিনের আদেশ হতে পারে। ১৭ অক্টোবর ২০২৩ তারিখে আইনের ৪ ও ৫ নম্বর অংশ চালু হয়নি। এখন চালু কি না, আমরা মিলিয়ে দেখতে পারিনি।",
        ),
      ],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [],
};
