// The law of India in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const india: LawPlace = {
  id: "india",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: { en: "Bharatiya Nyaya Sanhita 2023", bn: "ভারতীয় ন্যায় সংহিতা ২০২৩" },
      section: "s. 78",
      leastOccasions: null,
      conduct: [
        line("in-bns", "Only what a man does to a woman.", "শুধু নারীর সঙ্গে পুরুষের করা কাজ।"),
        line(
          "in-ipc",
          "To follow her and make contact, or try to, to become close to her. Or to watch her web, e-mail or other messages.",
          "ঘনিষ্ঠ হতে তার পিছু নিয়ে যোগাযোগ করা বা চেষ্টা করা। অথবা তার ইন্টারনেট, ই-মেইল বা অন্য বার্তায় নজর রাখা।",
        ),
      ],
      occasions: [
        line("in-ipc", "To follow and contact has to happen repeatedly.", "পিছু নিয়ে যোগাযোগ বারবার হতে হয়।"),
      ],
      effect: [],
      knowledge: [
        line(
          "in-ipc",
          "For following and contact: she had clearly shown that she does not want it.",
          "পিছু নেওয়া ও যোগাযোগের বেলায়: তিনি স্পষ্ট বুঝিয়েছেন যে চান না।",
        ),
      ],
      exclusions: [
        line(
          "in-ipc",
          "Work to stop crime that the state gave him, acts under a law, and acts that were fair in the circumstances.",
          "রাষ্ট্রের দেওয়া অপরাধ ঠেকানোর কাজ, আইনের অধীনে কাজ, আর পরিস্থিতি অনুযায়ী যুক্তিসংগত কাজ।",
        ),
      ],
      penalty: [
        line(
          "in-ipc",
          "The first time up to 3 years and a fine. Later up to 5 years.",
          "প্রথমবার ৩ বছর পর্যন্ত ও জরিমানা। পরে ৫ বছর পর্যন্ত।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Protection order", bn: "সুরক্ষা আদেশ" },
      statute: {
        en: "Protection of Women from Domestic Violence Act 2005 ss. 18, 31",
        bn: "পারিবারিক সহিংসতা থেকে নারীর সুরক্ষা আইন ২০০৫, ধারা ১৮, ৩১",
      },
      terms: [
        line(
          "in-dv",
          "A magistrate can forbid acts of violence at home. A protection officer or someone else can ask for her.",
          "ম্যাজিস্ট্রেট পারিবারিক সহিংসতা নিষেধ করতে পারেন। সুরক্ষা কর্মকর্তা বা অন্য কেউ তার হয়ে চাইতে পারেন।",
        ),
      ],
      breach: [line("in-dv-31", "Up to 1 year, 20,000 rupees, or both.", "১ বছর পর্যন্ত, ২০,০০০ রুপি, বা দুটোই।")],
    },
  ],
  reporting: [],
  evidence: [
    line(
      "in-63",
      "Files need a paper (a certificate) each time, under section 63(4) of the evidence law of 2023: Part A from the person in charge of the device, Part B from an expert.",
      "ইলেকট্রনিক দলিলের সঙ্গে প্রতিবার একটি সনদ লাগে, ২০২৩ সালের সাক্ষ্য আইনের ৬৩(৪) ধারায়: ক অংশ যন্ত্রের দায়িত্বে থাকা মানুষের, খ অংশ বিশেষজ্ঞের।",
    ),
    line(
      "in-form",
      "The form asks for the make, model and number of the device, that it worked as it should, and a hash, a kind of fingerprint of the file.",
      "ফরমে লাগে যন্ত্রের কোম্পানি, মডেল ও নম্বর, সেটি ঠিকমতো চলত কি না, আর ফাইলের হ্যাশ, আঙুলের ছাপের মতো একটি চিহ্ন।",
    ),
    line("in-veritect", "This has been in force since 1 July 2024.", "এটি চালু ১ জুলাই ২০২৪ থেকে।"),
  ],
};
