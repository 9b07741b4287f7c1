// What WhatsApp itself writes where a message was: left out, deleted, edited, attached; in each language read so far.

/** Bangla has letters that Unicode writes in one or in two code points, and phones print both. */
const oneCodePoint = (text: string): string =>
  text
    .replaceAll("\u09af\u09bc", "\u09df")
    .replaceAll("\u09a1\u09bc", "\u09dc")
    .replaceAll("\u09a2\u09bc", "\u09dd");

/** Every way in which phones print these phrases. */
const printed = (phrases: readonly string[], ends: readonly string[] = [""]): readonly string[] =>
  phrases.flatMap((phrase) => {
    const normal = phrase.normalize("NFC");
    return [normal, normal.toLowerCase(), oneCodePoint(normal)].flatMap((form) =>
      ends.map((end) => form + end),
    );
  });

/** A message whose photo, film or file is not in the export. */
const omitted = new Set(
  printed([
    "<Media omitted>",
    "<image omitted>",
    "<video omitted>",
    "<audio omitted>",
    "image omitted",
    "video omitted",
    "audio omitted",
    "sticker omitted",
    "GIF omitted",
    "document omitted",
    "Contact card omitted",
    "video note omitted",
    "<মিডিয়া বাদ দেওয়া হয়েছে>",
    "ছবি বাদ দেওয়া হয়েছে",
    "ভিডিও বাদ দেওয়া হয়েছে",
    "অডিও বাদ দেওয়া হয়েছে",
    "স্টিকার বাদ দেওয়া হয়েছে",
    "GIF বাদ দেওয়া হয়েছে",
    "ডকুমেন্ট বাদ দেওয়া হয়েছে",
  ]),
);

const deletedBangla = (["বার্তাটি", "মেসেজটি"] as const).flatMap((message) => [
  `এই ${message} মুছে ফেলা হয়েছে`,
  `এই ${message} মুছে দেওয়া হয়েছে`,
  `এই ${message} ডিলিট করা হয়েছে`,
  `আপনি এই ${message} মুছে ফেলেছেন`,
  `আপনি এই ${message} মুছে দিয়েছেন`,
  `আপনি এই ${message} ডিলিট করেছেন`,
]);

/** A message that somebody took back. */
const deleted = new Set(
  printed(
    [
      "This message was deleted",
      "You deleted this message",
      "This message was deleted by an admin",
      ...deletedBangla,
    ],
    ["", ".", "।"],
  ),
);

const longestPhrase = 80;

/** The length and the last character tell nearly every text from a phrase without reading it. */
const lengths = new Uint8Array(256);
const lastCodes = new Uint8Array(65_536);
for (const phrase of [...omitted, ...deleted]) {
  lengths[phrase.length] = 1;
  lastCodes[phrase.charCodeAt(phrase.length - 1)] = 1;
}

/** Whether a phrase could end with a character: nearly every text is told by this. */
export const mayEndPhrase = (last: number): boolean => lastCodes[last] === 1;

/** What a text is when it is nothing but one phrase of the program; null for anybody's words. */
export const placeholderOf = (text: string): "omitted" | "deleted" | null => {
  if (lengths[text.length] !== 1) return null;
  return omitted.has(text) ? "omitted" : deleted.has(text) ? "deleted" : null;
};

const edited = printed([
  "<This message was edited>",
  "<This message was edited.>",
  "<এই বার্তাটি সম্পাদনা করা হয়েছে>",
  "<এই মেসেজটি সম্পাদনা করা হয়েছে>",
  "<এই মেসেজটি এডিট করা হয়েছে>",
]);

/** The text without the program's note at its end that it was edited, or null when there is none. */
export const withoutEdited = (text: string): string | null => {
  const open = text.lastIndexOf("<");
  if (open < 0 || text.length - open > longestPhrase || !edited.includes(text.slice(open))) return null;
  // By hand: a pattern for the spaces at the end would take minutes for a message of nothing but spaces.
  let end = open;
  while (end > 0 && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x200e)) end--;
  return text.slice(0, end);
};

const attachedBefore = /^(?:\u200e?<(?:attached|সংযুক্ত|সংযুক্তি): ([^<>\n]{1,255})>)(?:\n|$)/;
const attachedBehind = /(?:^|[\n ])\u200e?<(?:attached|সংযুক্ত|সংযুক্তি): ([^<>\n]{1,255})>$/;
const attachedFile =
  /^\u200e?([^\n]{1,255}\.[A-Za-z0-9]{1,8}) \((?:file attached|ফাইল সংযুক্ত(?: করা)? হ(?:\u09df|\u09af\u09bc)েছে)\)(?:\n|$)/;

/** In any language: the names that Android and iPhones themselves give to files, and any words beside them. */
const androidFile =
  /^\u200e?((?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d{4,8}\.[A-Za-z0-9]{1,8}) \([^()\n]{2,60}\)(?:\n|$)/;
const iphoneFile = /^\u200e<[^<>:：\n]{2,40}[:：] ?(\d{8}-[A-Z]+-[^<>\n]{1,200}\.[A-Za-z0-9]{1,8})>(?:\n|$)/;

/** The name of the file that a text says is attached, and the text without that note; null when it says none. */
export const attachmentOf = (text: string): { readonly name: string; readonly rest: string } | null => {
  const found =
    attachedBefore.exec(text) ??
    attachedFile.exec(text) ??
    attachedBehind.exec(text) ??
    androidFile.exec(text) ??
    iphoneFile.exec(text);
  if (!found) return null;
  const rest = found.index === 0 ? text.slice(found[0].length) : text.slice(0, found.index);
  return { name: found[1]!.replace(/^\u200e/, ""), rest };
};

const notices = printed([
  "Messages and calls are end-to-end encrypted",
  "Messages to this chat and calls are now secured with end-to-end encryption",
  "বার্তা এবং কল এন্ড-টু-এন্ড এনক্রিপ্ট করা",
  "মেসেজ এবং কল এন্ড-টু-এন্ড এনক্রিপ্ট করা",
]);

/** Whether a text is the program's own notice, which iPhones print as if the other person had written it. */
export const isNotice = (text: string): boolean => {
  if (text.charCodeAt(0) !== 0x200e) return false;
  return notices.some((notice) => text.startsWith(notice, 1));
};
