// One entry of the chronology as HTML: its number, its time with how sure it is, what it says, and how it came in.
import type { Mention } from "daybook/record";
import { wordWhen, type Language } from "daybook/words";
import type { ChronologyRow, Delay } from "./chronology.ts";
import { saidLines } from "./entry-said.ts";
import { isolated, markup, type Markup } from "./markup.ts";
import type { ReportSpeak } from "./words.ts";

/** Word one row. Gives: an article that an exhibit number can be linked to. */
export const wordEntry = (speak: ReportSpeak, language: Language, row: ChronologyRow): Markup => {
  const { item, about } = row;
  const { fields } = item;
  const drawer = fields.drawer === "account" ? markup`, ${speak("drawer-account")}` : null;
  return markup`<article class="entry" id="${item.exhibit}">
<h3>${item.exhibit} · ${happened(speak, language, row)}</h3>
<p>${speak(`kind-${fields.kind}`)}${drawer}</p>
<dl>
${line(speak("kept-label"), kept(speak, language, row))}
${fields.people && line(speak("people-label"), people(speak, fields.people))}
${fields.direction ? line(speak("direction-label"), markup`${speak(`direction-${fields.direction}`)}`) : null}
${fields.place === undefined ? null : line(speak("place-label"), isolated(fields.place))}
${fields.words === undefined ? null : line(speak("words-label"), markup`<div class="said">${isolated(fields.words)}</div>`)}
${saidLines(speak, language, row).map(([label, value]) => line(label, value))}
${fields.channel === undefined ? null : line(speak("channel-label"), isolated(fields.channel))}
${fields.marks && line(speak("marks-label"), markup`${fields.marks.map((mark) => speak(`mark-${mark}`)).join("; ")}`)}
${about === null ? null : line(speak("about-label"), markup`<a href="#${about}">${about}</a>`)}
${line(speak("source-label"), source(speak, row))}
${item.files.length === 0 ? null : line(speak("files-label"), files(row))}
${item.withheld.length === 0 ? null : line(speak("withheld-label"), withheld(speak, row))}
</dl>
</article>`;
};

const line = (label: string, value: Markup | null): Markup | null =>
  value && markup`<dt>${label}</dt><dd>${value}</dd>`;

const happened = (speak: ReportSpeak, language: Language, { happened: when }: ChronologyRow): Markup => {
  if (when === null) return markup`${speak("time-withheld")}`;
  if (when.certainty === "unknown") return markup`${speak("time-unknown")}`;
  const zone = when.certainty === "day" ? null : markup`; ${zoneOf(speak, when.offset, when.zone)}`;
  return markup`${wordWhen(language, when)} <span class="note">(${speak(`time-${when.certainty}`)}${zone})</span>`;
};

/** The zone's name is as the source has it, so it is cut off like any other text. */
const zoneOf = (speak: ReportSpeak, offset: string | undefined, zone: string | undefined): Markup => {
  if (offset === undefined && zone === undefined) return markup`${speak("time-no-zone")}`;
  const said = offset === undefined ? null : markup`UTC${offset}`;
  return markup`${said}${said && zone !== undefined ? ", " : null}${zone === undefined ? null : isolated(zone)}`;
};

const kept = (speak: ReportSpeak, language: Language, row: ChronologyRow): Markup | null => {
  const { written } = row.item.fields;
  if (!written) return null;
  if (written.certainty === "unknown") return markup`${speak("time-unknown")}`;
  const delay = row.delay === null ? null : markup`: ${wordDelay(speak, row.delay)}`;
  return markup`${wordWhen(language, written)} <span class="note">(${speak("kept-clock")})</span>${delay}`;
};

const wordDelay = (speak: ReportSpeak, delay: Delay): string => {
  if (delay.unit === "same-day" || delay.unit === "before") return speak(`delay-${delay.unit}`);
  const said = speak(`delay-${delay.unit}`, { count: delay.count });
  return delay.isRough ? `${speak("delay-rough")} ${said}` : said;
};

const people = (speak: ReportSpeak, mentions: readonly Mention[]): Markup =>
  markup`<ul>${mentions.map(
    ({ name, part, who }) =>
      markup`<li>${isolated(name)} <span class="note">(${speak(`part-${part}`)}; ${speak(`who-${who}`)})</span></li>`,
  )}</ul>`;

const source = (speak: ReportSpeak, { item, exported }: ChronologyRow): Markup => {
  const { source: from } = item.fields;
  if (from.how === "typed" || from.how === "file") return markup`${speak(`source-${from.how}`)}`;
  const place = { from: from.range[0], to: from.range[1] };
  const named = [from.format, ...(from.member === undefined ? [] : [from.member])];
  const names = named.map((name) => markup` · ${isolated(name)}`);
  return exported?.exhibit
    ? markup`${speak("source-export", { ...place, exhibit: exported.exhibit })}${names}`
    : markup`${speak("source-export-absent", place)}${names}`;
};

const files = ({ item }: ChronologyRow): Markup =>
  markup`<ul>${item.files.map(({ attachment }) => markup`<li>${isolated(attachment.name)}</li>`)}</ul>`;

const withheld = (speak: ReportSpeak, { item }: ChronologyRow): Markup =>
  markup`${item.withheld.map((group) => speak(`group-${group}`)).join(", ")} <span class="note">(${speak("withheld-note")})</span>`;
