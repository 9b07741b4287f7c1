// What is known of one source.

export interface SourceRow {
  readonly name: string;
  /** Null where we hold the words of a page and could not find the page itself. */
  readonly address: string | null;
  /** The date that the source itself shows. */
  readonly date?: string;
  /** The day by which the source is to be read again, where it is sooner than the pages that lean on it. */
  readonly due?: string;
}
