// The help page and an article on a slow line, with nothing kept from before: when something is seen, and when all of it is there.
import { launchBrowser, phone, serveLibrary } from "../places.ts";
import { buildStale } from "../../tools/build.ts";
import { median, type Row } from "./row.ts";

/** Slow 3G as Chromium's own tools have it: 400 kbit/s each way, 400 ms for each answer. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const rounds = 5;
const pages = [
  ["help page (Bangla, Bangladesh)", "/bn/numbers/bangladesh/"],
  ["article (Bangla, four signs)", "/bn/signs/"],
] as const;
/** A first answer and one flight of bytes on this line take 0.7 s; the rest is what a slow phone needs to draw. */
const mostMs = 1500;

export const slowLine = async (): Promise<readonly Row[]> => {
  await buildStale();
  const [browser, library] = await Promise.all([launchBrowser(), serveLibrary()]);
  const rows: Row[] = [];
  for (const [name, path] of pages) {
    const found: { paint: number; end: number; bytes: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: phone });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", line);
      await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
      await page.goto(`${library.url}${path}`, { waitUntil: "load" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      found.push(
        await page.evaluate(() => {
          const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
          const [paint] = performance.getEntriesByName("first-contentful-paint");
          return { paint: paint!.startTime, end: navigation!.responseEnd, bytes: navigation!.transferSize };
        }),
      );
      await context.close();
    }
    const of = (key: "paint" | "end" | "bytes"): number => Math.round(median(found.map((each) => each[key])));
    for (const [what, value] of [
      ["first paint", of("paint")],
      ["last byte", of("end")],
    ] as const)
      rows.push({
        name: `${name} on slow 3G, cold, ${what}, ms`,
        value,
        against: `${of("bytes")} bytes with their headers at 400 kbit/s and 400 ms, connection already open`,
        goal: `≤ ${mostMs}`,
        met: value <= mostMs,
      });
  }
  await browser.close();
  await library.close();
  return rows;
};
