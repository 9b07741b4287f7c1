// guide: every page, in every language.
import { record as recordBn } from "./bn/record.ts";
import { signs as signsBn } from "./bn/signs.ts";
import { steps as stepsBn } from "./bn/steps.ts";
import { traces as tracesBn } from "./bn/traces.ts";
import { record as recordEn } from "./en/record.ts";
import { signs as signsEn } from "./en/signs.ts";
import { steps as stepsEn } from "./en/steps.ts";
import { traces as tracesEn } from "./en/traces.ts";
import type { GuidePage } from "./model.ts";

export const guide = {
  signs: { en: signsEn, bn: signsBn },
  steps: { en: stepsEn, bn: stepsBn },
  traces: { en: tracesEn, bn: tracesBn },
  record: { en: recordEn, bn: recordBn },
} as const satisfies Record<string, Readonly<Record<"en" | "bn", GuidePage>>>;

export type GuideName = keyof typeof guide;
export { claimsOf, sourcesOf, textOf, type Block, type Claim, type GuidePage, type Target } from "./model.ts";
export { sources, type SourceId } from "./sources.ts";
