// The law of New South Wales in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

const act2007 = {
  en: "Crimes (Domestic and Personal Violence) Act 2007",
  bn: "Crimes (Domestic and Personal Violence) Act 2007 (পারিবারিক ও ব্যক্তিগত সহিংসতা আইন)",
} as const;

export const newSouthWales: LawPlace = {
  id: "new-south-wales",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking or intimidation", bn: "স্টকিং বা ভীতি প্রদর্শন" },
      statute: act2007,
      section: "ss. 7, 8, 13",
      leastOccasions: null,
      conduct: [
        line(
          "nsw-act",
          "Stalking includes to follow, to watch or come near someone’s home, work or usual places, and to contact or approach them on the internet or by other technology. A court may look at any pattern of violence.",
          "পিছু নেওয়া, কারও বাড়ি, কাজের জায়গা বা যাতায়াতের জায়গায় নজর রাখা বা কাছে আসা, আর ইন্টারনেটে বা অন্য প্রযুক্তিতে যোগাযোগ করা স্টকিংয়ের মধ্যে পড়ে। আদালত সহিংসতার যেকোনো ধারা দেখতে পারে।",
        ),
      ],
      occasions: [],
      effect: [
        line(
          "nsw-lawyers",
          "It does not have to be shown that the person was in fact afraid.",
          "মানুষটি সত্যিই ভয় পেয়েছিল, তা দেখাতে হয় না।",
        ),
      ],
      knowledge: [
        line(
          "nsw-lawyers",
          "They meant to cause fear of harm to body or mind. To know that it is likely is enough.",
          "সে শরীর বা মনের ক্ষতির ভয় দেখাতে চেয়েছে। এমন হতে পারে, তা জানাই যথেষ্ট।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "nsw-lawyers",
          "5 years, 50 penalty units (a fine), or both.",
          "৫ বছর, ৫০ পেনাল্টি ইউনিট (জরিমানা), বা দুটোই।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: {
        en: "Apprehended domestic or personal violence order",
        bn: "পারিবারিক বা ব্যক্তিগত সহিংসতার আশঙ্কায় আদেশ (AVO)",
      },
      statute: act2007,
      terms: [
        line(
          "nsw-smartsafe",
          "The Local Court can make it when it is more likely than not that a person has good reason to fear violence, threats or stalking, and does fear it.",
          "লোকাল কোর্ট এটি দিতে পারে, যদি বেশি সম্ভাবনা থাকে যে মানুষটির সহিংসতা, ভীতি বা স্টকিংয়ের ভয় পাওয়ার যথেষ্ট কারণ আছে, আর তিনি ভয় পানও।",
        ),
      ],
      breach: [line("nsw-le", "Up to 2 years, a fine, or both.", "২ বছর পর্যন্ত, জরিমানা, বা দুটোই।")],
    },
  ],
  reporting: [],
  evidence: [],
};
