// The worker that alone holds the keys and what they open: it answers one question at a time.
import { checkSafe, compareCheckpoint } from "daybook/safe";
import { checkEd25519, drawWords } from "daybook/seal";
import { done, failed, type Outcome } from "daybook/record";
import { deviceRandom, freeBytes, isStoragePersistent } from "./device.ts";
import { handOver } from "./handing-over.ts";
import { acceptExport, surveyExport } from "./importing.ts";
import {
  groundOf,
  hasRecord,
  keepDraft,
  makeRecord,
  openRecord,
  readAttachment,
  reasonOf,
  type Keeping,
} from "./keeping.ts";
import { takeOverWriting, whenTakenOver } from "./one-writer.ts";
import type { Answer, Ask, KeeperReason, Notice, Progress, Question } from "./protocol.ts";
import { changeWords, eraseEntries } from "./renewing.ts";
import { makeCopy, restoreCopy, tryCopy } from "./sparing.ts";

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
  async make({ words, coverWords }) {
    const made = await makeRecord(words, coverWords);
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
  takeOver: async () => ((await takeOverWriting()) ? done(null) : failed("in-use")),
  makeCopy: opened<"makeCopy">(makeCopy),
  tryCopy: opened<"tryCopy">(tryCopy),
  spareStanding: opened<"spareStanding">(async ({ safe }) => {
    const placeCount = safe.frontier("record").size + safe.frontier("private").size;
    return done({ tried: safe.tried, placesSince: placeCount - (safe.tried?.placeCount ?? 0) });
  }),
  async restore(ask) {
    const restored = await restoreCopy(ask);
    if (!restored.ok) return restored;
    keeping = restored.value;
    return done({ entryCount: keeping.finder.size, isPersistent: await isStoragePersistent() });
  },
  erase: opened<"erase">(async (record, ask, tell) => replaced(await eraseEntries(record, ask, tell))),
  changeWords: opened<"changeWords">(async (record, ask, tell) =>
    replaced(await changeWords(record, ask, tell)),
  ),
  check: opened<"check">(async ({ shelf }, { words }, tell) =>
    checkSafe({ ...(await groundOf(words)), shelf }, (count, total) => tell({ done: count, total })),
  ),
  compare: opened<"compare">(async ({ digest, safe }, { checkpoint }) => {
    const found = await compareCheckpoint(digest, checkEd25519, safe, checkpoint);
    return done(found.ok ? found.value : found.reason);
  }),
};

/**
 * Go on with the record as it was sealed anew.
 *
 * When the shelf failed on the way, only opening it again tells whether the old key still counts: so it is closed.
 */
const replaced = async (
  renewed: Outcome<Keeping, KeeperReason>,
): Promise<Outcome<{ readonly entryCount: number }, KeeperReason>> => {
  if (!renewed.ok) {
    if (renewed.reason !== "full" && renewed.reason !== "gone" && renewed.reason !== "refused")
      return renewed;
    await keeping?.safe.close();
    keeping = null;
    return renewed;
  }
  keeping = renewed.value;
  return done({ entryCount: keeping.finder.size });
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

const say = (notice: Notice): void => postMessage({ notice });

/** The file may be cleared away while it is open: look for it again and again, and say so once. */
const lookEveryMs = 3_000;
const watch = setInterval(() => {
  queue = queue.then(async () => {
    if (!keeping) return;
    const { shelf } = keeping;
    await shelf.confirm(await shelf.size()).catch((error: unknown) => {
      if (reasonOf(error) !== "gone") return;
      clearInterval(watch);
      say("gone");
    });
  });
}, lookEveryMs);

whenTakenOver(async () => {
  queue = queue.then(async () => {
    clearInterval(watch);
    await keeping?.safe.close();
    keeping = null;
    say("taken-over");
  });
  await queue;
});

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  queue = queue.then(() => answer(data));
});
