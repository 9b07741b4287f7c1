// The way out by keyboard: Escape twice, or Shift three times, each within a moment.
import { leave } from "./guard.ts";

/** Presses further apart than this do not belong together. */
const withinMs = 2000;
const needed: Readonly<Record<string, number>> = { Escape: 2, Shift: 3 };

/**
 * Listen for the way out.
 *
 * `announce` is told how many presses are still needed, for people who cannot see the page.
 */
export const listenForLeaving = (announce: (key: "Escape" | "Shift", left: number) => void): void => {
  let [lastKey, count, lastAt] = ["", 0, 0];
  addEventListener(
    "keydown",
    (event) => {
      if (event.repeat) return;
      const total = needed[event.key];
      if (total === undefined) {
        count = 0;
        return;
      }
      const isNext = event.key === lastKey && event.timeStamp - lastAt < withinMs;
      [lastKey, lastAt, count] = [event.key, event.timeStamp, isNext ? count + 1 : 1];
      if (count >= total) leave();
      else if (event.key === "Escape" || count > 1) announce(event.key as "Escape" | "Shift", total - count);
    },
    { capture: true },
  );
};
