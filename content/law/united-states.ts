// The federal law of the United States in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const code = { en: "18 U.S.C.", bn: "18 U.S.C. (যুক্তরাষ্ট্রের কেন্দ্রীয় আইন)" } as const;

export const unitedStates: LawPlace = {
  id: "united-states",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking across state lines", bn: "এক রাজ্য থেকে আরেক রাজ্যে স্টকিং" },
      statute: code,
      section: "2261A(1)",
      leastOccasions: null,
      conduct: [
        line(
          "us-2261a",
          "To cross a state, national or tribal line, or be in a federal area.",
          "রাজ্য, দেশ বা আদিবাসী এলাকার সীমানা পার হওয়া, বা কেন্দ্রীয় এলাকায় থাকা।",
        ),
      ],
      occasions: [],
      effect: [
        line(
          "us-2261a",
          "It puts someone in fair fear of death or serious harm, to them, close family, a partner or a pet. Or it causes great distress, or tries to, or would be likely to.",
          "এতে নিজের, কাছের পরিবারের, সঙ্গীর বা পোষা প্রাণীর মৃত্যু বা গুরুতর ক্ষতির যুক্তিসংগত ভয় হয়। অথবা গভীর কষ্ট হয়, বা দেওয়ার চেষ্টা করা হয়, বা হওয়ার মতো।",
        ),
      ],
      knowledge: [
        line(
          "us-2261a",
          "They meant to kill, hurt, harass or frighten, or to watch someone to do so.",
          "সে হত্যা, আঘাত, হয়রানি বা ভয় দেখাতে, বা সে জন্য কারও ওপর নজর রাখতে চেয়েছে।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "us-code",
          "Life if someone dies. 20 years for lasting or life-threatening injury. 10 for serious injury or a dangerous weapon. We did not see the lower steps.",
          "কেউ মারা গেলে যাবজ্জীবন। স্থায়ী বা প্রাণঘাতী আঘাতে ২০ বছর। গুরুতর আঘাত বা বিপজ্জনক অস্ত্রে ১০। এর নিচের ধাপগুলো আমরা দেখিনি।",
        ),
      ],
    },
    {
      name: { en: "Stalking by mail, phone or web", bn: "ডাক, ফোন বা ইন্টারনেটে স্টকিং" },
      statute: code,
      section: "2261A(2)",
      leastOccasions: 2,
      conduct: [
        line(
          "us-2261a",
          "To use the mail, a computer service or another tool that crosses state lines.",
          "ডাক, কম্পিউটার সেবা বা রাজ্যের সীমানা পেরোয়, এমন অন্য মাধ্যম ব্যবহার করা।",
        ),
      ],
      occasions: [line("us-course", "2 or more acts that belong together.", "একই ধারার ২টি বা তার বেশি কাজ।")],
      effect: [line("us-2261a", "The same fear or distress as above.", "ওপরের মতোই ভয় বা কষ্ট।")],
      knowledge: [line("us-2261a", "The same aims as above.", "ওপরের মতোই উদ্দেশ্য।")],
      exclusions: [],
      penalty: [line("us-code", "The same steps as above.", "ওপরের মতোই ধাপ।")],
    },
    {
      name: { en: "Breaking an order across state lines", bn: "রাজ্যের সীমানা পেরিয়ে আদেশ ভাঙা" },
      statute: code,
      section: "2262",
      leastOccasions: null,
      conduct: [
        line(
          "us-2262",
          "To cross a line and then break the part of an order that protects from violence, threats, contact or coming near.",
          "সীমানা পার হয়ে আদেশের সেই অংশ ভাঙা, যা সহিংসতা, হুমকি, যোগাযোগ বা কাছে আসা থেকে রক্ষা করে।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [
        line("us-2262", "They crossed the line meaning to break it.", "ভাঙার উদ্দেশ্যেই সীমানা পার হয়েছে।"),
      ],
      exclusions: [],
      penalty: [],
    },
  ],
  orders: [
    {
      name: { en: "An order from another state", bn: "অন্য রাজ্যের আদেশ" },
      statute: { en: "18 U.S.C. 2265", bn: "18 U.S.C. 2265 (কেন্দ্রীয় আইন)" },
      terms: [
        line(
          "us-justice",
          "An order of one state or tribe that meets the rules has to be honoured by the others.",
          "নিয়ম মেনে দেওয়া এক রাজ্য বা আদিবাসী আদালতের আদেশ অন্যদেরও মানতে হয়।",
        ),
      ],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [
    line(
      "us-902",
      "Since 1 December 2017 a certified copy of data can show by itself that it is real: rules 902(13) and 902(14).",
      "১ ডিসেম্বর ২০১৭ থেকে প্রত্যয়ন করা তথ্যের কপি নিজেই দেখাতে পারে যে সেটি আসল: বিধি ৯০২(১৩) ও ৯০২(১৪)।",
    ),
    line(
      "us-hash",
      "The usual way is a hash, a kind of fingerprint: the same one for the original and the copy shows that they are alike.",
      "সাধারণ উপায় হলো হ্যাশ, আঙুলের ছাপের মতো একটি চিহ্ন: মূল আর কপির হ্যাশ এক হলে বোঝা যায় দুটি এক।",
    ),
    line(
      "us-cert",
      "It takes a statement from a person who knows how, and notice to the other side first.",
      "এর জন্য যোগ্য কারও লিখিত প্রত্যয়ন লাগে, আর আগে অপর পক্ষকে জানাতে হয়।",
    ),
    line(
      "us-jdsupra",
      "That a thing is real does not yet mean that a court will use it. Other rules are checked too.",
      "জিনিসটি আসল মানেই আদালত তা ব্যবহার করবে, এমন নয়। অন্য নিয়মও দেখা হয়।",
    ),
    line(
      "us-counterman",
      "Where only words are charged as threats, the state has to show at least that the person was reckless about how they sound (Counterman v. Colorado, 27 June 2023).",
      "শুধু কথাকে হুমকি হিসেবে ধরা হলে দেখাতে হয়, কথাগুলো কেমন শোনাবে তা নিয়ে ওই ব্যক্তি অন্তত বেপরোয়া ছিল (Counterman v. Colorado, ২৭ জুন ২০২৩)।",
    ),
  ],
};
