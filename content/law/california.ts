// The law of California in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const california: LawPlace = {
  id: "california",
  checked: "2026-11-21",
  expires: "2027-02-19",
  also: ["united-states"],
  first: [],
  offences: [
    {
      name: { en: "Stalking", bn: "স্টকিং" },
      statute: { en: "California Penal Code", bn: "California Penal Code (ক্যালিফোর্নিয়ার দণ্ডবিধি)" },
      section: "646.9",
      leastOccasions: 2,
      conduct: [
        line(
          "ca-646",
          "To follow someone again and again, or to harass them. And to make a threat that can be believed. To harass is to do things to one person that alarm, annoy or torment them badly, for no fair reason.",
          "কারও বারবার পিছু নেওয়া, বা তাকে হয়রানি করা। আর তার সঙ্গে বিশ্বাস করার মতো হুমকি। হয়রানি মানে যথাযথ কারণ ছাড়া একজনের সঙ্গে এমন কিছু করা, যা তাকে গভীরভাবে আতঙ্কিত, বিরক্ত বা কষ্ট দেয়।",
        ),
        line(
          "ca-cdta",
          "The threat can be said, written, sent, or shown by a pattern of acts. They need to seem able to carry it out.",
          "হুমকি মুখে, লিখে, ইলেকট্রনিকভাবে, বা কাজের ধরনে হতে পারে। তা করার সামর্থ্য আছে বলে মনে হতে হবে।",
        ),
      ],
      occasions: [
        line(
          "ca-646",
          "To harass takes 2 or more acts that belong together. The time between can be short. To follow has to happen again and again.",
          "হয়রানির জন্য একই ধারার ২টি বা তার বেশি কাজ লাগে। মাঝের সময় অল্প হলেও চলে। পিছু নেওয়া বারবার হতে হয়।",
        ),
      ],
      effect: [
        line(
          "ca-646",
          "The threat is meant to make you fear for your own safety or that of your close family, and the fear is a fair one.",
          "হুমকির উদ্দেশ্য, আপনি যেন নিজের বা কাছের পরিবারের নিরাপত্তা নিয়ে ভয় পান, আর সেই ভয় যুক্তিসংগত।",
        ),
      ],
      knowledge: [
        line(
          "ca-646",
          "They acted on purpose and in bad will, and meant to cause fear.",
          "সে ইচ্ছা করে, খারাপ উদ্দেশ্যে করেছে, আর ভয় দেখাতে চেয়েছে।",
        ),
        line(
          "ca-cdta",
          "They need not have meant to carry the threat out.",
          "হুমকি সত্যি করার ইচ্ছা না থাকলেও চলে।",
        ),
      ],
      exclusions: [
        line("ca-cdta", "Acts that the constitution protects do not count.", "সংবিধান যা রক্ষা করে, তা ধরা হয় না।"),
      ],
      penalty: [
        line(
          "ca-646",
          "Up to a year in county jail, $1,000, or both; or state prison. With an order in force: 2, 3 or 4 years. After some past crimes: 2, 3 or 5.",
          "কাউন্টি জেলে এক বছর পর্যন্ত, ১,০০০ ডলার, বা দুটোই; অথবা রাজ্যের কারাগার। আদেশ চালু থাকলে: ২, ৩ বা ৪ বছর। আগের কিছু অপরাধ থাকলে: ২, ৩ বা ৫।",
        ),
        line(
          "ca-uslegal",
          "The court may also order no contact for up to 10 years.",
          "আদালত ১০ বছর পর্যন্ত যোগাযোগ নিষেধও করতে পারে।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Emergency protective order", bn: "জরুরি সুরক্ষা আদেশ" },
      statute: { en: "Family Code 6240 ff.", bn: "Family Code (পারিবারিক আইন) 6240 ff." },
      terms: [
        line(
          "ca-orders",
          "The police ask for it by phone, day or night. It ends on the 5th business day or the 7th day, the one that comes first.",
          "পুলিশ দিনরাত ফোনে এটি চায়। ৫ কর্মদিবস বা ৭ দিন, যেটি আগে আসে, তখন শেষ হয়।",
        ),
      ],
      breach: [],
    },
    {
      name: { en: "Domestic violence restraining order", bn: "পারিবারিক সহিংসতায় নিষেধাজ্ঞা" },
      statute: { en: "Family Code 6200 ff.", bn: "Family Code (পারিবারিক আইন) 6200 ff." },
      terms: [
        line(
          "ca-womenslaw",
          "Against a partner or ex-partner, someone you live or have a child with, or close family. Abuse includes stalking, threats, unwanted contact and control.",
          "সঙ্গী বা প্রাক্তন সঙ্গী, যার সঙ্গে থাকেন বা সন্তান আছে, বা কাছের আত্মীয়ের বিরুদ্ধে। স্টকিং, হুমকি, অবাঞ্ছিত যোগাযোগ ও নিয়ন্ত্রণও নির্যাতন ধরা হয়।",
        ),
        line(
          "ca-walia",
          "First a short order, for about 3 weeks. After the hearing, up to 5 years. It can be renewed for 5 years or for good. We did not check for newer changes.",
          "আগে অল্প সময়ের আদেশ, প্রায় ৩ সপ্তাহ। শুনানির পরে ৫ বছর পর্যন্ত। ৫ বছরের জন্য বা স্থায়ীভাবে নবায়ন করা যায়। নতুন কোনো পরিবর্তন আমরা মিলিয়ে দেখিনি।",
        ),
      ],
      breach: [],
    },
    {
      name: { en: "Civil harassment restraining order", bn: "হয়রানিতে দেওয়ানি নিষেধাজ্ঞা" },
      statute: { en: "Code of Civil Procedure 527.6", bn: "Code of Civil Procedure (দেওয়ানি কার্যবিধি) 527.6" },
      terms: [
        line(
          "ca-tuolumne",
          "Against violence, a threat that can be believed, or acts that alarm or annoy you badly for no fair reason. They would upset most people, and do upset you.",
          "সহিংসতা, বিশ্বাস করার মতো হুমকি, বা যথাযথ কারণ ছাড়া গভীরভাবে আতঙ্কিত বা বিরক্ত করা কাজের বিরুদ্ধে। তাতে বেশির ভাগ মানুষ কষ্ট পেত, আর আপনিও পান।",
        ),
        line("ca-shouse", "Up to 5 years.", "৫ বছর পর্যন্ত।"),
      ],
      breach: [],
    },
    {
      name: { en: "Breaking any of these orders", bn: "এসব আদেশ ভাঙা" },
      statute: { en: "Penal Code 273.6", bn: "Penal Code (দণ্ডবিধি) 273.6" },
      terms: [line("ca-orders", "To break an order is a crime of its own.", "আদেশ ভাঙা নিজেই একটি অপরাধ।")],
      breach: [
        line(
          "ca-orders",
          "Mostly up to 1 year in county jail, $1,000, or both. More if someone is hurt or it happens again.",
          "বেশির ভাগ সময় কাউন্টি জেলে ১ বছর পর্যন্ত, ১,০০০ ডলার, বা দুটোই। কেউ আহত হলে বা আবার হলে আরও বেশি।",
        ),
      ],
    },
  ],
  reporting: [],
  evidence: [],
};
