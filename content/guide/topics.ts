// The topics of the guide: where each stands on the shelves, who reads its other view, and what it has to do with the others.

/** The shelves, in the order in which they stand. */
export const shelves = [
  "behaviours",
  "effects",
  "screens",
  "medicines",
  "technology",
  "law",
  "help",
  "guides",
] as const;
export type Shelf = (typeof shelves)[number];

/** Every topic by the bland word in its address, and its shelf. */
export const topics = {
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

/** The other views of a topic, in the order in which they stand. */
export const twinsOf = (name: TopicName): readonly TopicName[] =>
  twins.flatMap(([person, professional]) =>
    person === name ? [professional] : professional === name ? [person] : [],
  );
