// The topics of the guide: where each stands on the shelves, who reads its other view, and what it has to do with the others.

/** The shelves, in the order in which they stand. */
const shelves = [
  "behaviours",
  "effects",
  "screens",
  "medicines",
  "technology",
  "law",
  "help",
  "guides",
] as const;
type Shelf = (typeof shelves)[number];

/** Every topic by the bland word in its address, and its shelf. */
const topics = {
  signs: "behaviours",
  meaning: "behaviours",
  list: "behaviours",
  why: "behaviours",
  changes: "behaviours",
  factors: "behaviours",
  kinds: "behaviours",
  terms: "behaviours",
  health: "effects",
  days: "effects",
  care: "effects",
  mood: "screens",
  measures: "screens",
  tablets: "medicines",
  prescribing: "medicines",
  checks: "technology",
  traces: "technology",
  counsel: "law",
  sections: "law",
  record: "guides",
  exhibits: "guides",
  steps: "guides",
  plan: "guides",
  bag: "guides",
  choices: "guides",
  after: "guides",
  sheet: "guides",
  offline: "guides",
  visits: "help",
  clinic: "help",
  findings: "help",
  casework: "help",
  friends: "help",
  work: "help",
  start: "guides",
  path: "guides",
  five: "guides",
  questions: "guides",
  who: "help",
  home: "guides",
  moving: "guides",
  papers: "law",
  incoming: "behaviours",
  early: "guides",
  years: "law",
  elsewhere: "help",
  shown: "guides",
  ask: "help",
  diary: "effects",
} as const satisfies Readonly<Record<string, Shelf>>;
export type TopicName = keyof typeof topics;

/** The views of one topic: the person's page and a professional's, of whom there may be several. */
export const twins: readonly (readonly [person: TopicName, professional: TopicName])[] = [
  ["health", "clinic"],
  ["days", "care"],
  ["tablets", "prescribing"],
  ["mood", "measures"],
  ["changes", "factors"],
  ["why", "kinds"],
  ["meaning", "terms"],
  ["meaning", "sections"],
  ["visits", "casework"],
  ["visits", "counsel"],
  ["shown", "exhibits"],
  ["sheet", "findings"],
];

/**
 * How one topic has to do with another, read from left to right: "list explains signs", "sheet records list".
 * Every relation was chosen by a person; nothing is worked out from words that happen to be alike.
 */
type Relation = "explains" | "shows" | "harms" | "helps-with" | "records" | "checks" | "leads-to";

interface Related {
  readonly from: TopicName;
  readonly how: Relation;
  readonly to: TopicName;
}
export const relations: readonly Related[] = [
  { from: "meaning", how: "explains", to: "signs" },
  { from: "list", how: "shows", to: "signs" },
  { from: "sheet", how: "records", to: "list" },
  { from: "signs", how: "leads-to", to: "steps" },
  { from: "changes", how: "leads-to", to: "plan" },
  { from: "steps", how: "leads-to", to: "health" },
  { from: "friends", how: "helps-with", to: "steps" },
  { from: "steps", how: "leads-to", to: "after" },
  { from: "tablets", how: "helps-with", to: "health" },
  { from: "mood", how: "checks", to: "health" },
  { from: "tablets", how: "helps-with", to: "days" },
  { from: "clinic", how: "leads-to", to: "findings" },
  { from: "clinic", how: "leads-to", to: "care" },
  { from: "clinic", how: "checks", to: "factors" },
  { from: "measures", how: "checks", to: "care" },
  { from: "prescribing", how: "helps-with", to: "care" },
  { from: "factors", how: "leads-to", to: "plan" },
  { from: "casework", how: "checks", to: "factors" },
  { from: "casework", how: "leads-to", to: "counsel" },
  { from: "kinds", how: "explains", to: "factors" },
  { from: "terms", how: "explains", to: "sections" },
  { from: "sections", how: "helps-with", to: "counsel" },
  { from: "sections", how: "helps-with", to: "casework" },
  { from: "terms", how: "explains", to: "kinds" },
  { from: "exhibits", how: "records", to: "casework" },
  { from: "exhibits", how: "records", to: "counsel" },
];

/** The other views of a topic, in the order in which they stand. */
export const twinsOf = (name: TopicName): readonly TopicName[] =>
  twins.flatMap(([person, professional]) =>
    person === name ? [professional] : professional === name ? [person] : [],
  );
