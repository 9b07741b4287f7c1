// What a page has and lacks, said at its foot: for whoever wants to know how far to trust it.
import { wordDay } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import type { PageState, Part } from "../state.ts";
import { wordList } from "../words.ts";

const named = (at: At, parts: readonly Part[]): string =>
  wordList(
    at.language,
    parts.map((part) => at.say(`part-${part}`)),
  );

/** The sentences about one page, each standing for itself. */
export const stateSentences = (at: At, state: PageState): readonly string[] => [
  at.say("state-claims", {
    claims: state.claimCount,
    sourced: state.sourcedCount,
    sources: state.sourceCount,
  }),
  ...(state.doubtedCount === 0 ? [] : [at.say("state-doubted", { count: state.doubtedCount })]),
  ...(state.grade === null ? [] : [at.say("state-grade", { grade: state.grade })]),
  ...(state.wordsPerSentence === 0 ? [] : [at.say("state-words", { count: state.wordsPerSentence })]),
  ...(state.has.length === 0 ? [] : [at.say("state-has", { parts: named(at, state.has) })]),
  ...(state.lacks.length === 0 ? [] : [at.say("state-lacks", { parts: named(at, state.lacks) })]),
  at.say(state.isDue ? "state-overdue" : "state-dates", {
    checked: wordDay(at.language, state.checked),
    due: wordDay(at.language, state.due),
  }),
];

export const StatePanel = ({ at, state }: { readonly at: At; readonly state: PageState }) => (
  <section class="state small" aria-label={at.say("state-panel")}>
    <details id="state">
      <summary>{at.say("state-panel")}</summary>
      <ul>
        {stateSentences(at, state).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
    <a class="more" href={addressOf(at.language, "state")}>
      {at.say("state-title")}
    </a>
  </section>
);
