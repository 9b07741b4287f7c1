// Every page and every other name from A to Z, and, where script runs, a field that searches them.
import { localeOf, type Language } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import { catalogue } from "../catalogue.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";

/** A page, or another name that leads to it. */
interface Name {
  readonly to: string;
  readonly name: string;
  readonly about?: string;
}

interface Letter {
  readonly letter: string;
  readonly doors: readonly Name[];
}

const home: Readonly<Record<Language, RegExp>> = { en: /\p{Script=Latin}/u, bn: /\p{Script=Bengali}/u };

/** The heading a name stands under: its first letter, or one heading for what the language's alphabet does not hold. */
const letterOf = (language: Language, name: string): string => {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "";
  if (home[language].test(first)) return first.toLocaleUpperCase(localeOf(language));
  return /\p{N}/u.test(first) ? "0–9" : "A–Z";
};

/** Every page and every other name, as a dictionary of the language would sort them. */
export const letters = (at: At): readonly Letter[] => {
  const doors = catalogue(at).flatMap(({ path, title, also, isProfessional }): readonly Name[] => {
    const to = `/${at.language}/${path}`;
    const page = { to, name: title, ...(isProfessional ? { about: at.say("for-professionals") } : {}) };
    return [page, ...also.map((name) => ({ to, name, about: at.say("az-see", { page: title }) }))];
  });
  const { compare } = new Intl.Collator(localeOf(at.language));
  const sorted = doors.toSorted(
    (left, right) => compare(left.name, right.name) || compare(left.about ?? "", right.about ?? ""),
  );
  const found = new Map<string, Name[]>();
  for (const door of sorted) {
    const letter = letterOf(at.language, door.name);
    found.set(letter, [...(found.get(letter) ?? []), door]);
  }
  return [...found].map(([letter, each]) => ({ letter, doors: each }));
};

/** Hidden until the script shows it: without script there is nothing to type into, and nothing is missed. */
const Field = ({ at }: { readonly at: At }) => (
  <section
    id="find"
    hidden
    data-none={at.say("find-none")}
    data-count={JSON.stringify(
      // The script knows no grammar: it is given the sentence for each count it can have.
      Array.from({ length: 8 }, (_, index) => at.say("find-count", { count: index + 1 })),
    )}
  >
    <label for="typed">{at.say("find-label")}</label>
    <input
      id="typed"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck={false}
      enterkeyhint="search"
      maxLength={200}
      aria-describedby="typed-about"
    />
    <p id="typed-about" class="small">
      {at.say("find-private")}
    </p>
    <p id="count" role="status" />
    <ul id="found" class="doors quiet" />
  </section>
);

export const Find = ({ at }: { readonly at: At }) => {
  const all = letters(at);
  return (
    <>
      <h1>{at.say("find-title")}</h1>
      <p class="lead">{at.say("find-lead")}</p>
      <Danger at={at} />
      <Field at={at} />
      <nav aria-label={at.say("letters-name")}>
        <ul class="jumps letters">
          {all.map(({ letter }, index) => (
            <li key={letter}>
              <a href={`#letter-${index + 1}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map(({ letter, doors }, index) => (
        <section aria-labelledby={`letter-${index + 1}`} key={letter}>
          <h2 id={`letter-${index + 1}`}>{letter}</h2>
          <Doors isQuiet doors={doors} />
        </section>
      ))}
      <Doors
        doors={[
          { to: addressOf(at.language, "all"), name: at.say("quiet-all"), about: at.say("quiet-all-about") },
        ]}
      />
    </>
  );
};
