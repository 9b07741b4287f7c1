// sources: where the law pages' lines come from, one row a source, named by lines in every place.
import { australia } from "./australia.ts";
import { bangladesh } from "./bangladesh.ts";
import { canada } from "./canada.ts";
import { englandAndWales } from "./england-and-wales.ts";
import { india } from "./india.ts";
import { ireland } from "./ireland.ts";
import { northernIreland } from "./northern-ireland.ts";
import { scotland } from "./scotland.ts";
import { unitedStates } from "./united-states.ts";
import type { LawSource } from "./row.ts";

const rows = {
  ...englandAndWales,
  ...scotland,
  ...northernIreland,
  ...unitedStates,
  ...ireland,
  ...australia,
  ...canada,
  ...india,
  ...bangladesh,
};

export type LawSourceId = keyof typeof rows;
export const lawSources: Readonly<Record<LawSourceId, LawSource>> = rows;
