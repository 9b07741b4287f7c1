// People, as the keeper or a source names them: never merged, never guessed.

/** Who somebody is to the record. `unknown` until the keeper says. */
export type Who = "keeper" | "otherParty" | "someoneElse" | "unknown";

/** What somebody had to do with an entry. */
export type Part = "from" | "to" | "did" | "saw" | "about";

/** One person named in one entry. Shape: `name` as typed or as the source prints it, never empty. */
export interface Mention {
  readonly name: string;
  readonly part: Part;
  readonly who: Who;
}

export const whos: readonly Who[] = ["keeper", "otherParty", "someoneElse", "unknown"];
export const parts: readonly Part[] = ["from", "to", "did", "saw", "about"];
