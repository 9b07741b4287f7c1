// Which entries of a record may go to which part of an offence: read out of the lines of the law pages, and nothing beyond them.
import type { Effect } from "daybook/record";

/**
 * What a part can be about. A list that is absent means: the lines name nothing that an entry could be sorted by, so the
 * sheet shows the part with its lines and asks.
 */
export interface Asks {
  /** Beginnings of the ids of kinds of acts; `""` stands for every act. */
  readonly acts?: readonly string[];
  /** Acts of these kinds are asked for beside the others: a threat that can be believed. */
  readonly threats?: readonly string[];
  readonly effects?: readonly Effect[];
  /** That the person was told to stop may go to what the other person knew. */
  readonly isRefusalAsked?: true;
  /** Only what came after the refusal counts. */
  readonly isOnlyAfterRefusal?: true;
}

const fear: readonly Effect[] = ["afraid", "afraid-of-violence"];
const distress: readonly Effect[] = ["distressed", "slept-badly", "ill"];
const dailyLife: readonly Effect[] = [
  "changed-routine",
  "stayed-in",
  "changed-number",
  "changed-locks",
  "moved",
  "missed-work",
  "lost-contact",
];
const everyAct = [""] as const;
const following = ["presence.follow"] as const;
const contact = ["contact.", "threat."] as const;
const publishing = ["publish."] as const;
const watching = ["watch.", "track."] as const;
const webUse = ["access.", "track.share"] as const;
const nearness = ["presence.", "contact.in-person"] as const;
const things = ["property."] as const;
const threats = ["threat.person", "threat.children"] as const;
const throughOthers = ["proxy.people"] as const;

/** The acts that the British and Irish lists name. */
const listed = [
  ...nearness,
  ...contact,
  ...publishing,
  ...watching,
  ...webUse,
  ...things,
  ...throughOthers,
] as const;

/** By the place's id and the section. An offence that is not here is one whose lines name too little to sort entries by. */
export const asks: Readonly<Record<string, Readonly<Record<string, Asks>>>> = {
  "england-and-wales": {
    "s. 2A": { acts: listed, effects: [...fear, ...distress], isRefusalAsked: true },
    "s. 4A": {
      acts: listed,
      effects: ["afraid-of-violence", ...distress, ...dailyLife],
      isRefusalAsked: true,
    },
    "ss. 1, 2, 7": { acts: everyAct, effects: [...fear, ...distress], isRefusalAsked: true },
    "s. 4": { acts: everyAct, effects: ["afraid-of-violence"], isRefusalAsked: true },
  },
  scotland: {
    "s. 39": { acts: [...listed, "contact.gifts"], effects: fear, isRefusalAsked: true },
    "s. 38": { acts: ["threat.", "violence.", "contact.", "publish."], effects: fear },
  },
  "northern-ireland": {
    "s. 1": {
      acts: [...listed, "contact.gifts"],
      effects: [...fear, ...distress, ...dailyLife],
      isRefusalAsked: true,
    },
    "arts 3, 6": { acts: everyAct, isRefusalAsked: true },
  },
  ireland: {
    "s. 10(2)": {
      acts: listed,
      effects: ["afraid-of-violence", ...distress, ...dailyLife],
      isRefusalAsked: true,
    },
    "s. 10(1)": { acts: everyAct, effects: [...fear, ...distress], isRefusalAsked: true },
  },
  "united-states": {
    "2261A(2)": {
      acts: ["contact.", "threat.", "publish.", "access.", "track."],
      effects: [...fear, ...distress],
    },
  },
  california: {
    "646.9": { acts: everyAct, threats, effects: fear },
  },
  "new-york": {
    "120.45": {
      acts: everyAct,
      effects: [...fear, ...distress, "missed-work"],
      isRefusalAsked: true,
    },
  },
  texas: {
    "42.072": { acts: everyAct, effects: [...fear, ...distress], isRefusalAsked: true },
  },
  canada: {
    "s. 264": {
      acts: [...following, ...contact, ...throughOthers, ...watching, "presence.loiter"],
      effects: fear,
      isRefusalAsked: true,
    },
  },
  "new-south-wales": {
    "ss. 7, 8, 13": { acts: [...following, ...nearness, "watch.", ...contact, ...webUse], effects: fear },
  },
  victoria: {
    "s. 21A": { acts: [...listed, "violence.", "contact.gifts"], effects: [...fear, ...distress] },
  },
  bangladesh: {
    "s. 509": { acts: [...contact, "presence.", "publish.", "watch."] },
    "ss. 503, 506, 507": { acts: ["threat."], effects: fear },
    "s. 25": { acts: ["publish.", "contact.messages", "threat."] },
    "ss. 18, 19, 22, 27": { acts: ["access."] },
  },
  india: {
    "s. 78": {
      acts: [...following, ...contact, "access.", "track.share", "watch."],
      isRefusalAsked: true,
      isOnlyAfterRefusal: true,
    },
  },
};
