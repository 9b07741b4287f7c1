// guide: every page, in every language.
import { changes as changesBn } from "./bn/changes.ts";
import { changes as changesEn } from "./en/changes.ts";
import { plan as planBn } from "./bn/plan.ts";
import { plan as planEn } from "./en/plan.ts";
import { bag as bagBn } from "./bn/bag.ts";
import { bag as bagEn } from "./en/bag.ts";
import { choices as choicesBn } from "./bn/choices.ts";
import { choices as choicesEn } from "./en/choices.ts";
import { checks as checksBn } from "./bn/checks.ts";
import { checks as checksEn } from "./en/checks.ts";
import { visits as visitsBn } from "./bn/visits.ts";
import { visits as visitsEn } from "./en/visits.ts";
import { sheet as sheetBn } from "./bn/sheet.ts";
import { sheet as sheetEn } from "./en/sheet.ts";
import { offline as offlineBn } from "./bn/offline.ts";
import { offline as offlineEn } from "./en/offline.ts";
import { record as recordBn } from "./bn/record.ts";
import { signs as signsBn } from "./bn/signs.ts";
import { steps as stepsBn } from "./bn/steps.ts";
import { traces as tracesBn } from "./bn/traces.ts";
import { record as recordEn } from "./en/record.ts";
import { signs as signsEn } from "./en/signs.ts";
import { steps as stepsEn } from "./en/steps.ts";
import { traces as tracesEn } from "./en/traces.ts";
import { meaning as meaningBn } from "./bn/meaning.ts";
import { meaning as meaningEn } from "./en/meaning.ts";
import { list as listBn } from "./bn/list.ts";
import { list as listEn } from "./en/list.ts";
import { why as whyBn } from "./bn/why.ts";
import { why as whyEn } from "./en/why.ts";
import { health as healthBn } from "./bn/health.ts";
import { health as healthEn } from "./en/health.ts";
import { days as daysBn } from "./bn/days.ts";
import { days as daysEn } from "./en/days.ts";
import { friends as friendsBn } from "./bn/friends.ts";
import { friends as friendsEn } from "./en/friends.ts";
import { work as workBn } from "./bn/work.ts";
import { work as workEn } from "./en/work.ts";
import { after as afterBn } from "./bn/after.ts";
import { after as afterEn } from "./en/after.ts";
import { start as startBn } from "./bn/start.ts";
import { start as startEn } from "./en/start.ts";
import { path as pathBn } from "./bn/path.ts";
import { path as pathEn } from "./en/path.ts";
import { five as fiveBn } from "./bn/five.ts";
import { five as fiveEn } from "./en/five.ts";
import { questions as questionsBn } from "./bn/questions.ts";
import { questions as questionsEn } from "./en/questions.ts";
import { who as whoBn } from "./bn/who.ts";
import { who as whoEn } from "./en/who.ts";
import { home as homeBn } from "./bn/home.ts";
import { home as homeEn } from "./en/home.ts";
import { moving as movingBn } from "./bn/moving.ts";
import { moving as movingEn } from "./en/moving.ts";
import { papers as papersBn } from "./bn/papers.ts";
import { papers as papersEn } from "./en/papers.ts";
import { incoming as incomingBn } from "./bn/incoming.ts";
import { incoming as incomingEn } from "./en/incoming.ts";
import { early as earlyBn } from "./bn/early.ts";
import { early as earlyEn } from "./en/early.ts";
import { years as yearsBn } from "./bn/years.ts";
import { years as yearsEn } from "./en/years.ts";
import { elsewhere as elsewhereBn } from "./bn/elsewhere.ts";
import { elsewhere as elsewhereEn } from "./en/elsewhere.ts";
import { shown as shownBn } from "./bn/shown.ts";
import { shown as shownEn } from "./en/shown.ts";
import { ask as askBn } from "./bn/ask.ts";
import { ask as askEn } from "./en/ask.ts";
import { diary as diaryBn } from "./bn/diary.ts";
import { diary as diaryEn } from "./en/diary.ts";
import { tablets as tabletsBn } from "./bn/tablets.ts";
import { tablets as tabletsEn } from "./en/tablets.ts";
import { mood as moodBn } from "./bn/mood.ts";
import { mood as moodEn } from "./en/mood.ts";
import type { GuidePage } from "./model.ts";
import { professional } from "./professional.ts";
import type { TopicName } from "./topics.ts";

export const guide = {
  signs: { en: signsEn, bn: signsBn },
  steps: { en: stepsEn, bn: stepsBn },
  traces: { en: tracesEn, bn: tracesBn },
  record: { en: recordEn, bn: recordBn },
  meaning: { en: meaningEn, bn: meaningBn },
  list: { en: listEn, bn: listBn },
  why: { en: whyEn, bn: whyBn },
  changes: { en: changesEn, bn: changesBn },
  plan: { en: planEn, bn: planBn },
  bag: { en: bagEn, bn: bagBn },
  health: { en: healthEn, bn: healthBn },
  tablets: { en: tabletsEn, bn: tabletsBn },
  mood: { en: moodEn, bn: moodBn },
  days: { en: daysEn, bn: daysBn },
  friends: { en: friendsEn, bn: friendsBn },
  choices: { en: choicesEn, bn: choicesBn },
  checks: { en: checksEn, bn: checksBn },
  work: { en: workEn, bn: workBn },
  after: { en: afterEn, bn: afterBn },
  visits: { en: visitsEn, bn: visitsBn },
  sheet: { en: sheetEn, bn: sheetBn },
  offline: { en: offlineEn, bn: offlineBn },
  start: { en: startEn, bn: startBn },
  path: { en: pathEn, bn: pathBn },
  five: { en: fiveEn, bn: fiveBn },
  questions: { en: questionsEn, bn: questionsBn },
  who: { en: whoEn, bn: whoBn },
  home: { en: homeEn, bn: homeBn },
  moving: { en: movingEn, bn: movingBn },
  papers: { en: papersEn, bn: papersBn },
  incoming: { en: incomingEn, bn: incomingBn },
  early: { en: earlyEn, bn: earlyBn },
  years: { en: yearsEn, bn: yearsBn },
  elsewhere: { en: elsewhereEn, bn: elsewhereBn },
  shown: { en: shownEn, bn: shownBn },
  ask: { en: askEn, bn: askBn },
  diary: { en: diaryEn, bn: diaryBn },
  ...professional,
} as const satisfies Readonly<Record<TopicName, Readonly<Record<"en" | "bn", GuidePage>>>>;

export type GuideName = TopicName;
export {
  claimsOf,
  claimsOfPage,
  dueOf,
  firstDueOf,
  isDoubted,
  sentencesOfPage,
  sourcesOf,
  textOf,
  type Block,
  type Claim,
  type GuidePage,
  type Option,
  type Way,
} from "./model.ts";
export { isChecked, sources, type SourceId } from "./sources/index.ts";
export { finding, placeAlso } from "./finding.ts";
export { reading, stages } from "./reading.ts";
export { relations, type Relation } from "./relations.ts";
export { toolOf, tools, type Tool } from "./tools.ts";
export { shelves, topics, twins, twinsOf, type Shelf, type TopicName } from "./topics.ts";
