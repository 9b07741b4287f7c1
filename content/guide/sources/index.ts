// sources: where the guide's statements come from, one row a source, named by claims in every language.
import { health } from "./health.ts";
import { helpers } from "./helpers.ts";
import { law } from "./law.ts";
import type { SourceRow } from "./row.ts";
import { studies } from "./studies.ts";
import { technology } from "./technology.ts";
import { unchecked } from "./unchecked.ts";

const rows = { ...health, ...helpers, ...law, ...studies, ...technology, ...unchecked };

export type SourceId = keyof typeof rows;
export const sources: Readonly<Record<SourceId, SourceRow>> = rows;

/** Whether a source is among the facts that were checked. A claim may state as fact only what such a source says. */
export const isChecked = (id: SourceId): boolean => !Object.hasOwn(unchecked, id);
