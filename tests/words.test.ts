// Every sentence, in every language: the same keys, the same values to fill in, a note for each.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { languages, speaker, type Language } from "daybook/words";

const root = join(import.meta.dirname, "..", "content", "words");
const folders = (await readdir(root, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Texts = Readonly<Record<string, string>>;
const textsOf = async (folder: string, file: string): Promise<Texts> =>
  JSON.parse(await readFile(join(root, folder, `${file}.json`), "utf8")) as Texts;

/** The keys of a JSON object as written, so that one written twice is seen. */
const keysAsWritten = async (folder: string, file: string): Promise<readonly string[]> =>
  [
    ...(await readFile(join(root, folder, `${file}.json`), "utf8")).matchAll(/^\s*"((?:[^"\\]|\\.)*)"\s*:/gm),
  ].map((found) => found[1]!);

/**
 * The names of a message's arguments, with the form that each chooses: "name", "count plural".
 *
 * Shape:  a well-formed ICU message without quoted braces, which no sentence of ours has.
 */
const argumentsOf = (text: string): readonly string[] => {
  const found = new Set<string>();
  let at = 0;
  const message = (): void => {
    for (; at < text.length && text[at] !== "}"; at++)
      if (text[at] === "{") {
        at++;
        argument();
      }
  };
  const argument = (): void => {
    const [head, name, form] =
      /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*(?:,\s*([a-z]+)\s*,?)?/.exec(text.slice(at)) ?? [];
    assert.ok(head !== undefined, `no argument in ${text}`);
    found.add(form === undefined ? name! : `${name} ${form}`);
    at += head.length;
    // What follows the form is branches: a word, then a message in braces.
    for (; at < text.length && text[at] !== "}"; at++)
      if (text[at] === "{") {
        at++;
        message();
      }
  };
  message();
  assert.equal(at, text.length, `braces of ${text}`);
  return [...found].toSorted();
};

const valuesFor = (text: string): Record<string, string | number> =>
  Object.fromEntries(
    argumentsOf(text).map((each) => [
      each.split(" ")[0]!,
      / (?:plural|selectordinal|number|date|time)$/.test(each) ? 3 : "x",
    ]),
  );

assert.ok(folders.length >= 6, "the folders of words are not all there");

for (const folder of folders)
  describe(`words/${folder}`, () => {
    it("has the same keys in every language and in the notes, each once", async () => {
      const wanted = (await keysAsWritten(folder, "en")).toSorted();
      assert.ok(wanted.length > 0);
      assert.equal(new Set(wanted).size, wanted.length);
      for (const file of [...languages.slice(1), "notes"]) {
        const keys = (await keysAsWritten(folder, file)).toSorted();
        assert.deepEqual(keys, wanted, file);
      }
      for (const key of wanted) assert.match(key, /^[a-z][a-zA-Z0-9]*(?:[-.][a-zA-Z0-9]+)*$/);
    });
    it("asks for the same values in every language", async () => {
      const english = await textsOf(folder, "en");
      for (const language of languages.slice(1)) {
        const texts = await textsOf(folder, language);
        for (const [key, text] of Object.entries(english))
          assert.deepEqual(argumentsOf(texts[key]!), argumentsOf(text), `${language} ${key}`);
      }
    });
    it("can be spoken: every sentence, in every language, with its values", async () => {
      const words = Object.fromEntries(
        await Promise.all(
          languages.map(async (language) => [language, await textsOf(folder, language)] as const),
        ),
      ) as Record<Language, Texts>;
      for (const language of languages) {
        const say = speaker(language, words);
        for (const [key, text] of Object.entries(words[language])) {
          const said = say(key, valuesFor(text));
          assert.ok(said.trim().length > 0, `${language} ${key}`);
          assert.doesNotMatch(said, /[{}]|undefined|NaN/, `${language} ${key}`);
        }
      }
    });
    it("has a note for the translator at every key", async () => {
      for (const [key, note] of Object.entries(await textsOf(folder, "notes")))
        assert.ok(note.trim().length >= 4, key);
    });
    it("is in its own language", async () => {
      for (const [key, text] of Object.entries(await textsOf(folder, "en")))
        if (!/language/.test(key)) assert.doesNotMatch(text, /[\u0980-\u09ff]/, key);
      const bangla = Object.entries(await textsOf(folder, "bn"));
      const withBangla = bangla.filter(([, text]) => /[\u0980-\u09ff]/.test(text));
      assert.ok(withBangla.length / bangla.length > 0.9, `${withBangla.length} of ${bangla.length}`);
    });
    it("promises nothing that no test keeps, and orders nobody about", async () => {
      const banned = /admissible|military-grade|keeps you safe|low risk|you must|your stalker|অবশ্যই|গ্যারান্টি/i;
      for (const file of languages)
        for (const [key, text] of Object.entries(await textsOf(folder, file)))
          assert.doesNotMatch(text, banned, `${file} ${key}`);
    });
  });

describe("the measure of arguments", () => {
  it("finds a missing, an added and a changed one", () => {
    assert.deepEqual(argumentsOf("{count, plural, one {# item} other {# items}} of {name}"), [
      "count plural",
      "name",
    ]);
    assert.notDeepEqual(argumentsOf("{name}"), argumentsOf("{nam}"));
    assert.notDeepEqual(argumentsOf("{count, plural, other {#}}"), argumentsOf("{count}"));
    assert.deepEqual(argumentsOf("{count, plural, one {one item} other {many items}}"), ["count plural"]);
  });
});
