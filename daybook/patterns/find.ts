// Everything that entries show together.
import type { Columns } from "daybook/record";
import { actsOf } from "./acts.ts";
import { afterOrders, afterRefusals, newNames } from "./after.ts";
import { aroundMoments, changeFindings } from "./change.ts";
import type { Finding } from "./finding.ts";
import { behaviourFindings, effectFindings, nights, ownMessages, places, thirdParties } from "./kinds.ts";
import { busiestDay, busiestHour, contactFindings, silences } from "./rhythm.ts";
import { fourSigns, lately, seriousFindings } from "./signs.ts";

/**
 * Find what entries show together.
 *
 * Shape:  `today` counts days from 1970-01-01 on the keeper's calendar.
 * Gives:  findings in the order in which an account tells them, each with the rows it rests on. The same entries in another
 *         order of keeping give the same findings on the same entries; more entries never take a citation away from "contact".
 * Safety: a finding holds no judgement of a person, no sum over kinds and no outlook; it must be shown with its rows.
 * Source: spec/findings.md.
 */
export const findPatterns = (columns: Columns, today: number): readonly Finding[] => {
  const acts = actsOf(columns);
  const effects = effectFindings(columns);
  return [
    ...contactFindings(acts),
    ...lately(acts, today),
    ...changeFindings(acts, today),
    ...afterRefusals(acts),
    ...afterOrders(acts),
    ...newNames(acts),
    ...aroundMoments(acts, today),
    ...behaviourFindings(acts, today),
    ...places(acts),
    ...thirdParties(acts),
    ...nights(acts),
    ...busiestDay(acts),
    ...busiestHour(acts),
    ...silences(acts),
    ...effects,
    ...ownMessages(acts),
    ...fourSigns(acts),
    ...seriousFindings(acts, effects),
  ];
};
