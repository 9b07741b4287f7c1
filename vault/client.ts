// The page's side of the worker: ask a question, get its answer.
import workerAddress from "./worker/keeper.ts?worker&url";
import type { Outcome } from "daybook/record";
import { beforeLeaving } from "./exit/guard.ts";
import type {
  Answer,
  Ask,
  KeeperReason,
  Notice as WorkerNotice,
  Progress,
  Question,
} from "./worker/protocol.ts";

interface Waiting {
  readonly settle: (outcome: Outcome<unknown, KeeperReason>) => void;
  readonly tell: (progress: Progress) => void;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one policy of the page: it knows one address. */
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("keeper", {
  createScriptURL: (url) => {
    if (url !== workerAddress) throw new TypeError("not our worker");
    return url;
  },
});

const worker = new Worker(trusted?.createScriptURL(workerAddress) ?? workerAddress, { type: "module" });
beforeLeaving(() => worker.terminate());

const waiting = new Map<number, Waiting>();
let lastId = 0;

let hear: (notice: WorkerNotice) => void = () => undefined;

/** Hear what the worker says without being asked. */
export const onNotice = (listener: (notice: WorkerNotice) => void): void => {
  hear = listener;
};

worker.addEventListener("message", ({ data }: MessageEvent) => {
  const { id, outcome, progress, notice } = data as {
    readonly id: number;
    readonly notice?: WorkerNotice;
    readonly outcome?: Outcome<unknown, KeeperReason>;
    readonly progress?: Progress;
  };
  if (notice) hear(notice);
  const asked = waiting.get(id);
  if (progress) asked?.tell(progress);
  if (!outcome) return;
  waiting.delete(id);
  asked?.settle(outcome);
});
worker.addEventListener("error", () => {
  for (const { settle } of waiting.values()) settle({ ok: false, reason: "failed" });
  waiting.clear();
});

/** Ask the worker. It answers in the order in which it was asked. */
export const askKeeper = <Name extends Question>(
  question: Name,
  ask: Ask<Name>,
  tell: (progress: Progress) => void = () => undefined,
): Promise<Outcome<Answer<Name>, KeeperReason>> =>
  new Promise((resolve) => {
    const id = ++lastId;
    waiting.set(id, { settle: resolve as Waiting["settle"], tell });
    worker.postMessage({ id, question, ask });
  });
