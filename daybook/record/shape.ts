// The small questions of which the check of an entry's shape is made.

export const isText = (value: unknown): value is string => typeof value === "string" && value.isWellFormed();
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
export const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
export const isOneOf = (list: readonly string[]) => (value: unknown) => list.includes(value as string);
export const isListOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is);
/** One or more things, each once. */
export const isSetOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(is) && new Set(value).size === value.length;
/** An object with no field but these. */
export const isObjectOf = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.keys(value).every((key) => keys.includes(key));
