// The elements sheet of one place: what each part of an offence asks, and which entries may go to it.
import type { ElementName, Statute } from "daybook/law";
import { sheetOf, type Rows } from "daybook/patterns";
import type { Columns } from "daybook/record";
import type { Language } from "daybook/words";
import { reportSpeaker } from "./words.ts";

/** One part. Shape: `rows` null where nothing in a record can be sorted to it; then `says` tells why. */
export interface SheetPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: Rows | null;
  /** "These may go to it", "nothing yet", "could not be checked" or "ask". */
  readonly says: string | null;
}

export interface WordedOffence {
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

export interface WordedSheet {
  readonly title: string;
  readonly lead: string;
  /** Said where the law page is past its date. */
  readonly due: string | null;
  readonly offences: readonly WordedOffence[];
}

/**
 * Word the sheet of a place.
 *
 * Shape:  `today` is a day such as "2026-11-21", which sorts as text.
 * Safety: never "proven", never "enough": a part with entries says that they may go to it.
 */
export const wordSheet = (
  language: Language,
  columns: Columns,
  statute: Statute,
  today: string,
): WordedSheet => {
  const speak = reportSpeaker(language);
  const offences = statute.offences.map((offence) => {
    const made = sheetOf(columns, offence);
    const linesOf = (name: ElementName | "threat"): readonly string[] =>
      offence.elements.find((element) => element.name === name)?.lines.map((line) => line[language]) ?? [];
    const parts = made.elements.map(({ name, rows }): SheetPart => {
      const lines = linesOf(name);
      const says = (): string | null => {
        if (lines.length === 0 && name !== "threat") return speak("sheet-incomplete");
        if (rows === null) return speak("sheet-ask");
        if (rows.length === 0) return speak("sheet-nothing");
        return name === "occasions"
          ? speak("sheet-occasions", { count: made.actCount, dayCount: made.dayCount })
          : null;
      };
      return { title: speak(`element-${name}`), lines, rows, says: says() };
    });
    return { title: `${offence.name[language]} (${offence.statute[language]}, ${offence.section})`, parts };
  });
  const isDue = today >= statute.expires;
  return {
    title: speak("sheet-title"),
    lead: speak("sheet-lead"),
    due: isDue ? speak("sheet-due") : null,
    offences,
  };
};
