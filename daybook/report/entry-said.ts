// What an entry says beside its words, as lines of the report: acts, a refusal, effects, injuries, an order, who was told.
import type { Injury, Order, Reported } from "daybook/record";
import { wordWhen, type Language } from "daybook/words";
import type { ChronologyRow } from "./chronology.ts";
import { entrySpeaker, wordBehaviour } from "./entry-words.ts";
import { isolated, markup, type Markup } from "./markup.ts";
import type { ReportSpeak } from "./words.ts";

type Line = readonly [label: string, value: Markup];

/** Gives: a line for each thing that is said, in a fixed order; none for what nobody said. */
export const saidLines = (speak: ReportSpeak, language: Language, row: ChronologyRow): readonly Line[] => {
  const said = entrySpeaker(language);
  const { behaviours, refused, effects, injuries, order, reported, view } = row.item.fields;
  const listed = (items: readonly string[]): Markup =>
    markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  const lines: Line[] = [];
  if (behaviours)
    lines.push([speak("behaviours-label"), listed(behaviours.map((id) => wordBehaviour(said, id)))]);
  if (refused) lines.push([speak("refused-label"), markup`${said(`refusal-${refused}`)}`]);
  if (effects)
    lines.push([speak("effects-label"), listed(effects.map((effect) => said(`effect-${effect}`)))]);
  if (injuries) lines.push([speak("injuries-label"), wordInjuries(language, injuries)]);
  if (order) lines.push([speak("order-label"), wordOrder(speak, language, order)]);
  if (reported) lines.push([speak("reported-label"), wordReported(reported)]);
  if (view) lines.push([speak("view-label"), markup`${said(`view-${view}`)}`]);
  return lines;
};

const wordInjuries = (language: Language, injuries: readonly Injury[]): Markup => {
  const said = entrySpeaker(language);
  return markup`<ul>${injuries.map(({ at, side, view, words }) => {
    const where = [said(`body-${at}`), ...(side ? [said(`side-${side}`)] : []), said(`seen-from-${view}`)];
    return markup`<li>${where.join(", ")}: ${isolated(words)}</li>`;
  })}</ul>`;
};

const wordOrder = (speak: ReportSpeak, language: Language, order: Order): Markup => {
  const said = entrySpeaker(language);
  const days = (["made", "served", "ends"] as const).flatMap((which) => {
    const when = order[which];
    return when === undefined || when.certainty === "unknown"
      ? []
      : [speak(`order-${which}`, { day: wordWhen(language, when) })];
  });
  const terms = order.terms.map(
    ({ kind, words }) => markup`<li>${said(`term-${kind}`)}: ${isolated(words)}</li>`,
  );
  return markup`${isolated(order.name)}${days.length === 0 ? null : ` (${days.join("; ")})`}<ul>${terms}</ul>`;
};

const wordReported = ({ to, number, officer }: Reported): Markup =>
  markup`${[to, number, officer].flatMap((part, index) =>
    part === undefined ? [] : [markup`${index === 0 ? null : " · "}${isolated(part)}`],
  )}`;
