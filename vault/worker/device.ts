// What the worker takes from the device: chance, the clock, and how the browser keeps files.
import type { Bytes, When } from "daybook/record";

/** The browser gives at most this many random bytes a call (Web Cryptography §10.1.1). */
const mostAtOnce = 65_536;

export const deviceRandom = (sizeBytes: number): Bytes => {
  const bytes = new Uint8Array(sizeBytes);
  for (let at = 0; at < sizeBytes; at += mostAtOnce)
    crypto.getRandomValues(bytes.subarray(at, at + mostAtOnce));
  return bytes;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/**
 * Now, by this device's clock: a claim, and labelled so.
 *
 * Safety: the name of the zone would tell where the keeper lives; only the offset from UTC, which many places share, is kept.
 */
export const deviceNow = (): When => {
  const now = new Date();
  const minutesEast = -now.getTimezoneOffset();
  const east = Math.abs(minutesEast);
  const day = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  const time = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}:${twoDigits(now.getSeconds())}`;
  return {
    certainty: "exact",
    wall: `${day}T${time}`,
    offset: `${minutesEast < 0 ? "-" : "+"}${twoDigits(Math.floor(east / 60))}:${twoDigits(east % 60)}`,
  };
};

/** Now at UTC, for what leaves the device: it says nothing about where that is. */
export const utcNow = (): When => ({
  certainty: "exact",
  wall: new Date().toISOString().slice(0, 19),
  offset: "+00:00",
});

/** Seconds since 1970 UTC, by this device's clock: a claim. */
export const deviceSeconds = (): number => Math.floor(Date.now() / 1000);

/** Whether the browser promises not to throw files away by itself; null when it does not say. */
export const isStoragePersistent = async (): Promise<boolean | null> =>
  (await navigator.storage.persisted?.().catch(() => null)) ?? null;

export const freeBytes = async (): Promise<number | null> => {
  const { quota, usage } = await navigator.storage
    .estimate()
    .catch(() => ({ quota: undefined, usage: undefined }));
  return quota === undefined ? null : quota - (usage ?? 0);
};
