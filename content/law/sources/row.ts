// What is known of one source of the law pages.

/** Shape: `kind` is "law" for a law's own text or a public body, "about" for a page that tells of the law. */
export interface LawSource {
  readonly name: string;
  readonly address: string;
  readonly kind: "law" | "about";
  /** The date that the source itself shows. */
  readonly date?: string;
  /** The day to which the text that was read is up to date; later changes are not in it. */
  readonly asOf?: string;
}
