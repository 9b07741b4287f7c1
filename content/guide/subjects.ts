// The subjects of this guide: a closed list, each with the beginnings of the words by which it is known in each language.
// Whatever is shown beside a topic, or leads to it, shares a subject with it that a person gave: see `library/refusals/off-topic.ts`.

export interface Beginnings {
  readonly en: readonly string[];
  readonly bn: readonly string[];
}

export const subjects = {
  /** What it is called, and how it is told apart. */
  naming: {
    en: "stalk harass mean defin sign pattern course unwanted fixat obsess pursu cyber four word call coercive control term overreact imagin mad".split(
      " ",
    ),
    bn: "স্টক হয়রানি মানে অর্থ সংজ্ঞা চিহ্ন লক্ষণ পিছু উত্ত্যক্ত বিরক্ত সাইবার চার শব্দ নিয়ন্ত্রণ নাম বারবার চান".split(" "),
  },
  /** What is done. */
  acts: {
    en: "block number behav act follow watch wait text message call gift flower letter turn show fake spy rumour post threat ex loiter lurk repeat leave bother creep list kind".split(
      " ",
    ),
    bn: "ব্লক নম্বর আচরণ অনুসরণ পিছু নজর অপেক্ষা মেসেজ ফোন কল উপহার ফুল চিঠি হাজির ভুয়া ফেক গুজব হুমকি উত্ত্যক্ত বিরক্ত প্রাক্তন তালিকা ইভটিজিং ঘুরঘুর জ্বালা".split(
      " ",
    ),
  },
  /** Why people do it, and what that cannot tell. */
  reasons: {
    en: "why reason cause motiv fault blame ill mental type kind jealous reject love".split(" "),
    bn: "কেন কারণ দোষ রোগ মানসিক ধরন ঈর্ষা হিংসা প্রত্যাখ্যান প্রেম ভালোবাসা".split(" "),
  },
  /** When it grows dangerous. */
  danger: {
    en: "danger risk worse warn threat kill murder weapon knife gun strangl chok neck throat escalat suicid urgent emergency".split(
      " ",
    ),
    bn: "বিপদ ঝুঁকি বাড়ছে হুমকি খুন মার অস্ত্র ছুরি গলা শ্বাস আত্মহত্যা জরুরি হত্যা সতর্ক".split(" "),
  },
  /** Body and mind, and those who treat them. */
  health: {
    en: "list injur bruise ptsd trauma anxi depress fear afraid mind mental therap counsel sleep nightmar strangl chok neck wound bleed forced sex hit stress shock suicid stalk question screen alone record".split(
      " ",
    ),
    bn: "তালিকা আঘাত জখম ট্রমা উদ্বেগ দুশ্চিন্তা বিষণ্ন ভয় মন মানসিক থেরাপি কাউন্সেলিং গলা ঘুম চাপ আত্মহত্যা দুঃস্বপ্ন রক্ত ক্ষত স্টকিং একা প্রশ্ন".split(
      " ",
    ),
  },
  /** Medicines that people here are offered. */
  medicine: {
    en: "pharmac sudden door antidepress ssri sertralin anxi sleep sedat benzodiaz diazepam ptsd depress stalk overdose".split(
      " ",
    ),
    bn: "ফার্মেসি হঠাৎ দরজা বিষণ্ন উদ্বেগ ঘুম স্টকিং পিটিএসডি দুশ্চিন্তা".split(" "),
  },
  /** Getting through the day. */
  days: {
    en: "eat food meal appetite sleep night breath panic calm ground self cope coping smok drink stress anxi nightmar insomn appetite fear afraid worr scare".split(
      " ",
    ),
    bn: "খাওয়া খাবার খিদে ঘুম রাত শ্বাস আতঙ্ক শান্ত ব্যায়াম চাপ দুশ্চিন্তা ভয় অনিদ্রা অস্থির দুঃস্বপ্ন প্যানিক টেনশন".split(" "),
  },
  /** Phones, accounts, homes and cars. */
  devices: {
    en: "phone mobile app account password passcode login hack spy stalkerware track tag airtag gps locat camera doorbell smart home house lock key car device bluetooth icloud google whatsapp facebook mail wifi sim tablet bug microphone listen".split(
      " ",
    ),
    bn: "ফোন মোবাইল অ্যাপ এপ অ্যাকাউন্ট একাউন্ট পাসওয়ার্ড হ্যাক স্পাই গুপ্তচর ট্র্যাক এয়ারট্যাগ জিপিএস লোকেশন অবস্থান ক্যামেরা ডোরবেল স্মার্ট বাসা ঘর বাড়ি তালা চাবি গাড়ি ডিভাইস ব্লুটুথ গুগল ফেসবুক হোয়াটসঅ্যাপ মেইল ওয়াইফাই সিম আড়ি".split(
      " ",
    ),
  },
  /** What a device or a network keeps of what was read. */
  traces: {
    en: "history browser private incognito cookie cache trace see delet clear wipe shared search network router wifi".split(
      " ",
    ),
    bn: "হিস্ট্রি ইতিহাস ব্রাউজার প্রাইভেট গোপন ইনকগনিটো কুকি চিহ্ন দেখ মুছ ডিলিট ভাগ সার্চ খোঁজ নেট রাউটার".split(" "),
  },
  /** Writing down and keeping. */
  record: {
    en: "record write note diary log journal evidence proof screenshot save keep sheet form print photo date incident timeline backup copy copies".split(
      " ",
    ),
    bn: "খাতা লিখ লেখা নোট ডায়েরি প্রমাণ স্ক্রিনশট রাখ জমা পাতা ফর্ম ছাপ ছবি তারিখ ঘটনা কপি সাক্ষ্য".split(" "),
  },
  /** Staying, going, and being ready. */
  plan: {
    en: "prevent defence class saying live living plan safe ready leav stay escape flee run go bag pack paper passport document money key mov shelter neighbour child decid option choice step first next start staying hide address relocat money".split(
      " ",
    ),
    bn: "প্রতিরোধ আত্মরক্ষা পরিকল্পনা নিরাপ প্রস্তুত ছেড়ে ছাড় থাকা থেকে পালা ব্যাগ কাগজ পাসপোর্ট সনদ দলিল এনআইডি টাকা চাবি আশ্রয় প্রতিবেশী সন্তান সিদ্ধান্ত পথ ধাপ প্রথম শুরু বের লুক ঠিকানা বাসা উপায়".split(
      " ",
    ),
  },
  /** Police, courts and orders. */
  law: {
    en: "prison jail law legal police report court order restrain protect injunction lawyer solicitor attorney crime offence arrest judge complain statement charge right".split(
      " ",
    ),
    bn: "জেল আইন পুলিশ থানা জিডি মামলা অভিযোগ আদালত কোর্ট আদেশ নিষেধাজ্ঞা উকিল আইনজীবী অপরাধ গ্রেপ্তার বিচার জবানবন্দি অধিকার".split(
      " ",
    ),
  },
  /** Those around her. */
  people: {
    en: "men man agency organis friend famil mother father parent sister brother daughter son partner colleague work job boss office employ school colleg univers teacher neighbour bystander help support advocate tell trust someone visit appointment group who people".split(
      " ",
    ),
    bn: "পুরুষ পরামর্শ সংস্থা কাউন্সেল বন্ধু বান্ধবী পরিবার মা বাবা বোন ভাই মেয়ে ছেলে সঙ্গী সহকর্মী কাজ চাকরি অফিস বস স্কুল কলেজ বিশ্ববিদ্যালয় শিক্ষক প্রতিবেশী সাহায্য সহায়তা বলা জানা বিশ্বস্ত সাক্ষাৎ দেখা কর্মক্ষেত্র অভিভাবক".split(
      " ",
    ),
  },
  /** When it is over, or quiet. */
  later: {
    en: "over after later stop end recover heal again quiet return normal trust back future move moving".split(
      " ",
    ),
    bn: "শেষ পরে এরপর থেম বন্ধ সেরে সুস্থ আবার স্বাভাবিক ফির ফের বিশ্বাস ভবিষ্যৎ নতুন".split(" "),
  },
  /** Reading up on it, at one's own pace. */
  learning: {
    en: "learn understand stage question answer faq begin short guide".split(" "),
    bn: "শেখা জানা বোঝা ধাপ প্রশ্ন উত্তর শুরু সংক্ষেপ সহায়িকা".split(" "),
  },
  /** Weak lines, shared phones, little reading. */
  line: {
    en: "signal network internet data offline line slow read writ literac blind deaf hear see rural credit print paper basic feature phone village sms".split(
      " ",
    ),
    bn: "নেট নেটওয়ার্ক ইন্টারনেট ডেটা অফলাইন লাইন ধীর দুর্বল পড়া লেখা অক্ষর চোখ কান গ্রাম ব্যালেন্স কাগজ বাটন ফোন এসএমএস".split(
      " ",
    ),
  },
} as const satisfies Readonly<Record<string, Beginnings>>;
export type Subject = keyof typeof subjects;

/** What every page of this guide may speak of, whatever its subjects: the other person and what they do, who may see it, what to ask, and the page itself. */
export const everywhere: Beginnings = {
  en: [
    "the other person",
    "stalk",
    "someone else",
    "who can see",
    "you could ask",
    "what to ask",
    "this page cannot know",
  ],
  bn: ["ওই ব্যক্তি", "অন্য ব্যক্তি", "স্টক", "কে দেখতে পারে", "জিজ্ঞেস কর", "এই পাতা যা জানে না"],
};

/** Words of a subject that half of all the world's pages use: they count in a name, and tell nothing in a running text. */
export const broad: Partial<Readonly<Record<Subject, Beginnings>>> = {
  health: {
    en: [
      "doctor",
      "nurse",
      "hospital",
      "health",
      "medic",
      "treat",
      "clinic",
      "hurt",
      "pain",
      "test",
      "breath",
      "body",
      "head",
    ],
    bn: ["চিকিৎস", "ডাক্তার", "নার্স", "হাসপাতাল", "স্বাস্থ্য", "ওষুধ", "ঔষধ", "পরীক্ষা", "শরীর", "শ্বাস"],
  },
  medicine: {
    en: ["medic", "tablet", "pill", "drug", "dose", "first aid"],
    bn: ["ওষুধ", "ঔষধ", "ট্যাবলেট", "বড়ি", "ডোজ", "মাত্রা", "প্রাথমিক চিকিৎসা"],
  },
  days: { en: ["day", "rest", "tired", "care"], bn: ["দিন", "বিশ্রাম", "ক্লান্ত", "যত্ন"] },
};

export const isSubject = (name: string): name is Subject => Object.hasOwn(subjects, name);
