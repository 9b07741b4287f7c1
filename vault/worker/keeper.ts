// The worker that alone holds the keys and what they open: it answers one question at a time.
import { drawWords } from "daybook/seal";
import { done, failed, type Outcome } from "daybook/record";
import { deviceRandom, freeBytes, isStoragePersistent } from "./device.ts";
import { handOver } from "./handing-over.ts";
import { acceptExport, surveyExport } from "./importing.ts";
import {
  hasRecord,
  keepDraft,
  makeRecord,
  openRecord,
  readAttachment,
  reasonOf,
  type Keeping,
} from "./keeping.ts";
import type { Answer, Ask, KeeperReason, Progress, Question } from "./protocol.ts";

type Answers = {
  readonly [Name in Question]: (
    ask: Ask<Name>,
    tell: (progress: Progress) => void,
  ) => Promise<Outcome<Answer<Name>, KeeperReason>>;
};

let keeping: Keeping | null = null;

/** Answer with the open record, or say that none is open. */
const opened = <Name extends Question>(
  answer: (
    record: Keeping,
    ask: Ask<Name>,
    tell: (progress: Progress) => void,
  ) => Promise<Outcome<Answer<Name>, KeeperReason>>,
): Answers[Name] =>
  (async (ask: Ask<Name>, tell: (progress: Progress) => void) =>
    keeping ? answer(keeping, ask, tell) : failed("not-open")) as Answers[Name];

const answers: Answers = {
  async look() {
    return done({
      hasRecord: await hasRecord(),
      isPersistent: await isStoragePersistent(),
      freeBytes: await freeBytes(),
    });
  },
  drawWords: async ({ language }) => done(drawWords(deviceRandom, language)),
  async make({ words }) {
    const made = await makeRecord(words);
    if (!made.ok) return made;
    keeping = made.value;
    return done({ isPersistent: await isStoragePersistent() });
  },
  async open({ words }) {
    const found = await openRecord(words);
    if (!found.ok) return found;
    keeping = found.value;
    return done({ recovery: keeping.recovery, entryCount: keeping.finder.size });
  },
  keep: opened<"keep">((record, { draft, files }) => keepDraft(record, draft, files)),
  find: opened<"find">(async ({ finder }, { query, from, count }) => {
    const { indices, total } = finder.find(query, from, count);
    return done({ rows: indices.map((index) => ({ index, entry: finder.at(index).entry })), total });
  }),
  attachment: opened<"attachment">((record, { index, which }) => readAttachment(record, index, which)),
  survey: (ask, tell) => surveyExport(ask.file, tell),
  accept: opened<"accept">(acceptExport),
  handOver: opened<"handOver">(handOver),
};

interface Asked {
  readonly id: number;
  readonly question: Question;
  readonly ask: unknown;
}

const answer = async ({ id, question, ask }: Asked): Promise<void> => {
  const tell = (progress: Progress) => postMessage({ id, progress });
  const reply = answers[question] as (
    ask: unknown,
    tell: (progress: Progress) => void,
  ) => Promise<Outcome<unknown, KeeperReason>>;
  const outcome = await reply(ask, tell).catch((error: unknown) => failed(reasonOf(error)));
  postMessage({ id, outcome });
};

let queue: Promise<void> = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  queue = queue.then(() => answer(data));
});
