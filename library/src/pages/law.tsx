// What the law says: a choice of places, then one page for each, with what could not be checked left visible.
import { digitsOf, wordDay } from "daybook/words";
import {
  firstDue,
  law,
  lawSources,
  linesOf,
  needsReview,
  offenceParts,
  type Both,
  type LawLine,
  type LawPlace,
  type LawSourceId,
  type Offence,
  type Order,
} from "../../../content/law/index.ts";
import { addressOf, type At } from "../at.ts";
import { placesOf } from "../edition.ts";
import { placesFor } from "../help.ts";
import { siteOf } from "../parts/contact-card.tsx";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";
import { PeopleToCall } from "../parts/people-to-call.tsx";
import { Cover, SavedNote, TakeAlong } from "../parts/take.tsx";
import { wordSourceDate } from "../words.ts";

/** What every part of a law page knows: where it is, the place, the day of the build, and the order of its sources. */
interface Inside {
  readonly at: At;
  readonly place: LawPlace;
  readonly day: string;
  readonly order: readonly LawSourceId[];
}

/** The name of a place, as its page of numbers has it. */
export const lawPlaceName = (at: At, { id }: Pick<LawPlace, "id">): string => {
  const place = placesFor(at.language).find((each) => each.id === id);
  if (place === undefined) throw new Error(`content/law has a place without numbers: ${id}`);
  return place.name[at.language];
};

/** The choice of places: those that have a page. */
export const Rules = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("rules-title")}</h1>
    <p class="lead">{at.say("rules-lead")}</p>
    <Danger at={at} />
    <h2>{at.say("rules-where")}</h2>
    <Doors
      isQuiet
      doors={placesOf(at)
        .filter(({ id }) => law.some((place) => place.id === id))
        .toSorted((left, right) => Number(right.id === at.edition?.law) - Number(left.id === at.edition?.law))
        .map(({ id, name }) => ({ to: addressOf(at.language, "rules", id), name: name[at.language] }))}
    />
    <p class="notice">{at.say("rules-about")}</p>
    <section id="people">
      <Doors doors={[{ to: addressOf(at.language, "numbers"), name: at.say("quiet-numbers") }]} />
    </section>
  </>
);

const Said = ({ line, at, place, day, order }: Inside & { readonly line: LawLine }) => {
  const number = order.indexOf(line.source) + 1;
  return (
    <>
      {line[at.language]}
      <sup>
        {"\u2060"}
        <a class="ref" href={`#source-${number}`} aria-label={at.say("source", { number })}>
          {digitsOf(at.language, String(number))}
        </a>
      </sup>
      {needsReview(place, day, line) && <b> {at.say("rules-line-overdue")}</b>}
    </>
  );
};

interface PartLines {
  readonly name: string;
  readonly lines: readonly LawLine[];
}

/** The parts of a law: those with lines first, then those that could not be checked, named together. */
const Parts = ({ parts, ...inside }: Inside & { readonly parts: readonly PartLines[] }) => {
  const open = parts.filter(({ lines }) => lines.length === 0);
  return (
    <>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => (
          <p key={name}>
            <b>{name}:</b>
            {lines.map((line) => (
              <>
                {" "}
                <Said line={line} {...inside} />
              </>
            ))}
          </p>
        ))}
      {open.length > 0 && (
        <p class="notice">
          <b>{open.map(({ name }) => name).join(" · ")}:</b> {inside.at.say("rules-open")}
        </p>
      )}
    </>
  );
};

/** A citation as lawyers write it, with the word for "section" in the reader's language. */
const wordSection = ({ language }: At, section: string): string => {
  if (language === "en") return section;
  const said = section.replace(/^ss?\. /, "ধারা ").replace(/^arts? /, "অনুচ্ছেদ ");
  return /[A-Z]/.test(section) ? said : digitsOf(language, said);
};

const Cited = ({
  at,
  statute,
  section,
}: {
  readonly at: At;
  readonly statute: Both;
  readonly section?: string;
}) => (
  <p class="small">
    <span>{statute[at.language]}</span>
    {section !== undefined && <span>, {wordSection(at, section)}</span>}
  </p>
);

const OffenceView = ({ offence, ...inside }: Inside & { readonly offence: Offence }) => (
  <section class="sheet">
    <h3>{offence.name[inside.at.language]}</h3>
    <Cited at={inside.at} statute={offence.statute} section={offence.section} />
    <Parts
      parts={offenceParts.map((part) => ({ name: inside.at.say(`rules-${part}`), lines: offence[part] }))}
      {...inside}
    />
  </section>
);

const OrderView = ({ asked, ...inside }: Inside & { readonly asked: Order }) => (
  <section class="sheet">
    <h3>{asked.name[inside.at.language]}</h3>
    <Cited at={inside.at} statute={asked.statute} />
    <Parts
      parts={[
        { name: inside.at.say("rules-terms"), lines: asked.terms },
        { name: inside.at.say("rules-breach"), lines: asked.breach },
      ]}
      {...inside}
    />
  </section>
);

const List = ({ lines, ...inside }: Inside & { readonly lines: readonly LawLine[] }) =>
  lines.length === 0 ? (
    <p>{inside.at.say("rules-open")}</p>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line.en}>
          <Said line={line} {...inside} />
        </li>
      ))}
    </ul>
  );

const SourceList = ({ at, order }: Pick<Inside, "at" | "order">) => (
  <section class="sources small">
    <h2>{at.say("sources-title")}</h2>
    <p>{at.say("rules-sources-about")}</p>
    <ol>
      {order.map((id, index) => {
        const { name, address, date, asOf, kind } = lawSources[id];
        const about = [
          siteOf(address),
          ...(date === undefined ? [] : [wordSourceDate(at.language, date)]),
          ...(asOf === undefined ? [] : [at.say("rules-as-of", { date: wordDay(at.language, asOf) })]),
          at.say(`rules-kind-${kind}`),
        ];
        return (
          <li id={`source-${index + 1}`} key={id}>
            <a href={address} rel="noreferrer" lang="en">
              {name}
            </a>
            , {about.join(", ")}
          </li>
        );
      })}
    </ol>
  </section>
);

/**
 * The law of one place, as far as it was checked.
 *
 * Shape:  `day` is the day of the build; lines that are due by then make the page one that needs review.
 * Safety: never says that an offence is made out, nor what a reader's own case is worth.
 */
export const RulesOfPlace = ({
  at,
  place,
  day,
}: {
  readonly at: At;
  readonly place: LawPlace;
  readonly day: string;
}) => {
  const lines = linesOf(place);
  const inside: Inside = { at, place, day, order: [...new Set(lines.map(({ source }) => source))] };
  const due = firstDue(place);
  const name = lawPlaceName(at, place);
  return (
    <>
      <Cover at={at} />
      <h1>{at.say("rules-place-title", { place: name })}</h1>
      <SavedNote at={at} checked={place.checked} />
      <p class="lead">{at.say("rules-place-lead")}</p>
      <Danger at={at} />
      {lines.some((line) => needsReview(place, day, line)) && (
        <p class="notice" id="needs-review">
          <b>{at.say("rules-overdue", { date: wordDay(at.language, due) })}</b>
        </p>
      )}
      <p class="notice">
        {at.say("rules-incomplete", {
          date: wordDay(at.language, place.checked),
          by: wordDay(at.language, due),
        })}
      </p>
      <div class="article">
        {place.first.length > 0 && <List lines={place.first} {...inside} />}
        <h2>{at.say("rules-offences")}</h2>
        {place.offences.map((offence) => (
          <OffenceView offence={offence} {...inside} key={offence.name.en} />
        ))}
        {place.also !== undefined && (
          <Doors
            isQuiet
            doors={place.also.map((id) => ({
              to: addressOf(at.language, "rules", id),
              name: at.say("rules-also", { place: lawPlaceName(at, { id }) }),
            }))}
          />
        )}
        <h2>{at.say("rules-orders")}</h2>
        {place.orders.map((asked) => (
          <OrderView asked={asked} {...inside} key={asked.name.en} />
        ))}
        <h2>{at.say("rules-reporting")}</h2>
        <p>{at.say("rules-reporting-about")}</p>
        {place.reporting.length > 0 && <List lines={place.reporting} {...inside} />}
        <Doors
          doors={[
            { to: addressOf(at.language, "numbers", place.id), name: at.say("place-title", { place: name }) },
          ]}
        />
        <h2>{at.say("rules-evidence")}</h2>
        <List lines={place.evidence} {...inside} />
        <h2>{at.say("rules-ask")}</h2>
        <p>{at.say("rules-ask-about")}</p>
      </div>
      <PeopleToCall at={at} />
      <TakeAlong at={at} tab={at.say("tab-rules")} />
      <SourceList at={at} order={inside.order} />
    </>
  );
};
