// The law of Victoria in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const victoria: LawPlace = {
  id: "victoria",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: { en: "Crimes Act 1958", bn: "Crimes Act 1958 (অপরাধ আইন)" },
      section: "s. 21A",
      leastOccasions: 2,
      conduct: [
        line(
          "vic-reform",
          "Acts such as these: to follow, to make contact, to post about someone or in their name, to use or trace their computer or web use, to go into or hang around their home, work or usual places, to touch their things, to threaten or abuse, to give or leave nasty things, to watch. Also other acts that could be expected to cause harm or fear.",
          "যেমন: পিছু নেওয়া, যোগাযোগ করা, কারও সম্পর্কে বা তার নামে কিছু প্রকাশ করা, তার কম্পিউটার চালানো বা ইন্টারনেট ব্যবহারে নজর রাখা, বাড়ি, কাজের জায়গা বা যাতায়াতের জায়গায় ঢোকা বা ঘুরঘুর করা, জিনিসে হাত দেওয়া, হুমকি বা গালি দেওয়া, আপত্তিকর জিনিস দেওয়া বা রেখে যাওয়া, নজরদারি করা। ক্ষতি বা ভয় হওয়ার মতো অন্য কাজও।",
        ),
      ],
      occasions: [
        line(
          "vic-blog",
          "At least 2 times, or one event that goes on for long. A blog says so; we did not read the court decisions.",
          "অন্তত ২ বার, বা অনেকক্ষণ ধরে চলা একটি ঘটনা। একটি ব্লগ তা বলে; আদালতের রায়গুলো আমরা পড়িনি।",
        ),
      ],
      effect: [],
      knowledge: [
        line(
          "vic-orders",
          "They meant to cause harm to body or mind, self-harm too, or fear for safety. We read this in a law that uses the same words.",
          "সে শরীর বা মনের ক্ষতি, নিজের ক্ষতি করানো, বা নিরাপত্তার ভয় দিতে চেয়েছে। একই কথা বলা আরেকটি আইনে আমরা এটি পড়েছি।",
        ),
      ],
      exclusions: [],
      penalty: [],
    },
  ],
  orders: [
    {
      name: { en: "Personal safety intervention order", bn: "ব্যক্তিগত নিরাপত্তার আদেশ" },
      statute: {
        en: "Personal Safety Intervention Orders Act 2010",
        bn: "Personal Safety Intervention Orders Act 2010 (ব্যক্তিগত নিরাপত্তা আইন)",
      },
      terms: [
        line(
          "vic-bill",
          "For stalking and other forbidden acts by someone who is not family.",
          "পরিবারের বাইরের কারও স্টকিং ও অন্য নিষিদ্ধ কাজের বিরুদ্ধে।",
        ),
      ],
      breach: [],
    },
    {
      name: { en: "Family violence intervention order", bn: "পারিবারিক সহিংসতায় আদেশ" },
      statute: {
        en: "Family Violence Protection Act 2008",
        bn: "Family Violence Protection Act 2008 (পারিবারিক সহিংসতা আইন)",
      },
      terms: [line("vic-slater", "It covers partners and ex-partners.", "সঙ্গী ও প্রাক্তন সঙ্গী এর মধ্যে পড়ে।")],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [],
};
