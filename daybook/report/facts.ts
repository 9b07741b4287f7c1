// What a report says about the whole of a dossier.
import type { When } from "daybook/record";
import type { Language } from "daybook/words";

/** What a report says about the whole, beside its entries. */
export interface ReportFacts {
  readonly language: Language;
  readonly made: When;
  /** As the keeper typed them; "" when nothing was said. */
  readonly recipient: string;
  readonly purpose: string;
  /** The record at the checkpoint: how many entries, its root, and the key that signed. */
  readonly recordSize: number;
  readonly rootHex: string;
  readonly vkey: string;
}
