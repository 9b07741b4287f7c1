// The words that tell the first half of a day from the second, in the spellings that phones print.

const spellings: readonly (readonly [before: string, after: string])[] = [
  ["am", "pm"],
  ["এএম", "পিএম"],
  ["পূর্বাহ্ণ", "অপরাহ্ণ"],
  ["পূর্বাহ্ন", "অপরাহ্ন"],
  ["पूर्वाह्न", "अपराह्न"],
  ["ص", "م"],
  ["قظ", "بظ"],
  ["قبلازظهر", "بعدازظهر"],
  ["上午", "下午"],
  ["午前", "午後"],
  ["오전", "오후"],
];

const parts = new Map<string, 0 | 12>();
for (const [before, after] of spellings)
  parts.set(before.normalize("NFC"), 0).set(after.normalize("NFC"), 12);

const known = new Map<string, 0 | 12>();

/**
 * The hours that a word for a part of the day adds, or null when it is no such word.
 *
 * Shape:  `word` as printed: `PM`, `p. m.`, `অপরাহ্ণ`; case, dots, spaces and marks do not count.
 * Source: CLDR, `dayPeriods`, for the languages listed.
 */
export const dayPartHours = (word: string): 0 | 12 | null => {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const bare = word.replace(/[.\s\u200c\u200e\u200f\u2066-\u2069]/g, "").toLowerCase();
  const hours = parts.get(bare.normalize("NFC"));
  if (hours === undefined) return null;
  if (known.size < 64) known.set(word, hours);
  return hours;
};

/** Words that stand between a date and a time and say nothing. Source: CLDR, the date-time pattern of Finnish. */
export const isJoiningWord = (word: string): boolean => word === "klo";
