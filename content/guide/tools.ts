// Every tool of the guide: for whom, how long it takes, and what to keep in mind before using it.
import type { TopicName } from "./topics.ts";

type Both = Readonly<Record<"en" | "bn", string>>;

export interface Tool {
  /** The page it stands on. */
  readonly page: TopicName;
  readonly name: Both;
  /** Who it is for, as the reader would say it. */
  readonly whom: "me" | "friend" | "helper" | "both";
  /** About how many minutes, by our own guess: somebody who is interrupted takes longer. */
  readonly minutes: number;
  /** Lines to write on are on the page; without them it is for reading, or for copying by hand. */
  readonly hasLines: boolean;
  /** The note above the tool. */
  readonly safety: Both;
}

const tool = (
  page: TopicName,
  [en, bn]: readonly [string, string],
  whom: Tool["whom"],
  minutes: number,
  hasLines: boolean,
  [safetyEn, safetyBn]: readonly [string, string],
): Tool => ({
  page,
  name: { en, bn },
  whom,
  minutes,
  hasLines,
  safety: { en: safetyEn, bn: safetyBn },
});

export const tools: readonly Tool[] = [
  tool("start", ["What is happening now?", "এখন কী হচ্ছে?"], "me", 2, false, [
    "If somebody is at the door, call first. The lines you open are not kept.",
    "দরজায় কেউ থাকলে আগে ফোন করুন। যে লাইন খোলেন, তা জমা থাকে না।",
  ]),
  tool("signs", ["Four signs and two questions", "চারটি চিহ্ন আর দুটি প্রশ্ন"], "both", 5, false, [
    "The answers add up to nothing, and none of them means that you are safe. Your own fear counts.",
    "উত্তরগুলো যোগ হয় না, আর কোনো উত্তরেই বোঝায় না যে বিপদ নেই। আপনার নিজের ভয়টাও ধরার মতো।",
  ]),
  tool("path", ["Nine stages of learning", "শেখার নয়টি ধাপ"], "me", 5, false, [
    "Where you are is not kept: you could remember a number, nothing else.",
    "কোথায় আছেন তা জমা থাকে না: শুধু একটি সংখ্যা মনে রাখলেই চলে।",
  ]),
  tool("five", ["Five steps for a hard day", "কঠিন দিনের পাঁচ পদক্ষেপ"], "me", 3, true, [
    "The first step is danger. If the answer is yes, leave the rest for later.",
    "প্রথম ধাপ বিপদ। উত্তর হ্যাঁ হলে বাকিটা পরের জন্য থাক।",
  ]),
  tool("choices", ["Choices side by side", "পাশাপাশি নানা পথ"], "me", 15, true, [
    "A printed page with your choices on it can be found. You could read it here and write nothing.",
    "আপনার পথ লেখা কাগজ কেউ খুঁজে পেতে পারে। এখানে পড়ে কিছু না লিখলেও চলে।",
  ]),
  tool("plan", ["Your own plan", "আপনার নিজের পরিকল্পনা"], "me", 20, true, [
    "A plan on paper tells where you would go. You could keep it with somebody you trust, or in your head.",
    "কাগজের পরিকল্পনা বলে দেয় আপনি কোথায় যেতেন। বিশ্বস্ত কারও কাছে, বা মনে রাখতে পারেন।",
  ]),
  tool("bag", ["A bag and your papers", "ব্যাগ ও কাগজপত্র"], "me", 15, true, [
    "Missing papers may be noticed. Copies, and one thing at a time, are noticed less.",
    "কাগজ না থাকলে টের পেতে পারে। কপি করলে, আর একটি একটি করে সরালে কম টের পায়।",
  ]),
  tool("home", ["A check of the home", "বাসা যাচাই"], "me", 20, true, [
    "A changed lock or a covered camera can be seen. Think first what it would tell.",
    "তালা বদলালে বা ক্যামেরা ঢাকলে দেখা যায়। তাতে কী বোঝা যাবে, আগে ভেবে নিন।",
  ]),
  tool("checks", ["A check of phone, accounts, home and car", "ফোন, অ্যাকাউন্ট, বাসা ও গাড়ি যাচাই"], "me", 30, false, [
    "What you change on a watched phone may be seen there. You could read this on another device.",
    "যে ফোনে নজর আছে, তাতে কিছু বদলালে দেখা যেতে পারে। অন্য ডিভাইসে পড়তে পারেন।",
  ]),
  tool("moving", ["A list for moving", "বাসা বদলের তালিকা"], "me", 20, true, [
    "The new address is worth more than this list: write it on no sheet that could be found.",
    "নতুন ঠিকানা এই তালিকার চেয়ে দামি: যে কাগজ কেউ পেতে পারে, তাতে লিখবেন না।",
  ]),
  tool("sheet", ["A diary sheet", "ডায়েরির পাতা"], "me", 5, true, [
    "A filled sheet can be read by whoever finds it. Think where it will lie.",
    "ভরা পাতা যে পায় সে-ই পড়তে পারে। কোথায় রাখবেন, ভেবে নিন।",
  ]),
  tool("diary", ["How you are, day by day", "কেমন আছেন, দিনে দিনে"], "me", 2, true, [
    "Notes on health are private. They need not lie beside notes on what the other person does.",
    "স্বাস্থ্যের লেখা একান্ত আপনার। ওই ব্যক্তি কী করে, সেই লেখার সঙ্গে রাখতেই হবে না।",
  ]),
  tool("papers", ["A sheet for a court order", "আদালতের আদেশের পাতা"], "me", 10, true, [
    "If an order is broken and you are afraid, call first and write later.",
    "আদেশ ভাঙলে আর ভয় পেলে আগে ফোন, পরে লেখা।",
  ]),
  tool(
    "visits",
    ["Sheets for a doctor, an advocate, the police, a lawyer", "চিকিৎসক, সহায়তাকর্মী, পুলিশ, আইনজীবীর জন্য পাতা"],
    "me",
    10,
    true,
    [
      "You could ask to be seen alone first. A sheet in a bag can be read on the way.",
      "আগে একা কথা বলতে চাইতে পারেন। ব্যাগের কাগজ পথে কেউ পড়ে ফেলতে পারে।",
    ],
  ),
  tool("who", ["Who can help with what", "কে কোন কাজে সাহায্য করতে পারেন"], "both", 10, false, [
    "Some helpers may have to pass on what they hear. You could ask before you tell.",
    "কোনো কোনো সাহায্যকারীকে শোনা কথা জানাতে হতে পারে। বলার আগে জিজ্ঞেস করতে পারেন।",
  ]),
  tool("tablets", ["A card for your medicine", "ওষুধের কার্ড"], "me", 5, true, [
    "Do not stop a medicine at once because of this page: ask the person who gave it.",
    "এই পাতা পড়ে কোনো ওষুধ হঠাৎ বন্ধ করবেন না: যিনি দিয়েছেন তাঁকে জিজ্ঞেস করুন।",
  ]),
  tool("friends", ["A guide for somebody who helps", "যিনি সাহায্য করেন তাঁর জন্য"], "friend", 10, false, [
    "Before you send anything to the person, think who else reads their phone.",
    "তাঁকে কিছু পাঠানোর আগে ভাবুন, তাঁর ফোন আর কে পড়ে।",
  ]),
  tool("work", ["A guide for a workplace or school", "কাজের জায়গা বা স্কুলের জন্য"], "both", 10, false, [
    "Who is told at work is the person's own choice. News travels fast there.",
    "কাজে কে জানবেন, তা যার সঙ্গে ঘটছে তাঁরই সিদ্ধান্ত। সেখানে কথা তাড়াতাড়ি ছড়ায়।",
  ]),
  tool("findings", ["A record of injuries", "আঘাতের বিবরণ"], "helper", 15, true, [
    "Care comes before the record, and consent before the photograph.",
    "বিবরণের আগে চিকিৎসা, ছবির আগে সম্মতি।",
  ]),
  tool("casework", ["A card to leave behind", "রেখে যাওয়ার কার্ড"], "helper", 5, true, [
    "A card left at home may be found by the other person. Ask first.",
    "বাসায় রেখে যাওয়া কার্ড ওই ব্যক্তি পেতে পারে। আগে জিজ্ঞেস করুন।",
  ]),
];

/** The tool on a page, if it is one. */
export const toolOf = (page: TopicName): Tool | undefined => tools.find((each) => each.page === page);
