// law: what a statute asks for, place by place, as far as it was checked.
export {
  statuteOf,
  statutePlaces,
  type Element,
  type ElementName,
  type Statute,
  type StatuteOffence,
} from "./statute.ts";
