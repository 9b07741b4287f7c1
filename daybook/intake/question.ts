// What a source leaves open and only the keeper can say: asked with what helps to remember, never guessed.
import type { DateOrder } from "./reader.ts";

/** What the dates of a source would be under one order. */
export interface OrderReading {
  readonly order: DateOrder;
  /** `YYYY-MM-DD` of the first and the last message under this order. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** How often a message would be more than a day before an earlier one: few speak for an order, none proves it. */
  readonly backwardCount: number;
}

/** One question, as data: the screens have its words. */
export type Question =
  /** Day or month first? */
  | { readonly ask: "order"; readonly readings: readonly OrderReading[] }
  /** Times are printed without a zone: where did the phone's clock stand? */
  | { readonly ask: "zone" }
  /** The source does not say which of its senders is the keeper. */
  | { readonly ask: "keeper" }
  /** A table whose columns say nothing sure: its first rows, as they are. */
  | { readonly ask: "columns"; readonly rows: readonly (readonly string[])[] };
