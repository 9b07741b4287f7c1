// Bytes that come in any cutting become blocks of whole lines, or of whole tags, with the place of every byte kept.

/** Some whole lines of a source; a line ends with a line feed, or with what the cutter was told. */
export interface Block {
  /** Where the block begins in the source. */
  readonly from: number;
  /** Lent: they stay what they are only until the next block. */
  readonly bytes: Uint8Array;
  /** The same, as text; what is not UTF-8 is U+FFFD. It has as many line feeds as the bytes have. */
  readonly text: string;
  /** The block's first line goes on where the block before broke off, because the line was too long. */
  readonly isContinued: boolean;
}

/** Cuts a source at its line feeds and hands the blocks to `take` in their order. */
export interface LineCutter {
  push(bytes: Uint8Array, take: (block: Block) => void): void;
  /** What is left: a last line that nothing ends. */
  end(take: (block: Block) => void): void;
}

const lineFeed = 10;

/** How many bytes are turned into text at once. */
const blockBytes = 131_072;

/**
 * Start cutting.
 *
 * Shape:  where a line is broken depends on the source alone, never on how it was handed in: after `longestLineBytes`,
 *         or up to three bytes before, so that no character is torn. `lineEnd` is an ASCII character.
 */
export const newLineCutter = (longestLineBytes: number, lineEnd = lineFeed): LineCutter => {
  // A decoder that keeps the byte order mark, because its bytes count.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let held = new Uint8Array(4096);
  let [heldBytes, at, isContinued] = [0, 0, false];

  const hold = (bytes: Uint8Array): void => {
    const needed = heldBytes + bytes.length;
    if (needed > held.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * held.length));
      larger.set(held.subarray(0, heldBytes));
      held = larger;
    }
    held.set(bytes, heldBytes);
    heldBytes = needed;
  };
  const blockOf = (bytes: Uint8Array, goesOn: boolean): Block => {
    const block = { from: at, bytes, text: decoder.decode(bytes), isContinued };
    at += bytes.length;
    isContinued = goesOn;
    return block;
  };
  const breakLine = (take: (block: Block) => void): void => {
    let cut = longestLineBytes;
    while (cut > longestLineBytes - 3 && (held[cut]! & 0xc0) === 0x80) cut--;
    take(blockOf(held.subarray(0, cut), true));
    held.copyWithin(0, cut, heldBytes);
    heldBytes -= cut;
  };

  return {
    push(bytes, take) {
      for (let done = 0; done < bytes.length;) {
        const room = Math.min(blockBytes, longestLineBytes + 1 - heldBytes);
        let window = bytes.subarray(done, done + room);
        done += window.length;
        if (heldBytes > 0) {
          const first = window.indexOf(lineEnd) + 1;
          if (first > 0) {
            hold(window.subarray(0, first));
            take(blockOf(held.subarray(0, heldBytes), false));
            heldBytes = 0;
            window = window.subarray(first);
          }
        }
        const last = heldBytes > 0 ? 0 : window.lastIndexOf(lineEnd) + 1;
        if (last > 0) take(blockOf(window.subarray(0, last), false));
        hold(window.subarray(last));
        if (heldBytes > longestLineBytes) breakLine(take);
      }
    },
    end(take) {
      if (heldBytes > 0) take(blockOf(held.subarray(0, heldBytes), false));
      heldBytes = 0;
    },
  };
};
