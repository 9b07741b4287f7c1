// What every reading of a JSON export does alike: pieces, oddities, and the questions that times leave.
import type { When } from "daybook/record";
import { instantToWhen } from "./instant.ts";
import { newJsonItems, type JsonPath, type JsonRoute } from "./json-items.ts";
import { newPieces } from "./pieces.ts";
import type { Found, Oddity, Reading, ReadOptions } from "./reader.ts";

/** What one format makes of the things in its JSON. */
export interface JsonFormat {
  route(path: JsonPath): JsonRoute;
  /** Gives: null for a thing that is not known. */
  find(path: JsonPath, value: unknown, remark: (oddity: Oddity) => void): Found | null;
  scalar?(path: JsonPath, value: unknown): void;
  /** Whether what is skipped is known to hold no message, so that it belongs to the frame. */
  isKnown?(path: JsonPath): boolean;
  /** Something entered begins or ends. */
  frame?(path: JsonPath): void;
  /** The source says nothing of who is the keeper. */
  asksKeeper?(): boolean;
}

export const openJson = (format: JsonFormat, { zone }: ReadOptions): Reading => {
  const pieces = newPieces();
  let [sizeBytes, asksZone] = [0, false];
  const lost = (to: number, oddity: Oddity): void => {
    if (to === pieces.at()) return;
    pieces.remark(oddity);
    pieces.notRecognised(to);
  };
  const remark = (oddity: Oddity): void => pieces.remark(oddity);
  const items = newJsonItems({
    route: (path) => format.route(path),
    item(path, to, value) {
      const found = format.find(path, value, remark);
      if (!found) return lost(to, "unknown-kind");
      if (found.happened.certainty === "unknown") remark("no-time");
      else asksZone ||= isWithoutPlace(found.happened);
      if (found.words.includes("\ufffd")) remark("broken-encoding");
      pieces.find(to, found);
    },
    skipped: (path, to) => (format.isKnown?.(path) === true ? pieces.frame(to) : lost(to, "unknown-kind")),
    scalar(path, to, value) {
      format.scalar?.(path, value);
      pieces.frame(to);
    },
    frame(path, to) {
      format.frame?.(path);
      pieces.frame(to);
    },
    lost,
  });
  return {
    push(bytes) {
      sizeBytes += bytes.length;
      items.push(bytes);
      return pieces.taken();
    },
    end() {
      const state = items.end();
      if (state === "whole") pieces.frame(sizeBytes);
      else if (sizeBytes > 0) pieces.remark(state);
      pieces.notRecognised(sizeBytes);
      return pieces.end(sizeBytes, {
        questions: [
          ...(asksZone && zone === undefined ? [{ ask: "zone" } as const] : []),
          ...(format.asksKeeper?.() === true ? [{ ask: "keeper" } as const] : []),
        ],
      });
    },
  };
};

/** A time at UTC, or at no zone at all, is not what a clock on a wall showed. */
const isWithoutPlace = (happened: When): boolean =>
  happened.certainty !== "unknown" &&
  happened.zone === undefined &&
  (happened.offset === undefined || happened.offset === "+00:00");

/** A moment in milliseconds as the source has it, or as text; `unknown` for anything else. */
export const momentOf = (value: unknown, zone: string | undefined): When =>
  typeof value === "number" ? instantToWhen(value, zone) : { certainty: "unknown" };
