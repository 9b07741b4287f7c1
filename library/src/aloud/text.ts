// What is read aloud of a page: every sentence of it in order, without its numbers of sources.
import { createHash } from "node:crypto";
import type { Language } from "daybook/words";
import { claimsOf, guide, textOf, type Block, type GuideName } from "../../../content/guide/index.ts";
import { speakerOf } from "../words.ts";

/** The pages that can be listened to: those that somebody needs first. */
export const aloudNames = [
  "signs",
  "steps",
  "meaning",
  "changes",
  "plan",
  "traces",
  "friends",
  "days",
] as const satisfies readonly GuideName[];
type AloudName = (typeof aloudNames)[number];

export const isAloud = (name: string): name is AloudName => (aloudNames as readonly string[]).includes(name);

/** One piece that is spoken at once. */
export interface Piece {
  readonly kind: "heading" | "text";
  readonly text: string;
}

const heading = (text: string): Piece => ({ kind: "heading", text });
const said = (text: string): Piece => ({ kind: "text", text });

const piecesOf = (language: Language, block: Block): readonly Piece[] => {
  const say = speakerOf(language);
  switch (block.kind) {
    case "heading":
      return [heading(block.text)];
    case "go":
      return [];
    case "sign":
    case "site":
      return [heading(block.name), ...claimsOf(block).map(textOf).map(said)];
    case "step":
      return [
        heading(block.name),
        ...block.claims.map(textOf).map(said),
        ...(block.keepFirst === undefined ? [] : [said(`${say("keep-first")} ${textOf(block.keepFirst)}`)]),
        said(`${say("noticed")} ${textOf(block.noticed)}`),
        ...(block.undo === undefined ? [] : [said(`${say("undo")} ${textOf(block.undo)}`)]),
      ];
    case "question":
      return [
        ...block.questions.map(said),
        ...block.answers.flatMap(({ when, claims }) => [heading(when), ...claims.map(textOf).map(said)]),
      ];
    case "fold":
      return [heading(block.when), ...block.claims.map(textOf).map(said)];
    case "options":
      return block.options.flatMap(({ name, helps, risks, noticed, ask }) => [
        heading(name),
        said(`${say("may-help")}: ${helps.map(textOf).join(" ")}`),
        said(`${say("may-be-hard")}: ${risks.map(textOf).join(" ")}`),
        said(`${say("noticed")} ${textOf(noticed)}`),
        said(`${say("you-could-ask")}: ${ask.join(" ")}`),
      ]);
    case "table":
      return [
        heading(block.name),
        ...block.rows.map(({ name, cells }) => said([name, ...cells.map(textOf)].join(". "))),
      ];
    case "form":
      return [heading(block.name), ...block.fields.map(({ label }) => said(label))];
    case "say":
    case "list":
      return block.claims.map(textOf).map(said);
  }
};

/** A page as it is spoken, from its lead to its end. */
export const aloudText = (language: Language, name: GuideName): readonly Piece[] => {
  const page = guide[name][language];
  const say = speakerOf(language);
  return [
    said(page.lead),
    heading(say("topic-danger-title")),
    ...page.danger.map(textOf).map(said),
    ...page.summary.map(textOf).map(said),
    heading(say("takeaways-title")),
    ...page.takeaways.map(textOf).map(said),
    ...page.blocks.flatMap((block) => piecesOf(language, block)),
  ];
};

/** A page as it is read into a microphone: its title and its pieces, one on each line. */
const linesOf = (language: Language, name: GuideName): string =>
  [guide[name][language].title, ...aloudText(language, name).map(({ text }) => text)].join("\n");

/** What a recording is a recording of: the SHA-256 of its lines. */
export const hashOfText = (language: Language, name: GuideName): string =>
  createHash("sha256").update(linesOf(language, name)).digest("hex");

/** What somebody who records a page needs: its lines, and their hash last. */
export const aloudScript = (language: Language, name: GuideName): string =>
  `${linesOf(language, name)}\n\n${hashOfText(language, name)}`;
