// A model of a disk that may forget, tear and reorder whatever was not flushed: every state a crash can leave.
import { memoryShelf, ShelfFailure, type Shelf } from "daybook/safe";
import type { Bytes } from "daybook/record";

export type Step =
  | { readonly what: "write"; readonly at: number; readonly bytes: Bytes }
  | { readonly what: "flush" }
  /** The program said that this many entries are saved. */
  | { readonly what: "acknowledged"; readonly entryCount: number };

/** A memory shelf that writes down what was asked of it. */
export const tracedShelf = (start?: Bytes): { readonly shelf: Shelf; readonly steps: Step[] } => {
  const inner = memoryShelf(start);
  const steps: Step[] = [];
  return {
    steps,
    shelf: {
      ...inner,
      async write(at, bytes) {
        steps.push({ what: "write", at, bytes: bytes.slice() });
        await inner.write(at, bytes);
      },
      async flush() {
        steps.push({ what: "flush" });
        await inner.flush();
      },
    },
  };
};

/** What the disk holds after a crash, and what had been acknowledged before it. */
export interface CrashState {
  readonly shelf: Shelf;
  readonly acknowledged: number;
  readonly name: string;
}

const overlay = (base: Bytes, writes: readonly { at: number; bytes: Bytes }[]): Bytes => {
  const size = writes.reduce((largest, { at, bytes }) => Math.max(largest, at + bytes.length), base.length);
  const held = new Uint8Array(size);
  held.set(base);
  for (const { at, bytes } of writes) held.set(bytes, at);
  return held;
};

/**
 * Every state that a crash after any step can leave.
 *
 * Shape:  each write since the last flush is there, lost, or torn after a multiple of `tearEvery` bytes; the present ones
 *         were applied in their order or in reverse.
 */
export function* crashStates(steps: readonly Step[], start: Bytes, tearEvery: number): Generator<CrashState> {
  let [durable, acknowledged] = [start, 0];
  let pending: { at: number; bytes: Bytes }[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.what === "acknowledged") acknowledged = step.entryCount;
    else if (step.what === "flush") [durable, pending] = [overlay(durable, pending), []];
    else pending = [...pending, step];
    const state = (writes: typeof pending, name: string): CrashState => ({
      shelf: memoryShelf(overlay(durable, writes)),
      acknowledged,
      name: `after step ${index}: ${name}`,
    });
    const subsets = 2 ** Math.min(pending.length, 6);
    for (let mask = 0; mask < subsets; mask++) {
      const present = pending.filter((_, bit) => bit >= 6 || (mask >> bit) % 2 === 1);
      yield state(present, `writes ${mask.toString(2)}`);
      if (present.length > 1) yield state(present.toReversed(), `writes ${mask.toString(2)} reversed`);
    }
    for (const [torn, write] of pending.entries())
      for (let cut = tearEvery; cut < write.bytes.length; cut += tearEvery) {
        const half = { at: write.at, bytes: write.bytes.slice(0, cut) };
        const others = pending.filter((_, other) => other !== torn);
        yield state([half], `write ${torn} torn at ${cut}, others lost`);
        if (others.length > 0) yield state([...others, half], `write ${torn} torn at ${cut}`);
      }
  }
}

/** A shelf whose n-th call fails, once or for ever. */
export const failingShelf = (
  inner: Shelf,
  failAt: number,
  isForEver: boolean,
  reason: "full" | "gone" | "refused",
): Shelf => {
  let calls = 0;
  const guarded =
    <Arguments extends unknown[], Value>(call: (...values: Arguments) => Promise<Value>) =>
    async (...values: Arguments): Promise<Value> => {
      calls++;
      if (isForEver ? calls >= failAt : calls === failAt) throw new ShelfFailure(reason);
      return call(...values);
    };
  return {
    size: guarded(inner.size),
    read: guarded(inner.read),
    write: guarded(inner.write),
    flush: guarded(inner.flush),
    confirm: guarded(inner.confirm),
    close: inner.close,
  };
};

/** A shelf that gives these bytes and takes none, with `change` made to whatever is read; `seen` hears of each range. */
export const readOnlyShelf = (
  bytes: Bytes,
  change: (read: Bytes, from: number) => void = () => undefined,
  seen: (from: number, to: number) => void = () => undefined,
): Shelf => ({
  size: async () => bytes.length,
  async read(from, to) {
    if (from < 0 || to > bytes.length) throw new ShelfFailure("refused");
    seen(from, to);
    const read = bytes.slice(from, to);
    change(read, from);
    return read;
  },
  write: async () => Promise.reject(new ShelfFailure("refused")),
  flush: async () => undefined,
  confirm: async () => undefined,
  close: async () => undefined,
});
