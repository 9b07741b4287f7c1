// Whether the messages follow one another in time, which tells a header from a line that only looks like one.
import type { DateOrder } from "../reader.ts";
import { dateOrders, type PrintedDay } from "./date.ts";

/** A moment of a header: its day under every order, and the minute of the day. */
export interface Moment {
  readonly day: PrintedDay;
  readonly minute: number;
}

/** Judges moments in the order of the source, and gives what belongs to them back in the same order. */
export interface Sequence<Item> {
  /** Shape: `moment` is null for what has no time of its own or is judged already. */
  push(moment: Moment | null, item: Item): void;
  /** Nothing follows: give back everything. */
  end(): void;
  /** The orders in which every day that was in its place exists; none before the first one. */
  possibleOrders(): readonly DateOrder[];
  /** How often a moment was more than a day before the latest one under an order. */
  backwardCount(order: DateOrder): number;
}

/** A phone that was offline, a moved clock or a journey make smaller steps than this. Units: minutes. */
const farStep = 24 * 60;
/** After so many in a row it is the source that changed and not a message that quotes one. */
const longestRun = 200;
/** How many messages behind a leap forward are waited for, to see whether the next ones take the leap back. */
const longestLeap = 32;
const longestQueue = 64;

/** One moment that waits for its verdict under each order. */
interface Waiting<Item> {
  readonly moment: Moment | null;
  readonly item: Item;
  readonly isOdd: Verdict[];
}

/** Whether a moment is odd under one order; null while that has to wait. */
type Verdict = boolean | null;

/** What is known under one order. Units: minutes since 1970. */
interface Track<Item> {
  isBelieved: boolean;
  isPossible: boolean;
  latest: number;
  backwardCount: number;
  leapAt: number;
  leap: Waiting<Item>[];
}

/**
 * Start a sequence; with `order`, only that order is believed.
 *
 * A moment is out of its place when, under every order that is still possible, there is no such day, or it is more than
 * a day before the latest one, or it leaps ahead by more than a day and later moments return to where it leapt from.
 *
 * Gives:  each item to `release`, with whether its moment is out of its place.
 * Safety: what stands in its place is not thereby real: nobody can tell a good imitation. FORMAT.md says so.
 */
export const newSequence = <Item>(
  order: DateOrder | null,
  release: (item: Item, isOutOfPlace: boolean) => void,
): Sequence<Item> => {
  const tracks = dateOrders.map((one): Track<Item> => ({
    isBelieved: order === null || one === order,
    isPossible: true,
    latest: -Infinity,
    backwardCount: 0,
    leapAt: 0,
    leap: [],
  }));
  const queue: Waiting<Item>[] = [];
  let [run, placedCount] = [0, 0];
  let lastPlaced: PrintedDay | null = null;

  // Nearly every message is of the day of the one before and not earlier: it is in its place under every order that has the day.
  let [canFollow, followedAt] = [false, 0];
  const settleFollowed = (): void => {
    if (!canFollow || !lastPlaced) return;
    canFollow = false;
    for (const [index, track] of tracks.entries())
      track.latest = Math.max(
        track.latest,
        minutesOf({ day: lastPlaced, minute: followedAt }, index) || -Infinity,
      );
  };

  const settleLeap = (index: number, isOdd: boolean): void => {
    const track = tracks[index]!;
    for (const waiting of track.leap) {
      waiting.isOdd[index] = isOdd;
      if (!isOdd) track.latest = Math.max(track.latest, minutesOf(waiting.moment!, index));
    }
    track.leap = [];
  };

  /** The verdict under one order. */
  const judge = (index: number, now: number): Verdict => {
    const track = tracks[index]!;
    if (!(now >= track.latest - farStep)) {
      if (!Number.isNaN(now)) track.backwardCount++;
      if (run < longestRun || Number.isNaN(now)) return true;
      track.latest = now;
    }
    if (track.leap.length > 0 && now < track.leapAt - farStep) settleLeap(index, true);
    if (track.leap.length > 0) return null;
    if (now > track.latest + farStep && track.latest !== -Infinity) {
      track.leapAt = now;
      return null;
    }
    if (now > track.latest) track.latest = now;
    return false;
  };

  /** The verdict over all orders that are still believed. */
  const place = (moment: Moment, dmy: Verdict, mdy: Verdict, ymd: Verdict): boolean => {
    const isIn =
      (dmy === false && tracks[0]!.isBelieved) ||
      (mdy === false && tracks[1]!.isBelieved) ||
      (ymd === false && tracks[2]!.isBelieved);
    if (!isIn) {
      run++;
      return true;
    }
    run = 0;
    placedCount++;
    if (moment.day !== lastPlaced) exclude((lastPlaced = moment.day));
    return false;
  };
  const exclude = (day: PrintedDay): void => {
    for (const [index, track] of tracks.entries())
      if (Number.isNaN(day.days[index]!)) {
        track.isPossible = false;
        if (order === null) track.isBelieved = false;
      }
  };

  const releaseSettled = (): void => {
    let count = 0;
    for (const { moment, item, isOdd } of queue) {
      if (moment && isOdd.includes(null)) break;
      count++;
      release(item, moment !== null && place(moment, isOdd[0]!, isOdd[1]!, isOdd[2]!));
    }
    queue.splice(0, count);
  };

  return {
    push(moment, item) {
      if (moment && canFollow && moment.day === lastPlaced && moment.minute >= followedAt) {
        followedAt = moment.minute;
        placedCount++;
        return release(item, false);
      }
      settleFollowed();
      if (!moment) {
        if (queue.length === 0) return release(item, false);
        queue.push({ moment, item, isOdd: [] });
        return;
      }
      const dmy = judge(0, minutesOf(moment, 0));
      const mdy = judge(1, minutesOf(moment, 1));
      const ymd = judge(2, minutesOf(moment, 2));
      if (queue.length === 0 && dmy !== null && mdy !== null && ymd !== null) {
        const isOut = place(moment, dmy, mdy, ymd);
        // What stands before the latest moment of some order is judged in full, so that it is counted.
        canFollow = !isOut && tracks.every(({ latest }, index) => !(minutesOf(moment, index) < latest));
        followedAt = moment.minute;
        return release(item, isOut);
      }
      const waiting: Waiting<Item> = { moment, item, isOdd: [dmy, mdy, ymd] };
      queue.push(waiting);
      for (const [index, track] of tracks.entries()) {
        if (waiting.isOdd[index] === null) track.leap.push(waiting);
        if (track.leap.length >= longestLeap || queue.length >= longestQueue) settleLeap(index, false);
      }
      releaseSettled();
    },
    end() {
      settleFollowed();
      for (let index = 0; index < dateOrders.length; index++) settleLeap(index, false);
      releaseSettled();
    },
    backwardCount: (order) => tracks[dateOrders.indexOf(order)]!.backwardCount,
    possibleOrders: () =>
      placedCount === 0 ? [] : dateOrders.filter((_, index) => tracks[index]!.isPossible),
  };
};

const minutesOf = ({ day, minute }: Moment, index: number): number => day.days[index]! * 1440 + minute;
