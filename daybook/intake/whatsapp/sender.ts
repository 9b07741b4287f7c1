// The name between a header and the words.

/** Origin: names in WhatsApp have at most 25 characters, in an address book more; a longer one is the program's own line. */
const longestName = 200;
const [space, carriageReturn, colon] = [0x20, 13, 58];

/** Reads names, remembering those it met: a chat has few. */
export interface NameReader {
  /** The name that stands at text[from], or null for a line of the program itself. */
  read(text: string, from: number, lineEnd: number): string | null;
  /** Where the words begin behind what was read last. */
  bodyAt(): number;
}

const rememberedCount = 4;

export const newNameReader = (): NameReader => {
  const remembered: { readonly printed: string; readonly name: string }[] = [];
  let bodyAt = 0;
  return {
    read(text, from, lineEnd) {
      for (let index = 0; index < remembered.length; index++) {
        const { printed, name } = remembered[index]!;
        if (!text.startsWith(printed, from) || from + printed.length > lineEnd) continue;
        bodyAt = from + printed.length;
        return name;
      }
      const colonAt = findColon(text, from, lineEnd);
      const name = colonAt < 0 ? "" : trimName(text.slice(from, colonAt));
      if (name === "") {
        bodyAt = from;
        return null;
      }
      bodyAt = Math.min(text.charCodeAt(colonAt + 1) === space ? colonAt + 2 : colonAt + 1, lineEnd);
      if (bodyAt === colonAt + 2) {
        remembered.unshift({ printed: text.slice(from, bodyAt), name });
        remembered.length = Math.min(remembered.length, rememberedCount);
      }
      return name;
    },
    bodyAt: () => bodyAt,
  };
};

/** Where a name ends: the first colon that a space or the end of the line follows. −1 when there is no name. */
const findColon = (text: string, from: number, lineEnd: number): number => {
  const to = Math.min(lineEnd, from + longestName);
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== colon) continue;
    const next = at + 1 < lineEnd ? text.charCodeAt(at + 1) : carriageReturn;
    if (next === space || (next === carriageReturn && at + 2 >= lineEnd)) return at;
  }
  return -1;
};

/** Take the marks that iPhones put around a name or a number off its ends; inside they stay. */
const trimName = (name: string): string =>
  name.replace(
    /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g,
    "",
  );
