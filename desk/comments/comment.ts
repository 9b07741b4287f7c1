// A comment on the guide: read from a form, refused where it could point to a person, sealed to the reader before it is kept.
import { guide, type GuideName } from "../../content/guide/index.ts";
import { done, failed, type Outcome } from "daybook/record";
import { sealTo } from "daybook/seal";
import type { Language } from "daybook/words";
import type { Store, StoreTrouble } from "../store/store.ts";
import { identifiersIn } from "./identifiers.ts";

/** What a comment can be about: a page by its word in the address, or one of the lists. */
const lists = ["front", "numbers", "rules", "other"] as const;
export type PageName = GuideName | (typeof lists)[number];
export const pageNames: readonly PageName[] = [...(Object.keys(guide) as GuideName[]), ...lists];

export const matters = ["unclear", "wrong", "missing", "harmful", "good"] as const;
export type Matter = (typeof matters)[number];

export interface Comment {
  readonly page: PageName;
  readonly matter: Matter;
  readonly words: string;
}

/** In characters, as the form's field counts them. */
export const mostCharacters = 2000;
/** A page of words in the longest encoding of a form. */
export const largestFormBytes = 24 * 1024;

/** Nobody's address is known, so these count everybody together. */
const mostAnHour = 60;
const mostKept = 5000;
const hourMs = 60 * 60 * 1000;
const keptMs = 90 * 24 * hourMs;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/**
 * Read what a form sent.
 *
 * Fails:  `not-a-form` for anything that our form cannot send: other fields, one twice, bytes that are no text.
 */
export const readForm = (bytes: Uint8Array): Outcome<Comment, "not-a-form"> => {
  let fields: URLSearchParams;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // What is escaped in a form must be text too; URLSearchParams alone would put a sign of its own in its place.
    decodeURIComponent(text.replaceAll("+", " "));
    fields = new URLSearchParams(text);
  } catch {
    return failed("not-a-form");
  }
  const names = [...fields.keys()];
  if (names.toSorted().join() !== "matter,page,words") return failed("not-a-form");
  const [page, matter] = [fields.get("page")!, fields.get("matter")!];
  // A form sends the end of a line as two signs; the field counts one.
  const words = fields.get("words")!.replaceAll("\r\n", "\n");
  if (!isOneOf(pageNames, page) || !isOneOf(matters, matter)) return failed("not-a-form");
  if (words.length > mostCharacters || words.includes("\0")) return failed("not-a-form");
  return done({ page, matter, words });
};

/** One text of a length that says little about what is in it. */
const blockBytes = 1024;
const plainOf = (comment: Comment, language: Language): Uint8Array<ArrayBuffer> => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...comment, language }));
  const padded = new Uint8Array(Math.ceil(bytes.length / blockBytes) * blockBytes).fill(32);
  padded.set(bytes);
  return padded;
};

/** Where comments go: to one reader, whose public key seals them. */
export interface CommentBox {
  readonly store: Pick<Store, "keep" | "countKind">;
  readonly recipient: string;
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
}

/**
 * Keep a comment, sealed.
 *
 * Gives:  nothing. Kept is what was said and its hour; who said it is not known here.
 * Fails:  `identifies` when its words could point to a person; `too-many` when everybody together sent more in this
 *         hour than is read. Nothing of a refused comment is written anywhere.
 */
export const keepComment = async (
  comment: Comment,
  language: Language,
  { store, recipient, now, random }: CommentBox,
): Promise<Outcome<null, "identifies" | "too-many" | StoreTrouble>> => {
  if (identifiersIn(comment.words).length > 0) return failed("identifies");
  const nowMs = now();
  const hour = Math.floor(nowMs / hourMs) * hourMs;
  for (const [sinceMs, most] of [
    [hour, mostAnHour],
    [0, mostKept],
  ] as const) {
    const counted = await store.countKind("comment", sinceMs, nowMs);
    if (!counted.ok) return counted;
    if (counted.value >= most) return failed("too-many");
  }
  const kept = await store.keep({
    id: Buffer.from(random(16)).toString("hex"),
    kind: "comment",
    bytes: await sealTo(recipient, plainOf(comment, language)),
    createdAtMs: hour,
    expiresAtMs: hour + keptMs,
  });
  if (kept.ok) return kept;
  // A new id and a form's worth of bytes are always taken; were they not, nothing was kept.
  const { reason } = kept;
  return failed(
    reason === "already-kept" || reason === "not-sealed" || reason === "too-large" ? "store-failed" : reason,
  );
};
