// The shelves: every page under what it is about, those of the places too.
import type { Shelf } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { catalogue, shelved, type Entry } from "../catalogue.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";

const aboutOf = ({ say }: At, { about, isProfessional }: Entry): string | undefined =>
  isProfessional ? `${say("for-professionals")} ${about}` : about === "" ? undefined : about;

/** One shelf. An empty one says so in a kind sentence, and holds nothing to fill it up. */
export const ShelfView = ({
  at,
  shelf,
  entries,
}: {
  readonly at: At;
  readonly shelf: Shelf;
  readonly entries: readonly Entry[];
}) => (
  <section aria-labelledby={`shelf-${shelf}`}>
    <h2 id={`shelf-${shelf}`}>{at.say(`shelf-${shelf}`)}</h2>
    <p>{at.say(`shelf-${shelf}-about`)}</p>
    {entries.length === 0 ? (
      <p class="notice">{at.say("shelf-empty")}</p>
    ) : (
      <Doors
        isQuiet
        doors={entries.map((entry) => {
          const about = aboutOf(at, entry);
          return {
            to: `/${at.language}/${entry.path}`,
            name: entry.title,
            ...(about === undefined ? {} : { about }),
          };
        })}
      />
    )}
  </section>
);

export const All = ({ at }: { readonly at: At }) => {
  const shelves = shelved(catalogue(at));
  return (
    <>
      <h1>{at.say("all-title")}</h1>
      <p class="lead">{at.say("all-lead")}</p>
      <Danger at={at} />
      <h2>{at.say("all-ways")}</h2>
      <Doors
        isQuiet
        doors={[
          { to: addressOf(at.language, "find"), name: at.say("find-title"), about: at.say("find-about") },
          {
            to: addressOf(at.language, "reading"),
            name: at.say("reading-title"),
            about: at.say("reading-about"),
          },
          { to: addressOf(at.language, "tools"), name: at.say("tools-title"), about: at.say("tools-about") },
          { to: addressOf(at.language, "map"), name: at.say("map-title"), about: at.say("map-about") },
        ]}
      />
      <nav aria-label={at.say("shelves-name")}>
        <ul class="jumps">
          {shelves.map(({ shelf }) => (
            <li key={shelf}>
              <a href={`#shelf-${shelf}`}>{at.say(`shelf-${shelf}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shelves.map(({ shelf, entries }) => (
        <ShelfView at={at} shelf={shelf} entries={entries} key={shelf} />
      ))}
    </>
  );
};
