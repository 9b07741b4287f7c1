// The law of Bangladesh in plain words, as far as it was checked.
import { line, type LawLine, type LawPlace } from "./model.ts";

/** The cyber ordinance may have become an act or lapsed in 2026: its lines are due sooner. */
const cyberLine = (en: string, bn: string): LawLine => line("bd-cyber", en, bn, "2026-12-31");

const penalCode = { en: "Penal Code 1860", bn: "দণ্ডবিধি ১৮৬০" } as const;

export const bangladesh: LawPlace = {
  id: "bangladesh",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [
    line(
      "bd-lawyers",
      "We found no single crime called stalking here. Several laws cover parts of it.",
      "স্টকিং নামে আলাদা কোনো অপরাধ আমরা এখানকার আইনে পাইনি। কয়েকটি আইনে এর নানা অংশ আছে।",
    ),
    line(
      "bd-cyber-change",
      "The cyber ordinance was changed by Ordinance 54 on 22 October 2025. We could not check if it is still in force.",
      "২২ অক্টোবর ২০২৫ তারিখে ৫৪ নম্বর অধ্যাদেশ দিয়ে সাইবার অধ্যাদেশ বদলানো হয়। এটি এখনও চালু আছে কি না, আমরা মিলিয়ে দেখতে পারিনি।",
      "2026-12-31",
    ),
  ],
  offences: [
    {
      name: { en: "Insult to a woman’s modesty", bn: "নারীর শালীনতার অমর্যাদা" },
      statute: penalCode,
      section: "s. 509",
      leastOccasions: null,
      conduct: [
        line(
          "bd-lawyers",
          "A word, sound, gesture or thing that she is meant to hear or see. Or to break into her privacy.",
          "এমন কথা, শব্দ, অঙ্গভঙ্গি বা বস্তু, যা তাকে শোনানো বা দেখানোর জন্য। অথবা তার গোপনীয়তায় ঢুকে পড়া।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [line("bd-lawyers", "They meant to insult her modesty.", "তার শালীনতার অমর্যাদা করাই উদ্দেশ্য ছিল।")],
      exclusions: [],
      penalty: [
        line("bd-lawyers", "Up to a year in prison, a fine, or both.", "এক বছর পর্যন্ত কারাদণ্ড, জরিমানা, বা দুটোই।"),
        line(
          "bd-mirror",
          "Mobile courts were given this section (509) on 9 November 2010.",
          "৯ নভেম্বর ২০১০ তারিখে এই ধারা (৫০৯) ভ্রাম্যমাণ আদালতকেও দেওয়া হয়।",
        ),
      ],
    },
    {
      name: { en: "Threats (criminal intimidation)", bn: "হুমকি (অপরাধমূলক ভীতি প্রদর্শন)" },
      statute: penalCode,
      section: "ss. 503, 506, 507",
      leastOccasions: null,
      conduct: [
        line(
          "bd-penal",
          "A threat to hurt a person, their name or their things, or someone they care about (section 503).",
          "কাউকে, তার সুনাম বা সম্পত্তিকে, বা তার আপন কাউকে ক্ষতি করার হুমকি (ধারা ৫০৩)।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [
        line(
          "bd-penal",
          "They meant to alarm, or to force someone to do or not do a thing.",
          "আতঙ্কিত করা, বা জোর করে কিছু করানো বা না করানোই উদ্দেশ্য ছিল।",
        ),
      ],
      exclusions: [],
      penalty: [],
    },
    {
      name: { en: "Attack or force on a woman’s modesty", bn: "নারীর শালীনতা নষ্ট করতে আক্রমণ বা বলপ্রয়োগ" },
      statute: penalCode,
      section: "s. 354",
      leastOccasions: null,
      conduct: [],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [
        line(
          "bd-observer",
          "Up to 2 years, a fine, or both, says a newspaper.",
          "একটি পত্রিকা বলে, ২ বছর পর্যন্ত, জরিমানা, বা দুটোই।",
        ),
      ],
    },
    {
      name: { en: "Annoying a woman in public", bn: "প্রকাশ্যে নারীকে উত্ত্যক্ত করা" },
      statute: {
        en: "Dhaka Metropolitan Police Ordinance 1976",
        bn: "ঢাকা মহানগরী পুলিশ অধ্যাদেশ ১৯৭৬",
      },
      section: "s. 76",
      leastOccasions: null,
      conduct: [
        line(
          "bd-forum",
          "In a public place: to bare oneself, to press against or block a woman, or to insult or annoy her with words, sounds or gestures. Police laws of other cities have sections like this.",
          "প্রকাশ্য জায়গায়: শরীর দেখানো, নারীর গায়ে ঘেঁষা বা পথ আটকানো, কথা, শব্দ বা অঙ্গভঙ্গিতে তাকে অপমান বা বিরক্ত করা। অন্য মহানগরের পুলিশ আইনেও এমন ধারা আছে।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [line("bd-forum", "Up to 1 year, 2,000 taka, or both.", "১ বছর পর্যন্ত, ২,০০০ টাকা, বা দুটোই।")],
    },
    {
      name: { en: "Sexual oppression", bn: "যৌন পীড়ন" },
      statute: {
        en: "Nari o Shishu Nirjatan Daman Ain 2000",
        bn: "নারী ও শিশু নির্যাতন দমন আইন ২০০০",
      },
      section: "s. 10",
      leastOccasions: null,
      conduct: [
        line(
          "bd-nsn",
          "To touch a sexual or other part of the body, or to harm a woman’s modesty.",
          "যৌন বা শরীরের অন্য অঙ্গে হাত দেওয়া, বা নারীর শ্লীলতাহানি করা।",
        ),
        line(
          "bd-nsn-2025",
          "A law of 2025 changed parts of this act.",
          "২০২৫ সালের একটি অধ্যাদেশ এই আইনের কিছু অংশ বদলেছে।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [line("bd-nsn", "Against the law, to satisfy sexual desire.", "অবৈধভাবে, যৌন কামনা মেটাতে।")],
      exclusions: [],
      penalty: [line("bd-nsn", "From 3 to 10 years and a fine.", "৩ থেকে ১০ বছর ও জরিমানা।")],
    },
    {
      name: {
        en: "Blackmail, sexual harassment and intimate pictures online",
        bn: "অনলাইনে ব্ল্যাকমেইলিং, যৌন হয়রানি ও অন্তরঙ্গ ছবি",
      },
      statute: {
        en: "Cyber Surokkha Odhyadesh (Cyber Protection Ordinance) 2025, Ordinance 25 of 2025, 21 May 2025",
        bn: "সাইবার সুরক্ষা অধ্যাদেশ ২০২৫ (২০২৫ সালের ২৫ নম্বর, ২১ মে ২০২৫)",
      },
      section: "s. 25",
      leastOccasions: null,
      conduct: [
        cyberLine(
          "To send or post harmful pictures, films or words by any digital means, or to threaten to. Pictures made or changed by a computer count too.",
          "ডিজিটাল কোনো উপায়ে ক্ষতিকর ছবি, ভিডিও বা লেখা পাঠানো বা প্রকাশ করা, বা তার হুমকি দেওয়া। কম্পিউটারে বানানো বা বদলানো ছবিও ধরা হয়।",
        ),
        cyberLine(
          "Blackmail is a threat to tell secrets or do harm, to force a gain, a service or an act.",
          "ব্ল্যাকমেইলিং মানে গোপন কথা ফাঁস বা ক্ষতি করার হুমকি দিয়ে অন্যায় সুবিধা, সেবা বা কাজ আদায় করা।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [
        cyberLine(
          "They knew what they did, and meant to blackmail, harass, take revenge or force something.",
          "জেনেশুনে, ব্ল্যাকমেইলিং, হয়রানি, প্রতিশোধ বা কিছু আদায়ের জন্য।",
        ),
      ],
      exclusions: [],
      penalty: [
        cyberLine(
          "Up to 2 years, 10 lakh taka, or both. If it is done to a woman or a child under 18: up to 5 years, 20 lakh taka, or both.",
          "২ বছর পর্যন্ত, ১০ লাখ টাকা, বা দুটোই। নারী বা ১৮ বছরের কম বয়সী শিশুর সঙ্গে হলে: ৫ বছর পর্যন্ত, ২০ লাখ টাকা, বা দুটোই।",
        ),
      ],
    },
    {
      name: { en: "Breaking into phones and accounts", bn: "ফোন ও অ্যাকাউন্টে বেআইনি প্রবেশ" },
      statute: {
        en: "Cyber Surokkha Odhyadesh (Cyber Protection Ordinance) 2025, Ordinance 25 of 2025, 21 May 2025",
        bn: "সাইবার সুরক্ষা অধ্যাদেশ ২০২৫ (২০২৫ সালের ২৫ নম্বর, ২১ মে ২০২৫)",
      },
      section: "ss. 18, 19, 22, 27",
      leastOccasions: null,
      conduct: [
        cyberLine(
          "To get into a device or account without right. To take data to do harm, or to put in spying software. To help with it counts the same (section 27).",
          "অধিকার ছাড়া ডিভাইস বা অ্যাকাউন্টে ঢোকা। ক্ষতি করতে তথ্য নেওয়া, বা ম্যালওয়্যার ঢোকানো। সাহায্য করলেও একই অপরাধ (ধারা ২৭)।",
        ),
      ],
      occasions: [],
      effect: [],
      knowledge: [],
      exclusions: [],
      penalty: [
        cyberLine(
          "To get in: 1 year. To get in to commit a crime: 2 years. Where data is taken, changed or destroyed: 5 years (section 18). To take data or put in harmful software: up to 5 years, 50 lakh taka, or both (section 19).",
          "ঢোকা: ১ বছর। অপরাধ করতে ঢোকা: ২ বছর। তথ্য নেওয়া, বদলানো বা নষ্ট করা: ৫ বছর (ধারা ১৮)। তথ্য নেওয়া বা ম্যালওয়্যার ঢোকানো: ৫ বছর পর্যন্ত, ৫০ লাখ টাকা, বা দুটোই (ধারা ১৯)।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Protection order", bn: "সুরক্ষা আদেশ" },
      statute: {
        en: "Domestic Violence (Prevention and Protection) Act 2010",
        bn: "পারিবারিক সহিংসতা (প্রতিরোধ ও সুরক্ষা) আইন ২০১০",
      },
      terms: [
        line(
          "bd-unwomen",
          "For a woman or a child, against someone who is or was family. It covers harm to body, mind, sex and money.",
          "নারী বা শিশুর জন্য, যে পরিবারের কেউ আছে বা ছিল তার বিরুদ্ধে। শারীরিক, মানসিক, যৌন ও আর্থিক নির্যাতন এর মধ্যে পড়ে।",
        ),
        line(
          "bd-dv-3",
          "She can ask for it, or the police, or anyone else (section 11). A hearing is set within 7 working days. A first order can be made before the other side is heard (section 13).",
          "তিনি নিজে, পুলিশ বা যে-কেউ আবেদন করতে পারেন (ধারা ১১)। ৭ কর্মদিবসের মধ্যে শুনানির দিন হয়। অপর পক্ষকে শোনার আগেই অন্তর্বর্তী আদেশ হতে পারে (ধারা ১৩)।",
        ),
        line(
          "bd-dv-14",
          "It can forbid violence, coming to her work, school or usual places, and contact in person, in writing or by phone (section 14).",
          "এটি সহিংসতা, তার কাজের জায়গা, স্কুল বা যাতায়াতের জায়গায় যাওয়া, আর সামনাসামনি, লিখে বা ফোনে যোগাযোগ নিষেধ করতে পারে (ধারা ১৪)।",
        ),
        line(
          "bd-dv-4",
          "The case should end within 60 working days (section 20).",
          "মামলা ৬০ কর্মদিবসের মধ্যে শেষ হওয়ার কথা (ধারা ২০)।",
        ),
      ],
      breach: [
        line(
          "bd-star",
          "Up to 6 months, 10,000 taka, or both, says a newspaper on the bill. We did not see the section itself.",
          "খসড়া আইন নিয়ে একটি পত্রিকা বলে, ৬ মাস পর্যন্ত, ১০,০০০ টাকা, বা দুটোই। ধারাটি আমরা নিজেরা দেখিনি।",
        ),
      ],
    },
    {
      name: { en: "Bond to keep the peace", bn: "শান্তি রক্ষার মুচলেকা" },
      statute: { en: "Code of Criminal Procedure 1898 s. 107", bn: "ফৌজদারি কার্যবিধি ১৮৯৮, ধারা ১০৭" },
      terms: [
        line(
          "bd-crpc",
          "A magistrate can make a person who may break the peace sign a bond, for up to 1 year.",
          "যে শান্তি ভঙ্গ করতে পারে, ম্যাজিস্ট্রেট তাকে ১ বছর পর্যন্ত মুচলেকা দিতে বলতে পারেন।",
        ),
      ],
      breach: [],
    },
  ],
  reporting: [
    line(
      "bd-crpc",
      "For some crimes the police write the report down, read it back, and you sign it (section 154). For others they note it and send you to a magistrate (section 155).",
      "কিছু অপরাধে পুলিশ এজাহার লিখে পড়ে শোনায়, আর আপনি স্বাক্ষর করেন (ধারা ১৫৪)। অন্যগুলোতে পুলিশ লিখে রেখে আপনাকে ম্যাজিস্ট্রেটের কাছে পাঠায় (ধারা ১৫৫)।",
    ),
    cyberLine(
      "A complaint under sections 21, 25 or 26 of the cyber ordinance goes to a magistrate within 24 hours (section 31).",
      "সাইবার অধ্যাদেশের ২১, ২৫ বা ২৬ ধারার অভিযোগ ২৪ ঘণ্টার মধ্যে ম্যাজিস্ট্রেটের কাছে যায় (ধারা ৩১)।",
    ),
    cyberLine(
      "To bring a case there that one knows is false is a crime too (section 28). You could say only what you saw, heard or kept.",
      "সেখানে জেনেশুনে মিথ্যা মামলা করাও অপরাধ (ধারা ২৮)। যা দেখেছেন, শুনেছেন বা রেখে দিয়েছেন, শুধু তা-ই বলতে পারেন।",
    ),
  ],
  evidence: [
    line(
      "bd-evidence",
      "A change passed on 3 November 2022 lets courts look at digital evidence. Experts can test it if someone doubts it.",
      "৩ নভেম্বর ২০২২ তারিখে পাস হওয়া সংশোধনে আদালত ডিজিটাল সাক্ষ্য দেখতে পারে। কেউ সন্দেহ করলে বিশেষজ্ঞ পরীক্ষা করতে পারেন।",
    ),
    cyberLine(
      "Under the cyber ordinance the police have 90 days to look into it, and more if that is given (section 32). The trial should end within 180 working days (section 45).",
      "সাইবার অধ্যাদেশে তদন্তের সময় ৯০ দিন, দরকারে আরও (ধারা ৩২)। বিচার ১৮০ কর্মদিবসের মধ্যে শেষ হওয়ার কথা (ধারা ৪৫)।",
    ),
  ],
};
