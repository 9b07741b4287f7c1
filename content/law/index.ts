// law: every place whose page is whole in every language.
import { bangladesh } from "./bangladesh.ts";
import { california } from "./california.ts";
import { canada } from "./canada.ts";
import { englandAndWales } from "./england-and-wales.ts";
import { india } from "./india.ts";
import { ireland } from "./ireland.ts";
import type { LawPlace } from "./model.ts";
import { newSouthWales } from "./new-south-wales.ts";
import { newYork } from "./new-york.ts";
import { northernIreland } from "./northern-ireland.ts";
import { scotland } from "./scotland.ts";
import { texas } from "./texas.ts";
import { unitedStates } from "./united-states.ts";
import { victoria } from "./victoria.ts";

export const law: readonly LawPlace[] = [
  englandAndWales,
  scotland,
  northernIreland,
  ireland,
  unitedStates,
  california,
  newYork,
  texas,
  canada,
  newSouthWales,
  victoria,
  bangladesh,
  india,
];

export {
  firstDue,
  linesOf,
  needsReview,
  offenceParts,
  type Both,
  type LawLine,
  type LawPlace,
  type Offence,
  type Order,
} from "./model.ts";
export { lawSources, type LawSourceId } from "./sources/index.ts";
