// The order in which the guide can be read, from what it means to what comes after. Every topic stands in it once.
import type { TopicName } from "./topics.ts";

export const stages = [
  "meaning",
  "looks",
  "reasons",
  "danger",
  "effects",
  "knowing",
  "help",
  "safety",
  "later",
] as const;
export type Stage = (typeof stages)[number];

/** Each stage with its topics in the order in which they build on each other; professional pages after those for the person. */
export const reading: Readonly<Record<Stage, readonly TopicName[]>> = {
  meaning: ["start", "signs", "meaning", "questions", "path", "terms"],
  looks: ["list", "incoming"],
  reasons: ["why", "kinds"],
  danger: ["changes", "five", "factors"],
  effects: ["health", "days", "tablets", "mood", "diary", "clinic", "care", "measures", "prescribing"],
  knowing: ["checks", "traces", "record", "sheet", "shown", "findings", "exhibits"],
  help: [
    "steps",
    "choices",
    "who",
    "visits",
    "ask",
    "elsewhere",
    "friends",
    "papers",
    "years",
    "casework",
    "counsel",
    "sections",
  ],
  safety: ["plan", "bag", "home", "moving", "work", "early", "offline"],
  later: ["after"],
};
