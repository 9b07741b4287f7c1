// Made-up chats: the same for the same options, between people who do not exist.

export interface ChatOptions {
  readonly messageCount: number;
  readonly platform: "android" | "ios";
  /** Default: latin. */
  readonly digits?: "latin" | "bangla";
  /** Of the words and names. Default: Bangla with Bangla digits, else English. */
  readonly language?: "en" | "bn";
  /** Default: dmy. */
  readonly order?: "dmy" | "mdy" | "ymd";
  /** Default: false, twenty-four hours. */
  readonly isTwelveHour?: boolean;
  /** Default: `\n`. */
  readonly lineEnd?: "\n" | "\r\n";
  /** Default: 1. */
  readonly seed?: number;
}

/** The two people of the made-up chats, by language; the first one keeps the record. */
export const madeUpNames = { en: ["Mira", "Tarek H."], bn: ["মিতু", "আরিফ"] } as const;

const texts = {
  en: [
    "Where are you now?",
    "I saw the light in your window",
    "ok",
    "Please stop writing to me.",
    "Why did you not answer me yesterday?\nI waited at the gate.",
    "I know which bus you take: the 7:40 one",
    "Do not come to my office again.",
    "Happy birthday 🎂",
    "I have asked you three times to leave me alone.",
    "Read this: https://example.org/a?b=c",
  ],
  bn: [
    "তুমি এখন কোথায়?",
    "তোমার জানালায় আলো দেখলাম",
    "আচ্ছা",
    "আমাকে আর লিখবেন না।",
    "কাল উত্তর দাওনি কেন?\nআমি গেটের সামনে দাঁড়িয়ে ছিলাম।",
    "তুমি কোন বাসে যাও আমি জানি: ৭:৪০ এর টা",
    "আমার অফিসে আর আসবেন না।",
    "শুভ জন্মদিন 🎂",
    "আমি তিনবার বলেছি আমাকে বিরক্ত করবেন না।",
    "এটা পড়ো: https://example.org/a?b=c",
  ],
} as const;

const notices = {
  en: "Messages and calls are end-to-end encrypted. No one outside of this chat can read or listen to them.",
  bn: "মেসেজ এবং কল এন্ড-টু-এন্ড এনক্রিপ্ট করা। এই চ্যাটের বাইরের কেউ পড়তে বা শুনতে পারে না।",
} as const;

const notes = {
  android: {
    en: ["<Media omitted>", "IMG-20261120-WA0007.jpg (file attached)", "This message was deleted"],
    bn: ["<মিডিয়া বাদ দেওয়া হয়েছে>", "IMG-20261120-WA0007.jpg (ফাইল সংযুক্ত হয়েছে)", "এই মেসেজটি মুছে ফেলা হয়েছে"],
  },
  ios: {
    en: [
      "\u200eimage omitted",
      "\u200e<attached: 00000007-PHOTO-2026-11-20.jpg>",
      "\u200eThis message was deleted.",
    ],
    bn: [
      "\u200eছবি বাদ দেওয়া হয়েছে",
      "\u200e<attached: 00000007-PHOTO-2026-11-20.jpg>",
      "\u200eএই মেসেজটি মুছে ফেলা হয়েছে।",
    ],
  },
} as const;

/** Small, fast and the same everywhere: a linear congruential generator (Numerical Recipes, 3rd ed., §7.1.4). */
const chanceFrom = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const banglaDigits = "০১২৩৪৫৬৭৮৯";
const two = (value: number): string => String(value).padStart(2, "0");

/** The header of one message; `minutes` counts from 1 January 2024. */
export const makeHeader = (
  minutes: number,
  seconds: number,
  options: Omit<ChatOptions, "messageCount">,
): string => {
  const date = new Date(Date.UTC(2024, 0, 1) + minutes * 60_000);
  const [year, month, day] = [date.getUTCFullYear(), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
  const order = options.order ?? "dmy";
  const printedDay =
    order === "ymd"
      ? `${year}/${month}/${day}`
      : order === "mdy"
        ? `${month}/${day}/${year}`
        : `${day}/${month}/${year}`;
  const hour = date.getUTCHours();
  const tail = options.platform === "ios" ? `:${two(seconds)}` : "";
  const minute = `${two(date.getUTCMinutes())}${tail}`;
  const time = options.isTwelveHour
    ? `${((hour + 11) % 12) + 1}:${minute}\u202f${hour < 12 ? "AM" : "PM"}`
    : `${two(hour)}:${minute}`;
  const header = options.platform === "ios" ? `[${printedDay}, ${time}] ` : `${printedDay}, ${time} - `;
  return options.digits === "bangla"
    ? header.replace(/[0-9]/g, (digit) => banglaDigits[Number(digit)]!)
    : header;
};

/**
 * Make an export.
 *
 * Shape:  `messageCount` messages of two people, and before them the program's notice. About one in twenty is a photo,
 *         a file or a message taken back; one in ten has two lines.
 */
export const makeChat = (options: ChatOptions): string => {
  const language = options.language ?? (options.digits === "bangla" ? "bn" : "en");
  const chance = chanceFrom(options.seed ?? 1);
  const names = madeUpNames[language];
  const lineEnd = options.lineEnd ?? "\n";
  const lines: string[] = [];
  // A long chat is a dense one: it fits into a few years.
  const longestGap = Math.max(2, Math.min(90, Math.ceil(3_000_000 / options.messageCount)));
  let minutes = 600;
  const notice = makeHeader(minutes, 0, options) + (options.platform === "ios" ? `${names[1]}: \u200e` : "");
  lines.push(notice + notices[language]);
  for (let index = 0; index < options.messageCount; index++) {
    minutes += chance(longestGap);
    const sender = names[chance(3) === 0 ? 0 : 1];
    const body =
      chance(20) === 0
        ? notes[options.platform][language][chance(3)]!
        : `${texts[language][chance(10)]!}${chance(4) === 0 ? ` ${index}` : ""}`;
    const mark = body.startsWith("\u200e") ? "\u200e" : "";
    lines.push(`${mark}${makeHeader(minutes, chance(60), options)}${sender}: ${body}`);
  }
  return `${lines.join("\n")}\n`.replaceAll("\n", lineEnd);
};
