// A value that never shows itself in a log, a message or an error.

/** Holds a secret; only `reveal` gives it. Everything that prints or serialises it says `<secret>`. */
export interface Secret<Value> {
  reveal(): Value;
  toString(): string;
  toJSON(): string;
}

export const keepSecret = <Value>(value: Value): Secret<Value> => ({
  reveal: () => value,
  toString: () => "<secret>",
  toJSON: () => "<secret>",
});
