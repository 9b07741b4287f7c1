// One writer: a lock that one tab holds, and how another tab may take it over.
import { lockName } from "../bland.ts";

let release: (() => void) | null = null;

const holdLock = (options: LockOptions): Promise<boolean> =>
  new Promise((resolve) => {
    navigator.locks
      .request(lockName, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((end) => (release = end));
      })
      .catch(() => resolve(false));
  });

/** Whether this tab is, or now becomes, the one that may write. */
export const mayWrite = async (): Promise<boolean> =>
  release !== null || (await holdLock({ ifAvailable: true }));

/** How long another tab may take to finish what it is doing. */
const longestWaitMs = 10_000;
const channel = new BroadcastChannel(lockName);

/**
 * Ask the tab that writes to close its record, and become the one that may write.
 *
 * It finishes what it is keeping first. Gives false when it did not answer in time.
 */
export const takeOverWriting = async (): Promise<boolean> => {
  if (await mayWrite()) return true;
  channel.postMessage("close");
  return holdLock({ signal: AbortSignal.timeout(longestWaitMs) });
};

/** Close when another tab asks for it. `close` ends with the file closed. */
export const whenTakenOver = (close: () => Promise<void>): void => {
  channel.addEventListener("message", () => {
    if (!release) return;
    void close().then(() => {
      release?.();
      release = null;
    });
  });
};
