// From a writer that pushes to a reader that pulls: one piece at a time, so that neither runs ahead.
import type { Bytes } from "daybook/record";

/**
 * Read what `write` writes into its sink.
 *
 * Gives:  the pieces in their order; a piece is asked for only after the one before it was used.
 * Fails:  throws what `write` throws. When the reader stops early, the writer's next piece is refused.
 */
export async function* handOver(
  write: (sink: WritableStream<Uint8Array>) => Promise<unknown>,
): AsyncGenerator<Bytes, void, undefined> {
  const state: State = { offered: null, isWritten: false, isStopped: false, failure: null };
  let wake = (): void => undefined;
  const sink = new WritableStream<Uint8Array>({
    write: (piece) =>
      new Promise<void>((taken, refuse) => {
        if (state.isStopped) return refuse(new Error("nobody reads"));
        state.offered = { piece: piece as Bytes, taken };
        wake();
      }),
  });
  const writing = write(sink)
    .catch((error: unknown) => {
      state.failure = { error };
    })
    .finally(() => {
      state.isWritten = true;
      wake();
    });
  const next = async (): Promise<Offer | null> => {
    if (!state.offered && !state.isWritten) await new Promise<void>((resolve) => (wake = resolve));
    const { offered } = state;
    state.offered = null;
    return offered;
  };
  let current = await next();
  try {
    for (; current; current = await next()) {
      yield current.piece;
      current.taken();
    }
  } finally {
    state.isStopped = true;
    current?.taken();
    await writing;
  }
  if (state.failure) throw state.failure.error;
}

interface Offer {
  readonly piece: Bytes;
  readonly taken: () => void;
}
interface State {
  offered: Offer | null;
  isWritten: boolean;
  isStopped: boolean;
  failure: { readonly error: unknown } | null;
}
