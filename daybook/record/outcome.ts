// What a call gives that may fail for a reason the caller can act on.

/** Either a value, or one word of a closed list and, where it helps, a place. Never a text, a name, a path or a key. */
export type Outcome<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason; readonly where?: string };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const failed = <Reason extends string>(
  reason: Reason,
  where?: string,
): { readonly ok: false; readonly reason: Reason; readonly where?: string } =>
  where === undefined ? { ok: false, reason } : { ok: false, reason, where };
