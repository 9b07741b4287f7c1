// How complete the guide is: every page with what it states, leans on, lacks, and when it is due.
import { guide, type TopicName } from "../../../content/guide/index.ts";
import { law } from "../../../content/law/index.ts";
import type { At } from "../at.ts";
import { placesFor } from "../help.ts";
import { Danger } from "../parts/danger.tsx";
import { ThreeDoors } from "../parts/doors.tsx";
import { stateSentences } from "../parts/state-panel.tsx";
import { statesOf, totals, type PageState } from "../state.ts";
import { lawPlaceName } from "./law.tsx";

const Rows = ({
  at,
  title,
  states,
  names,
}: {
  readonly at: At;
  readonly title: string;
  readonly states: readonly PageState[];
  readonly names: readonly string[];
}) => (
  <>
    <h2>{title}</h2>
    <ul class="states">
      {states.map((state, index) => (
        <li key={state.path}>
          <a href={`/${at.language}/${state.path}`}>{names[index]}</a>
          <br />
          <span class="small">{stateSentences(at, state).join(" ")}</span>
        </li>
      ))}
    </ul>
  </>
);

export const State = ({ at, day }: { readonly at: At; readonly day: string }) => {
  const states = statesOf(at.language, day);
  const sums = totals(day);
  return (
    <>
      <h1>{at.say("state-title")}</h1>
      <p class="lead">{at.say("state-lead")}</p>
      <Danger at={at} />
      <ul class="sums">
        <li>
          {at.say("state-sum-pages", {
            pages: sums.pageCount,
            claims: sums.claimCount,
            sourced: sums.sourcedCount,
            doubted: sums.doubtedCount,
          })}
        </li>
        <li>{at.say("state-sum-due", { count: sums.dueCount })}</li>
        <li>{at.say("state-sum-unreviewed", { count: sums.unreviewedCount })}</li>
        <li>{at.say("state-sum-translations", { count: sums.unreviewedTranslationCount })}</li>
      </ul>
      <p>{at.say("state-how")}</p>
      <Rows
        at={at}
        title={at.say("all-title")}
        states={states.guide}
        names={(Object.keys(guide) as TopicName[]).map((name) => guide[name][at.language].title)}
      />
      <Rows
        at={at}
        title={at.say("quiet-rules")}
        states={states.rules}
        names={law.map((place) => lawPlaceName(at, place))}
      />
      <Rows
        at={at}
        title={at.say("quiet-numbers")}
        states={states.numbers}
        names={placesFor(at.language).map(({ name }) => name[at.language])}
      />
      <ThreeDoors at={at} />
    </>
  );
};
