// What a page of the guide is made of: claims that carry their sources, in blocks that every language has alike.
import { sources, type SourceId } from "./sources/index.ts";
import type { TopicName } from "./topics.ts";

/**
 * One or two sentences. A plain text is our own advice; what somebody else found out names where.
 * `doubt` where a source is not among the checked facts: the sentence then says who says so, and the page that we could not check it.
 */
export type Claim =
  | string
  | { readonly say: string; readonly from: readonly [SourceId, ...SourceId[]]; readonly doubt?: true };

/** Where a page can lead: another page of the guide, or the Vault or Desk that this copy was built with. */
export type Target = TopicName | "numbers" | "rules" | "vault" | "desk";

/** A link, by what it says. */
export interface Way {
  readonly to: Target;
  readonly text: string;
}

/** One way to go, and what there is to weigh. */
export interface Option {
  readonly name: string;
  readonly helps: readonly Claim[];
  readonly risks: readonly Claim[];
  readonly noticed: Claim;
  /** Questions for a helper before choosing. */
  readonly ask: readonly string[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "say"; readonly claims: readonly Claim[] }
  | { readonly kind: "list"; readonly claims: readonly Claim[]; readonly numbered?: true }
  /** One sign to know something by. `letter` only where the letters spell a word in this language. */
  | {
      readonly kind: "sign";
      readonly letter?: string;
      readonly name: string;
      readonly meaning: Claim;
      readonly examples: readonly Claim[];
    }
  /** A question to oneself. Every answer leads on; none adds up to anything. */
  | {
      readonly kind: "question";
      readonly questions: readonly string[];
      readonly answers: readonly { readonly when: string; readonly claims: readonly Claim[] }[];
    }
  /** One small step, with what the other person may notice, and what to keep before it where it could destroy something. */
  | {
      readonly kind: "step";
      readonly name: string;
      readonly claims: readonly Claim[];
      readonly noticed: Claim;
      readonly keepFirst?: Claim;
      readonly undo?: Claim;
    }
  /** Ways to go, side by side: the same parts in the same order, none ranked above another. */
  | { readonly kind: "options"; readonly options: readonly Option[] }
  /**
   * The same questions, put to several: one row for each of them, its answers in the order of the columns.
   * The first column is the row's own name. On a narrow screen the rows stand below each other.
   */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly columns: readonly [of: string, ...questions: string[]];
      readonly rows: readonly { readonly name: string; readonly cells: readonly Claim[] }[];
    }
  /**
   * Lines to write on by hand. `alone` where it is printed on sheets of its own, to be given away without the page.
   * `outline` where marks are drawn into the outline of a body: its two names are those of the front and the back.
   */
  | {
      readonly kind: "form";
      readonly name: string;
      readonly fields: readonly { readonly label: string; readonly lines: number }[];
      readonly alone?: true;
      readonly outline?: readonly [front: string, back: string];
    }
  /** A situation or a question, folded until it is asked for; what to say to it, and where it leads. */
  | {
      readonly kind: "fold";
      readonly when: string;
      readonly claims: readonly Claim[];
      readonly go: readonly Way[];
    }
  /** Another site, with a link that tells it nothing; `claims` say what its reader will meet there. */
  | {
      readonly kind: "site";
      readonly name: string;
      readonly site: SourceId;
      readonly claims: readonly Claim[];
    }
  | ({ readonly kind: "go" } & Way);

/** One page in one language, for one kind of reader. */
export interface GuidePage {
  readonly reader: "person" | "professional";
  readonly title: string;
  readonly lead: string;
  /** The whole page in three to six sentences: never cut, and enough for somebody who reads nothing else. */
  readonly summary: readonly Claim[];
  /** Three to five things worth taking along. */
  readonly takeaways: readonly Claim[];
  /** What in this topic means danger: call first. */
  readonly danger: readonly Claim[];
  /** The day on which the sources were last looked at, and the day by which they will be again. */
  readonly checked: string;
  readonly reviewBy: string;
  readonly blocks: readonly Block[];
}

export const sourcesOf = (claim: Claim): readonly SourceId[] => (typeof claim === "string" ? [] : claim.from);
export const isDoubted = (claim: Claim): boolean => typeof claim !== "string" && claim.doubt === true;
export const textOf = (claim: Claim): string => (typeof claim === "string" ? claim : claim.say);

/** Every claim of a block, in the order in which it is read. */
export const claimsOf = (block: Block): readonly Claim[] => {
  switch (block.kind) {
    case "heading":
    case "form":
    case "go":
      return [];
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
    case "options":
      return block.options.flatMap(({ helps, risks, noticed }) => [...helps, ...risks, noticed]);
    case "say":
    case "list":
    case "fold":
    case "site":
      return block.claims;
    case "sign":
      return [block.meaning, ...block.examples];
    case "question":
      return block.answers.flatMap(({ claims }) => claims);
    case "step":
      return [block.keepFirst, block.noticed, block.undo].reduce<readonly Claim[]>(
        (claims, claim) => (claim === undefined ? claims : [...claims, claim]),
        block.claims,
      );
  }
};

/** Every claim of a page, in the order in which it is read. */
export const claimsOfPage = ({ danger, summary, takeaways, blocks }: GuidePage): readonly Claim[] => [
  ...danger,
  ...summary,
  ...takeaways,
  ...blocks.flatMap(claimsOf),
];

/** Every sentence of a block that is read, claims or not. */
const sentencesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "heading":
    case "go":
      return [block.text];
    case "fold":
      return [block.when, ...block.claims.map(textOf), ...block.go.map(({ text }) => text)];
    case "sign":
    case "step":
    case "site":
      return [block.name, ...claimsOf(block).map(textOf)];
    case "question":
      return [...block.questions, ...block.answers.map(({ when }) => when), ...claimsOf(block).map(textOf)];
    case "options":
      return [...block.options.flatMap(({ name, ask }) => [name, ...ask]), ...claimsOf(block).map(textOf)];
    case "form":
      return [block.name, ...(block.outline ?? []), ...block.fields.map(({ label }) => label)];
    case "table":
      return [
        block.name,
        ...block.columns,
        ...block.rows.map(({ name }) => name),
        ...claimsOf(block).map(textOf),
      ];
    case "say":
    case "list":
      return block.claims.map(textOf);
  }
};

/** Every sentence of a page that its reader reads. */
export const sentencesOfPage = (page: GuidePage): readonly string[] => [
  page.title,
  page.lead,
  ...[page.danger, page.summary, page.takeaways].flatMap((claims) => claims.map(textOf)),
  ...page.blocks.flatMap(sentencesOf),
];

/** The day by which a claim is to be looked at again: its page's, or that of a source that is to be read sooner. */
export const dueOf = (claim: Claim, { reviewBy }: Pick<GuidePage, "reviewBy">): string =>
  sourcesOf(claim)
    .map((id) => sources[id].due ?? reviewBy)
    .reduce((first, day) => (day < first ? day : first), reviewBy);

/** The day on which the first claim of a page is due. From then on the page says that it needs review. */
export const firstDueOf = (page: GuidePage): string =>
  claimsOfPage(page)
    .map((claim) => dueOf(claim, page))
    .reduce((first, day) => (day < first ? day : first), page.reviewBy);
