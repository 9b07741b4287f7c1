// words: every sentence a person can read, in every language.
export { digitsOf, wordDay, wordNumber, wordTime, wordWhen } from "./dates.ts";
export {
  languages,
  localeOf,
  speaker,
  type Arguments,
  type Language,
  type Speak,
  type Texts,
} from "./speak.ts";
