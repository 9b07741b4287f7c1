// Sentences from message files: one key, every language, ICU plurals, digits that follow the language.
import { IntlMessageFormat } from "intl-messageformat";

/** Every language the product speaks. Adding one: CONTRIBUTING, "add a language". */
export const languages = ["en", "bn"] as const;
export type Language = (typeof languages)[number];

export type Arguments = Readonly<Record<string, string | number>>;
export type Texts = Readonly<Record<string, string>>;
/** Words one sentence, by its key. */
export type Speak<Key extends string> = (key: Key, values?: Arguments) => string;

/**
 * Make the speaker of one language from the message files of one place.
 *
 * Gives:  a function that words a key; numbers among its values are written in the language's digits.
 * Fails:  throws when a value that the sentence needs is missing: a programming error that the tests find.
 * Source: ICU MessageFormat; content/words/README.md.
 */
export const speaker = <Words extends Texts>(
  language: Language,
  words: Readonly<Record<Language, Words>>,
): Speak<keyof Words & string> => {
  const made = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = words[language][key]!;
    if (values === undefined && !text.includes("{") && !text.includes("'")) return text;
    let format = made.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
      made.set(key, format);
    }
    return String(format.format(values as Record<string, string | number>));
  };
};

/** The locale whose digits, plurals and months a language uses. */
export const localeOf = (language: Language): string => (language === "bn" ? "bn-BD" : "en-GB");
