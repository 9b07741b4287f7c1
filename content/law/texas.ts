// The law of Texas in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const texas: LawPlace = {
  id: "texas",
  checked: "2026-11-21",
  expires: "2027-02-19",
  also: ["united-states"],
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: { en: "Penal Code", bn: "Penal Code (দণ্ডবিধি)" },
      section: "42.072",
      leastOccasions: 2,
      conduct: [
        line(
          "tx-42",
          "Harassment as section 42.07 has it. Or acts that will be taken as a threat of injury, death or a crime against someone, their family, their partner or their things.",
          "ধারা ৪২.০৭ যাকে হয়রানি বলে। অথবা এমন কাজ, যা কাউকে, তার পরিবারকে, সঙ্গীকে বা জিনিসকে আঘাত, মৃত্যু বা অপরাধের হুমকি বলে ধরা হবে।",
        ),
      ],
      occasions: [
        line(
          "tx-42",
          "More than once, as part of one scheme, towards one person.",
          "একবারের বেশি, একই ধারার অংশ হিসেবে, একজনের দিকে।",
        ),
      ],
      effect: [
        line(
          "tx-42",
          "It causes that fear, or makes the person feel harassed, scared, annoyed, abused or shamed. It would do so to most people in the same place.",
          "এতে সেই ভয় হয়, বা মানুষটি হয়রান, ভীত, বিরক্ত, নির্যাতিত বা লজ্জিত বোধ করে। একই অবস্থায় বেশির ভাগ মানুষেরও তা-ই হতো।",
        ),
      ],
      knowledge: [
        line(
          "tx-42",
          "They acted knowingly. They knew or should have known how it would be taken.",
          "সে জেনেশুনে করেছে। কীভাবে তা ধরা হবে, সে জানত বা জানা উচিত ছিল।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "tx-42",
          "A felony, the graver kind of crime: third degree. Second degree after some past crimes.",
          "ফেলোনি, অর্থাৎ গুরুতর অপরাধ: তৃতীয় মাত্রা। আগের কিছু অপরাধ থাকলে দ্বিতীয় মাত্রা।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Protective order for stalking", bn: "স্টকিংয়ে সুরক্ষা আদেশ" },
      statute: {
        en: "Code of Criminal Procedure ch. 7B",
        bn: "Code of Criminal Procedure (ফৌজদারি কার্যবিধি) ch. 7B",
      },
      terms: [],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [],
};
