// The law of Northern Ireland in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const act2022 = {
  en: "Protection from Stalking Act (Northern Ireland) 2022",
  bn: "Protection from Stalking Act (Northern Ireland) 2022 (স্টকিং থেকে সুরক্ষা আইন)",
} as const;

export const northernIreland: LawPlace = {
  id: "northern-ireland",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: act2022,
      section: "s. 1",
      leastOccasions: 2,
      conduct: [
        line(
          "ni-acts",
          "Acts on a list (section 6): to follow, to make contact, to post about someone or in their name, to watch their e-mail or web use, to go into a place, to hang around, to touch their things, to give or leave things, to watch or spy. Also any other act that a fair-minded person would fear.",
          "তালিকার কাজ (ধারা ৬): পিছু নেওয়া, যোগাযোগ করা, কারও সম্পর্কে বা তার নামে কিছু প্রকাশ করা, ই-মেইল বা ইন্টারনেটে নজর রাখা, কোথাও ঢুকে পড়া, ঘুরঘুর করা, জিনিসে হাত দেওয়া, কিছু দেওয়া বা রেখে যাওয়া, নজরদারি বা গোয়েন্দাগিরি করা। বিবেচক মানুষ ভয় পাবে, এমন অন্য কাজও।",
        ),
        line(
          "ni-act-2022",
          "Acts done abroad can count, if the other person is a UK national or has their home here.",
          "ওই ব্যক্তি যুক্তরাজ্যের নাগরিক হলে বা এখানে থাকলে বিদেশে করা কাজও ধরা হতে পারে।",
        ),
      ],
      occasions: [line("ni-fwin", "2 or more times.", "২ বার বা তার বেশি।")],
      effect: [
        line(
          "ni-act-2022",
          "It causes fear, alarm or great distress. Or a fair-minded person would think that it is likely to.",
          "এতে ভয়, আতঙ্ক বা গভীর কষ্ট হয়। অথবা বিবেচক মানুষ ভাববে যে হতে পারে।",
        ),
        line(
          "ni-fwin",
          "Great distress means a large, bad effect on day-to-day life.",
          "গভীর কষ্ট মানে রোজকার জীবনে বড় খারাপ প্রভাব।",
        ),
      ],
      knowledge: [
        line(
          "ni-act-2022",
          "They meant it, or knew, or ought to have known.",
          "সে ইচ্ছা করে করেছে, বা জানত, বা তার জানা উচিত ছিল।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "ni-fwin",
          "Up to 10 years in the Crown Court, 12 months at a magistrates’ court.",
          "ক্রাউন কোর্টে ১০ বছর পর্যন্ত, ম্যাজিস্ট্রেট আদালতে ১২ মাস।",
        ),
      ],
    },
    {
      name: { en: "Threatening or abusive behaviour", bn: "হুমকি বা নির্যাতনমূলক আচরণ" },
      statute: act2022,
      section: "s. 2",
      leastOccasions: null,
      conduct: [
        line(
          "ni-act-2022",
          "It came into the law next to stalking, in the same act.",
          "একই আইনে স্টকিংয়ের পাশাপাশি এটিও যোগ হয়।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [],
    },
    {
      name: { en: "Harassment (an older law)", bn: "হয়রানি (পুরোনো আইন)" },
      statute: {
        en: "Protection from Harassment (NI) Order 1997",
        bn: "Protection from Harassment (NI) Order 1997 (হয়রানি থেকে সুরক্ষা)",
      },
      section: "arts 3, 6",
      leastOccasions: null,
      conduct: [
        line(
          "ni-womens-aid",
          "A course of conduct that is harassment. A further article is for fear of violence.",
          "একের পর এক কাজ, যা হয়রানি। সহিংসতার ভয়ের জন্য আলাদা অনুচ্ছেদ আছে।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [line("ni-womens-aid", "They knew, or ought to have known.", "সে জানত, বা তার জানা উচিত ছিল।")],
      exclusions: [],
      penalty: [],
    },
  ],
  orders: [
    {
      name: { en: "Stalking protection order", bn: "স্টকিং থেকে সুরক্ষার আদেশ" },
      statute: { en: "2022 Act ss. 7-17", bn: "২০২২ সালের আইন ss. 7-17" },
      terms: [
        line(
          "ni-notes",
          "The head of the police asks a magistrates’ court for it. It can forbid things or require things.",
          "পুলিশপ্রধান ম্যাজিস্ট্রেট আদালতে এটি চান। এটি কিছু নিষেধ করতে বা কিছু করতে বলতে পারে।",
        ),
        line("ni-fwin", "It lasts at least 2 years.", "অন্তত ২ বছর চলে।"),
      ],
      breach: [],
    },
    {
      name: { en: "Non-molestation order", bn: "উৎপাত না করার আদেশ (non-molestation order)" },
      statute: {
        en: "Family Homes and Domestic Violence (NI) Order 1998",
        bn: "Family Homes and Domestic Violence (NI) Order 1998 (পারিবারিক সহিংসতা)",
      },
      terms: [],
      breach: [],
    },
  ],
  reporting: [
    line(
      "ni-finance",
      "The silent call, where you press 55, works with the police here too.",
      "কথা না বলে কল করে 55 চাপার উপায় এখানকার পুলিশের বেলায়ও চলে।",
    ),
  ],
  evidence: [],
};
