// How a topic is found: its subjects, the other names it has from A to Z, and what people say when they look for it.
// Chosen by hand for each topic and language. A word that belongs to none of the topic's subjects is refused at build.
import type { Subject } from "./subjects.ts";
import type { TopicName } from "./topics.ts";

interface Both {
  readonly en: readonly string[];
  readonly bn: readonly string[];
}

export interface Finding {
  readonly about: readonly [Subject, ...Subject[]];
  /** Other names, which stand in the list from A to Z. */
  readonly also: Both;
  /** What people say or type: for the search alone. */
  readonly said: Both;
}

export const finding: Readonly<Record<TopicName, Finding>> = {
  signs: {
    about: ["naming", "acts"],
    also: { en: ["FOUR", "Signs of stalking"], bn: ["স্টকিংয়ের লক্ষণ"] },
    said: {
      en: [
        "am I being stalked",
        "am I imagining it",
        "overreacting",
        "stalker test",
        "is someone following me",
      ],
      bn: ["কেউ কি আমার পিছু নিচ্ছে", "stalking er lokkhon", "কেউ বারবার বিরক্ত করছে", "লক্ষণ কী কী"],
    },
  },
  meaning: {
    about: ["naming", "law"],
    also: {
      en: ["Cyberstalking", "Definition of stalking", "Harassment, and how it differs", "Unwanted pursuit"],
      bn: ["সাইবার স্টকিং", "স্টকিংয়ের সংজ্ঞা", "হয়রানি, আর তফাত কোথায়"],
    },
    said: {
      en: ["what does stalking mean", "coercive control", "is it harassment or stalking", "online stalking"],
      bn: ["স্টকিং কী", "stalking mane", "উত্ত্যক্ত করা মানে", "হয়রানি ও স্টকিংয়ের পার্থক্য", "অনলাইনে হয়রানি"],
    },
  },
  list: {
    about: ["acts", "naming", "devices"],
    also: {
      en: ["Behaviours", "Fake profiles", "Gifts and flowers", "Unwanted messages", "Following and watching"],
      bn: ["আচরণের তালিকা", "উপহার ও ফুল", "পিছু নেওয়া ও নজর রাখা", "ভুয়া আইডি"],
    },
    said: {
      en: [
        "calls me all the time",
        "turns up outside my house",
        "waits outside",
        "follows me home",
        "fake account in my name",
        "spreads rumours",
        "texts nonstop",
        "my ex keeps bothering me",
        "letters and presents I did not call for",
        "watching me",
      ],
      bn: [
        "বারবার কল দেয়",
        "বাসার সামনে হাজির হয়",
        "রাস্তায় পিছু নেয়",
        "ফেক আইডি খুলেছে",
        "গুজব ছড়ায়",
        "সারাক্ষণ মেসেজ পাঠায়",
        "প্রাক্তন স্বামী বিরক্ত করে",
        "প্রাক্তন প্রেমিক জ্বালাচ্ছে",
        "ইভটিজিং",
        "উপহার পাঠায়",
      ],
    },
  },
  why: {
    about: ["reasons", "naming", "health"],
    also: {
      en: ["Causes", "Is it my fault?", "Mental illness, and what it does not explain"],
      bn: ["এটা কি আমার দোষ?", "মানসিক রোগ, আর যা তাতে বোঝা যায় না"],
    },
    said: {
      en: [
        "why does he do this",
        "did I cause it",
        "is he ill in the mind",
        "jealous ex",
        "what type of person stalks",
      ],
      bn: [
        "সে কেন এমন করছে",
        "আমার কী দোষ ছিল",
        "সে কি মানসিক রোগী",
        "প্রেম না করায় পিছু নিয়েছে",
        "প্রত্যাখ্যান করেছি বলে",
      ],
    },
  },
  changes: {
    about: ["danger", "acts", "health"],
    also: {
      en: ["Danger signs", "Strangling and choking", "Threats to kill", "Escalation"],
      bn: ["বিপদের চিহ্ন", "গলা চেপে ধরা", "মেরে ফেলার হুমকি"],
    },
    said: {
      en: [
        "it is getting worse",
        "he has a gun",
        "knife",
        "hands round my throat",
        "he will kill himself or murder me",
        "am I at risk",
        "warning signs",
      ],
      bn: ["হুমকি দিচ্ছে", "খুন করবে বলে", "ছুরি দেখায়", "গলা টিপে ধরেছে", "আত্মহত্যার হুমকি", "বিপদ বাড়ছে", "মারধর করে"],
    },
  },
  health: {
    about: ["health", "medicine", "danger"],
    also: {
      en: ["Anxiety", "Depression", "Doctor, what one can do", "Injuries", "PTSD", "Therapy and counselling"],
      bn: ["আঘাত ও জখম", "উদ্বেগ", "বিষণ্নতা", "চিকিৎসক যা করতে পারেন", "থেরাপি ও কাউন্সেলিং"],
    },
    said: {
      en: [
        "trauma",
        "sleeping pills",
        "antidepressants",
        "mental health",
        "headache and stress",
        "see a doctor",
        "hurt and bruised",
        "after being choked, breathing trouble",
      ],
      bn: ["মানসিক স্বাস্থ্য", "ঘুমের ওষুধ", "দুশ্চিন্তা", "ডাক্তার দেখানো", "মনের ডাক্তার", "শ্বাসকষ্ট", "ঔষধ"],
    },
  },
  days: {
    about: ["days", "health"],
    also: {
      en: ["Calming down", "Eating", "Grounding", "Panic", "Self-care", "Sleep"],
      bn: ["খাওয়াদাওয়া", "ঘুম", "আতঙ্ক", "নিজের যত্ন", "শান্ত হওয়া"],
    },
    said: {
      en: [
        "panic attack",
        "cannot sleep",
        "insomnia",
        "nightmares",
        "no appetite",
        "always afraid",
        "stressed and tired",
        "worried sick",
      ],
      bn: [
        "ঘুম হয় না",
        "রাত জেগে থাকি",
        "খিদে নেই",
        "ভয় লাগে সারাক্ষণ",
        "টেনশন",
        "অস্থির লাগে",
        "দুঃস্বপ্ন",
        "প্যানিক অ্যাটাক",
        "দুশ্চিন্তা কমানো",
      ],
    },
  },
  checks: {
    about: ["devices", "traces"],
    also: {
      en: [
        "Accounts and passwords",
        "AirTags and other trackers",
        "Cameras and doorbells",
        "Car",
        "Location sharing",
        "Spyware and stalkerware",
      ],
      bn: ["অ্যাকাউন্ট ও পাসওয়ার্ড", "ক্যামেরা ও ডোরবেল", "গাড়ি", "ট্র্যাকার", "লোকেশন শেয়ার", "স্পাই অ্যাপ"],
    },
    said: {
      en: [
        "phone hacked",
        "GPS tracker",
        "bugged",
        "he reads my WhatsApp",
        "Facebook account hacked",
        "hidden camera",
        "someone is logging in to my account",
        "new locks and keys",
        "is he listening to my phone",
        "iCloud",
        "Google account",
      ],
      bn: [
        "ফোন হ্যাক",
        "ফেসবুক হ্যাক",
        "হোয়াটসঅ্যাপ পড়ে ফেলে",
        "লুকানো ক্যামেরা",
        "জিপিএস",
        "আমি কোথায় অবস্থান করি সে জানে",
        "পাসওয়ার্ড বদলানো",
        "phone hack",
        "তালা বদলানো",
      ],
    },
  },
  traces: {
    about: ["traces", "devices"],
    also: {
      en: ["Browser history", "Incognito and private windows", "Shared computer or phone"],
      bn: ["ব্রাউজারের হিস্ট্রি", "ভাগের ফোন বা কম্পিউটার", "প্রাইভেট উইন্ডো"],
    },
    said: {
      en: [
        "clear history",
        "delete search history",
        "can he see what I search",
        "cookies",
        "is this page private",
      ],
      bn: ["হিস্ট্রি ডিলিট", "সার্চ মুছে ফেলা", "ইনকগনিটো", "সে কি দেখতে পাবে", "history delete"],
    },
  },
  record: {
    about: ["record"],
    also: { en: ["Evidence", "Private record"], bn: ["প্রমাণ", "ব্যক্তিগত খাতা"] },
    said: {
      en: [
        "keep proof",
        "log what happens",
        "incident log",
        "screenshots",
        "save messages as evidence",
        "timeline",
      ],
      bn: ["প্রমাণ রাখা", "ঘটনা লিখে রাখা", "স্ক্রিনশট", "নোট রাখা"],
    },
  },
  steps: {
    about: ["plan", "record", "people", "acts", "health"],
    also: { en: ["First steps", "What to do first"], bn: ["প্রথম ধাপ"] },
    said: {
      en: [
        "where do I start",
        "what next",
        "tell someone I trust",
        "help me decide",
        "keep what they send",
        "go to the police or not: where to start",
      ],
      bn: ["কোথা থেকে শুরু করব", "এখন কী উপায়", "কাকে বলা যায়", "সাহায্য চাই"],
    },
  },
  plan: {
    about: ["plan", "people", "danger"],
    also: {
      en: ["Safety plan", "Leaving", "Staying", "Children and contact"],
      bn: ["নিরাপত্তা পরিকল্পনা", "ছেড়ে যাওয়া", "থেকে যাওয়া", "সন্তান ও দেখা করা"],
    },
    said: {
      en: [
        "leaving an abusive partner",
        "how to leave",
        "stay or go",
        "safe at home",
        "escape plan",
        "neighbours",
      ],
      bn: ["পালাতে চাই", "বাসা ছাড়া", "নিরাপদ থাকার উপায়", "সন্তান নিয়ে চলে যাওয়ার পথ"],
    },
  },
  bag: {
    about: ["plan", "record"],
    also: { en: ["Escape bag", "Papers and documents"], bn: ["দলিল ও কাগজ"] },
    said: {
      en: [
        "what to pack",
        "emergency go bag",
        "ID and passport",
        "run away with the children",
        "money and keys",
        "birth certificate and other papers",
      ],
      bn: ["ব্যাগ গোছানো", "পাসপোর্ট", "এনআইডি কার্ড", "জন্ম সনদ", "টাকা ও চাবি", "পালানোর প্রস্তুতি"],
    },
  },
  choices: {
    about: ["plan", "law", "people"],
    also: {
      en: ["Moving away", "Protection orders", "Reporting to the police", "Restraining orders", "Shelter"],
      bn: ["আদালতের নিষেধাজ্ঞা", "আশ্রয়কেন্দ্র", "থানায় অভিযোগ", "বাসা বদল"],
    },
    said: {
      en: [
        "options",
        "should I report",
        "non-molestation or injunction order",
        "call the police",
        "move house",
        "relocate",
        "hide my address",
      ],
      bn: ["মামলা করা", "জিডি করা", "পুলিশে জানানো", "কী কী উপায় আছে", "ঠিকানা লুকানো", "থানায় যাওয়া"],
    },
  },
  after: {
    about: ["later", "health", "days"],
    also: { en: ["Recovery", "When it stops"], bn: ["থেমে যাওয়ার পরে", "সেরে ওঠা"] },
    said: {
      en: [
        "is it over",
        "moving on",
        "feel normal again",
        "trust people again",
        "heal from trauma",
        "will it start again",
      ],
      bn: ["সব শেষ হলো কি", "আবার স্বাভাবিক জীবন", "নতুন করে শুরু", "মানুষকে বিশ্বাস করা", "আবার শুরু করবে কি"],
    },
  },
  sheet: {
    about: ["record"],
    also: { en: ["Diary sheet", "Incident log, to print"], bn: ["ঘটনা লেখার ফর্ম", "ডায়েরি"] },
    said: {
      en: ["diary template", "journal", "log sheet", "form to print", "write down dates"],
      bn: ["ডায়েরি লেখা", "ছাপানোর ফর্ম", "তারিখ লিখে রাখা"],
    },
  },
  offline: {
    about: ["line", "people", "traces", "record"],
    also: {
      en: ["Hard of hearing, or seeing", "No internet", "Reading is hard"],
      bn: ["ইন্টারনেট নেই", "কানে বা চোখে কম", "পড়া কঠিন"],
    },
    said: {
      en: [
        "bad signal",
        "no credit on my phone",
        "cannot read or write",
        "slow network",
        "blind",
        "deaf",
        "village",
      ],
      bn: ["নেট নেই", "ব্যালেন্স নেই", "পড়াশোনা জানি না, লেখা পারি না", "নেটওয়ার্ক দুর্বল", "বাটন ফোন", "গ্রামে থাকি"],
    },
  },
  visits: {
    about: ["people", "law", "health", "record"],
    also: {
      en: [
        "Advocate, what to ask",
        "Doctor, what to say",
        "Lawyer, what to ask",
        "Police, what to say",
        "Seeing someone alone",
      ],
      bn: ["আইনজীবীকে যা বলবেন", "চিকিৎসককে যা বলবেন", "পুলিশকে যা বলবেন", "সহায়তাকর্মীকে যা জিজ্ঞেস করবেন"],
    },
    said: {
      en: [
        "appointment",
        "who can help me",
        "questions for the doctor",
        "solicitor",
        "make a statement to police",
        "report at the police station",
      ],
      bn: ["উকিলের সঙ্গে দেখা", "ডাক্তারকে কী বলব", "থানায় কী বলব", "কে সাহায্য করতে পারে"],
    },
  },
  friends: {
    about: ["people", "record"],
    also: { en: ["Family", "Helping someone", "Parents"], bn: ["কাউকে সাহায্য করা", "পরিবার", "মা-বাবা"] },
    said: {
      en: [
        "my friend is in trouble",
        "my sister",
        "my daughter",
        "my son",
        "how can I support her",
        "worried about someone",
        "colleague",
        "bystander",
      ],
      bn: ["আমার বোন", "আমার মেয়ে", "আমার বান্ধবী", "বন্ধুকে সাহায্য", "প্রতিবেশী বিপদে"],
    },
  },
  work: {
    about: ["people", "plan"],
    also: { en: ["Employers", "School and college", "Workplace"], bn: ["কর্মক্ষেত্র", "স্কুল ও কলেজ"] },
    said: {
      en: ["my job", "boss", "office", "university", "teacher", "comes to my workplace", "colleague"],
      bn: ["অফিস", "চাকরি", "বিশ্ববিদ্যালয়", "শিক্ষক", "সহকর্মী", "কাজের জায়গায় আসে"],
    },
  },
  start: {
    about: ["acts", "danger", "plan", "people", "learning"],
    also: { en: ["Where to start"], bn: ["কোথা থেকে শুরু"] },
    said: {
      en: [
        "where do I start now",
        "something just happened, help",
        "help me now",
        "suicidal",
        "I feel like suicide",
      ],
      bn: ["এখন কী উপায়", "এইমাত্র ঘটেছে, সাহায্য চাই", "আত্মহত্যার চিন্তা", "কোন পথে যাব"],
    },
  },
  path: {
    about: ["learning", "plan", "naming", "later"],
    also: { en: ["Learning, step by step", "Nine stages"], bn: ["ধাপে ধাপে শেখা"] },
    said: {
      en: [
        "learn about stalking slowly",
        "stages",
        "where to begin reading: first steps",
        "course to follow",
      ],
      bn: ["ধীরে ধীরে শেখা, প্রথম ধাপ", "নয় ধাপ", "শুরু থেকে শেষ"],
    },
  },
  five: {
    about: ["learning", "danger", "record", "people", "plan"],
    also: { en: ["In short", "Steps for a day with little time"], bn: ["অল্প সময়ের ধাপ"] },
    said: {
      en: ["quick steps", "short version: what to do first", "no time, emergency steps"],
      bn: ["সংক্ষেপে কী উপায়", "তাড়াতাড়ি সাহায্য", "পাঁচ ধাপ"],
    },
  },
  questions: {
    about: ["learning", "naming", "acts", "law", "devices", "people", "record", "traces"],
    also: {
      en: ["Block them, or not?", "FAQ", "Men who are stalked", "Proof, is it needed?"],
      bn: ["ব্লক করব কি না", "পুরুষদের সঙ্গে ঘটলে", "প্রশ্নোত্তর"],
    },
    said: {
      en: [
        "frequently asked questions about stalking",
        "am I making too much of it: is it stalking",
        "should I block his number on my phone",
        "I am a man and she follows me",
        "the police did nothing",
        "talk it out with him: bad act",
      ],
      bn: [
        "সাধারণ প্রশ্ন, স্টকিং নিয়ে",
        "নম্বর ব্লক করা",
        "আমি বাড়িয়ে ভাবছি, এটা কি হয়রানি",
        "আমি পুরুষ, সে আমার পিছু নেয়",
        "পুলিশ কিছু করেনি",
        "প্রমাণ লাগবে কি থানায়",
      ],
    },
  },
  who: {
    about: ["people", "law", "health", "plan"],
    also: {
      en: ["Advocates", "Counsellors", "Legal aid", "Shelters", "Support groups"],
      bn: ["আইনি সহায়তা", "আশ্রয়কেন্দ্র, কারা সাহায্য করে", "পরামর্শক", "সহায়তাকর্মী"],
    },
    said: {
      en: [
        "who can help",
        "someone to talk to",
        "free lawyer",
        "refuge and support",
        "therapist",
        "who should I tell",
      ],
      bn: ["কে সাহায্য করবে", "বিনা খরচে উকিল", "থেরাপিস্ট", "কার কাছে সাহায্য পাব", "কাউন্সেলর"],
    },
  },
  home: {
    about: ["plan", "devices", "people", "law"],
    also: {
      en: ["Locks and keys", "Neighbours", "Release from prison", "Staying at home"],
      bn: ["জেল থেকে ছাড়া পাওয়া", "তালা ও চাবি", "প্রতিবেশী", "বাসায় থাকা"],
    },
    said: {
      en: [
        "change the locks",
        "make my house safe",
        "he gets out of prison and I stay",
        "still living here",
        "doorbell camera",
        "lights and alarms at home",
      ],
      bn: ["তালা বদলানো", "বাসা নিরাপদ করা", "জেল থেকে বের হলে", "একই বাসায় থাকি", "দরজার ক্যামেরা"],
    },
  },
  moving: {
    about: ["plan", "traces", "devices"],
    also: { en: ["Address, keeping it private", "New home", "Relocation"], bn: ["ঠিকানা গোপন রাখা", "নতুন বাসা"] },
    said: {
      en: [
        "move house",
        "moving away from him",
        "hide my new address",
        "he found my new address",
        "voter list and address",
      ],
      bn: ["বাসা বদল", "নতুন ঠিকানা লুকানো", "অন্য জায়গায় চলে যাওয়া, নতুন বাসা", "ঠিকানা জেনে গেছে"],
    },
  },
  papers: {
    about: ["law", "record", "plan"],
    also: {
      en: ["Breach of an order", "Order, copies of it", "Protection order, how to keep it"],
      bn: ["আদেশ ভাঙলে", "আদেশের কপি", "আদেশের মেয়াদ"],
    },
    said: {
      en: [
        "he broke the restraining order",
        "violated the court order",
        "order expires",
        "injunction copy for school and work",
        "non-contact order broken",
      ],
      bn: ["আদেশ অমান্য করেছে", "নিষেধাজ্ঞা ভেঙেছে", "আদালতের কাগজ", "কোর্টের আদেশ শেষ"],
    },
  },
  incoming: {
    about: ["acts", "record", "devices"],
    also: {
      en: [
        "Blocking, and keeping the old number",
        "Gifts, what to do with them",
        "Messages, keeping them unread",
      ],
      bn: ["উপহার এলে", "পুরোনো নম্বর চালু রাখা", "মেসেজ না পড়ে রাখা"],
    },
    said: {
      en: [
        "keeps texting me",
        "keeps calling",
        "block him",
        "new phone number",
        "change my number",
        "friend passes on messages",
        "flowers at my door",
        "reply to his messages or not",
      ],
      bn: [
        "বারবার মেসেজ দেয়",
        "কল দিতেই থাকে",
        "ফোন নম্বর বদলানো",
        "উপহার পাঠায়",
        "অন্যের মাধ্যমে মেসেজ",
        "মেসেজের উত্তর দেওয়া",
      ],
    },
  },
  early: {
    about: ["people", "acts", "plan"],
    also: {
      en: ["Bystanders", "Prevention", "Saying no", "Self-defence classes"],
      bn: ["আত্মরক্ষা শেখা, নিরাপদ থাকা", "না বলা", "প্রতিরোধে চারপাশের সাহায্য"],
    },
    said: {
      en: [
        "how to stop it early: tell him to leave",
        "tell them to stop",
        "self defence: stay safe",
        "saw someone being followed",
        "prevent stalking acts",
      ],
      bn: ["থামতে বলা", "রাস্তায় কাউকে বিরক্ত করতে দেখলে", "শুরুতেই থামানো, সাহায্য", "আত্মরক্ষা ও নিরাপত্তা"],
    },
  },
  years: {
    about: ["law"],
    also: { en: ["History of the law"], bn: ["আইনের ইতিহাস"] },
    said: {
      en: ["when did stalking become a crime", "first stalking law 1990", "since when is it illegal: law"],
      bn: ["কবে থেকে অপরাধ", "আইন কবে হলো", "স্টকিং আইনের সাল"],
    },
  },
  elsewhere: {
    about: ["people", "naming", "devices", "traces"],
    also: {
      en: ["Links to other sites that help", "SPARC, on stalking", "Suzy Lamplugh Trust, who help"],
      bn: ["অন্য ওয়েবসাইট, সাহায্যের জন্য"],
    },
    said: {
      en: [
        "other websites about stalking",
        "Safety Net, help with technology",
        "Alice Ruggles Trust",
        "Apple guide for iPhones",
      ],
      bn: ["ওয়েবসাইটের লিংক, সাহায্য", "Suzy Lamplugh Trust", "SPARC stalking", "আইফোনের সাহায্য"],
    },
  },
  shown: {
    about: ["record", "law", "people"],
    also: {
      en: ["Evidence, how to hand it over", "Report for police or court"],
      bn: ["প্রমাণ হাতে দেওয়া", "পুলিশ বা আদালতকে দেখানো"],
    },
    said: {
      en: [
        "show evidence to police",
        "give my record to a lawyer",
        "will the court accept my evidence",
        "export my notes",
        "prove it was not changed: proof",
      ],
      bn: ["পুলিশকে প্রমাণ দেখানো", "উকিলকে খাতা দেওয়া", "আদালতে প্রমাণ", "নোট জমা দেওয়া"],
    },
  },
  ask: {
    about: ["people", "danger"],
    also: { en: ["Asking in writing for help"], bn: ["লিখে সাহায্য চাওয়া"] },
    said: {
      en: ["chat with someone", "email for help", "ask an advocate", "write to a support service"],
      bn: ["চ্যাটে সাহায্য", "ইমেইলে সাহায্য চাওয়া", "সহায়তাকর্মীকে প্রশ্ন"],
    },
  },
  diary: {
    about: ["health", "days", "record"],
    also: { en: ["Mood and sleep diary", "Symptom diary"], bn: ["কষ্টের ডায়েরি", "মন ও ঘুমের খাতা"] },
    said: {
      en: [
        "track my sleep and mood",
        "health diary",
        "write down how I feel: notes",
        "symptoms sheet for the doctor",
      ],
      bn: ["ঘুমের হিসাব", "মনের অবস্থা লিখে রাখা", "স্বাস্থ্যের ডায়েরি", "ডাক্তারকে দেখানোর পাতা"],
    },
  },
  tablets: {
    about: ["medicine", "health", "danger"],
    also: {
      en: ["Antidepressants", "First aid box", "Sleeping pills", "Tranquillisers and other medicines"],
      bn: ["ঘুমের ওষুধ", "প্রাথমিক চিকিৎসার বাক্স", "বিষণ্নতার ওষুধ"],
    },
    said: {
      en: [
        "medicine for anxiety",
        "he hides my tablets",
        "stop taking my pills",
        "is it safe to take sedatives",
        "sertraline",
        "side effects of a medicine",
      ],
      bn: ["ওষুধ লুকিয়ে রাখে", "ঔষধ খাওয়া", "ঘুমের বড়ি", "ওষুধ বন্ধ করা", "উদ্বেগের ওষুধ"],
    },
  },
  mood: {
    about: ["health", "days"],
    also: {
      en: ["GAD-7, a list of questions", "PHQ-9, a list of questions", "Tests for depression and anxiety"],
      bn: ["উদ্বেগের প্রশ্নমালা GAD-7", "বিষণ্নতার প্রশ্নমালা PHQ-9"],
    },
    said: {
      en: ["depression test", "anxiety quiz", "PTSD test", "questionnaire from my doctor", "screening"],
      bn: ["বিষণ্নতার পরীক্ষা", "মানসিক পরীক্ষা", "ডাক্তারের প্রশ্ন", "ফর্মে মনের প্রশ্ন"],
    },
  },
  clinic: {
    about: ["health", "danger", "people"],
    also: {
      en: ["History taking, seen alone", "Nurses and midwives", "Seeing a patient alone"],
      bn: ["রোগীর সঙ্গে একা কথা", "নার্স ও ধাত্রী, স্বাস্থ্যসেবায়"],
    },
    said: {
      en: [
        "how to ask a patient about fear",
        "doctor asks about stalking",
        "patient injured",
        "healthcare safeguarding of people at risk",
      ],
      bn: ["রোগীকে ভয়ের কথা জিজ্ঞেস করা", "চিকিৎসকের জন্য", "চেম্বারে আঘাত নিয়ে আসা রোগী"],
    },
  },
  findings: {
    about: ["health", "record", "danger"],
    also: {
      en: ["Body chart for injuries", "Injury record", "Photographs of injuries"],
      bn: ["আঘাতের ছবি", "আঘাতের নথি"],
    },
    said: {
      en: [
        "document bruises",
        "examination after strangling",
        "medical evidence of injury",
        "medico-legal report of wounds",
      ],
      bn: ["জখমের সনদ, লিখে রাখা", "গলা চাপার পরে পরীক্ষা", "আঘাতের প্রমাণ"],
    },
  },
  care: {
    about: ["health", "medicine", "danger"],
    also: {
      en: [
        "Therapy together with the other person, and why not",
        "Treatment of PTSD, depression and anxiety",
        "Trauma-focused therapy",
      ],
      bn: ["ট্রমার থেরাপি", "বিষণ্নতা ও উদ্বেগের চিকিৎসা"],
    },
    said: {
      en: [
        "guideline for PTSD treatment",
        "CBT therapy",
        "EMDR therapy",
        "marriage counselling",
        "mental health plan",
      ],
      bn: ["মানসিক চিকিৎসার নির্দেশিকা", "কাউন্সেলিং, পেশাজীবীর জন্য", "থেরাপি কোনটি"],
    },
  },
  factors: {
    about: ["danger", "acts", "law"],
    also: {
      en: ["Risk assessment instruments", "Risk factors for violence"],
      bn: ["ঝুঁকির কারণ", "বিপদ বিচার করা"],
    },
    said: {
      en: ["DASH risk checklist", "SASH and SAM risk tools", "homicide risk: threats", "danger assessment"],
      bn: ["ঝুঁকি যাচাই", "খুনের ঝুঁকি", "বিপদের তালিকা, পেশাজীবীর"],
    },
  },
  kinds: {
    about: ["reasons", "naming", "law"],
    also: {
      en: ["RECON typology of stalking", "Types of stalker", "Rejected and resentful types"],
      bn: ["স্টকারের ধরন", "গবেষণায় ধরনের ভাগ"],
    },
    said: {
      en: [
        "five stalker types",
        "Mullen typology of stalkers",
        "intimacy seeking type",
        "predatory stalker",
        "what kind of stalker is he",
      ],
      bn: ["পাঁচ ধরন", "স্টকার কত ধরনের", "প্রত্যাখ্যাত ধরন"],
    },
  },
  measures: {
    about: ["health"],
    also: {
      en: ["PC-PTSD-5 and PCL-5", "Screens for depression and anxiety"],
      bn: ["পিটিএসডির প্রশ্নমালা", "বিষণ্নতা ও উদ্বেগের প্রশ্নমালা, পেশাজীবীর"],
    },
    said: {
      en: [
        "PHQ-9 depression cut-off",
        "GAD-7 anxiety total",
        "PCL-5 for PTSD",
        "screening tools in clinic",
        "ninth question suicide",
      ],
      bn: ["প্রশ্নমালার মোট", "নবম প্রশ্ন আত্মহত্যা", "মানসিক প্রশ্নমালা ব্যবহার"],
    },
  },
  prescribing: {
    about: ["medicine", "health"],
    also: { en: ["SSRIs and benzodiazepines", "Medicines, for prescribers"], bn: ["ব্যবস্থাপত্র, ওষুধের নিরাপত্তা"] },
    said: {
      en: [
        "prescribe antidepressant",
        "benzodiazepine in PTSD",
        "prazosin for nightmares",
        "overdose and control over tablets",
      ],
      bn: ["ওষুধ লেখা", "ব্যবস্থাপত্রে ঘুমের ওষুধ", "ওষুধের ওপর নিয়ন্ত্রণ"],
    },
  },
  casework: {
    about: ["law", "acts", "danger", "record"],
    also: {
      en: ["First responders and reports", "Police officers"],
      bn: ["পুলিশের জন্য", "প্রথম সাড়াদাতা, অভিযোগ পেলে"],
    },
    said: {
      en: [
        "investigate stalking report",
        "officer at the scene, evidence",
        "statement of the person: what to ask",
        "pattern not incident",
      ],
      bn: ["থানায় অভিযোগ নেওয়া", "তদন্তে প্রমাণ", "পুলিশ কী জিজ্ঞেস করবে"],
    },
  },
  counsel: {
    about: ["law", "record", "people"],
    also: { en: ["Lawyers", "Statements and copies in court"], bn: ["আইনজীবীর জন্য", "জবানবন্দি ও অনুলিপি"] },
    said: {
      en: [
        "prepare a witness statement",
        "hearsay and business records in law",
        "certificate for electronic evidence",
        "advocate notes disclosure",
      ],
      bn: ["জবানবন্দি তৈরি", "ইলেকট্রনিক প্রমাণের সনদ", "আদালতে কপি দেওয়া"],
    },
  },
  exhibits: {
    about: ["record", "law"],
    also: {
      en: ["Dossier, how to check the evidence", "Verify a record"],
      bn: ["নথি ও প্রমাণ যাচাই", "ডসিয়ারের প্রমাণ"],
    },
    said: {
      en: [
        "check a dossier: is this evidence genuine",
        "digital evidence hash",
        "expert report on evidence",
        "tampered record",
      ],
      bn: ["প্রমাণ আসল কি না", "ডিজিটাল প্রমাণ", "আদালতে নথি যাচাই, প্রমাণ"],
    },
  },
  terms: {
    about: ["naming", "law", "reasons"],
    also: {
      en: ["Definitions side by side", "Figures on stalking that differ"],
      bn: ["সংজ্ঞা পাশাপাশি", "স্টকিংয়ের সংখ্যা"],
    },
    said: {
      en: [
        "how common is stalking",
        "stalking statistics",
        "legal and clinical definition",
        "concordance of definitions",
      ],
      bn: ["স্টকিং কতটা ঘটে", "স্টকিংয়ের পরিসংখ্যান", "নানা সংজ্ঞার তুলনা"],
    },
  },
  sections: {
    about: ["law", "naming"],
    also: { en: ["Laws compared", "Offences side by side"], bn: ["আইনের তুলনা"] },
    said: {
      en: [
        "compare stalking laws",
        "how many times in law: course of conduct",
        "statutes by place, law",
        "which law needs fear",
      ],
      bn: ["কোন আইনে কতবার", "তেরোটি জায়গার আইন", "আইন পাশাপাশি, অপরাধ"],
    },
  },
};

/** Other names of the places, for the search and the list from A to Z. */
export const placeAlso: Readonly<Record<string, Both>> = {
  bangladesh: { en: ["Dhaka", "Chattogram"], bn: ["ঢাকা", "চট্টগ্রাম"] },
  california: { en: ["Los Angeles"], bn: ["লস অ্যাঞ্জেলেস"] },
  canada: { en: [], bn: [] },
  "england-and-wales": { en: ["England", "UK", "Wales"], bn: ["ইংল্যান্ড", "ওয়েলস", "যুক্তরাজ্য"] },
  india: { en: ["Kolkata", "West Bengal"], bn: ["কলকাতা", "পশ্চিমবঙ্গ"] },
  ireland: { en: ["Dublin"], bn: ["ডাবলিন"] },
  "new-south-wales": { en: ["Australia", "Sydney"], bn: ["অস্ট্রেলিয়া", "সিডনি"] },
  "new-york": { en: [], bn: [] },
  "northern-ireland": { en: ["Belfast"], bn: ["বেলফাস্ট"] },
  scotland: { en: ["Edinburgh", "Glasgow"], bn: ["এডিনবরা", "গ্লাসগো"] },
  texas: { en: [], bn: [] },
  "united-states": { en: ["America", "USA"], bn: ["আমেরিকা"] },
  victoria: { en: ["Australia", "Melbourne"], bn: ["অস্ট্রেলিয়া", "মেলবোর্ন"] },
};
