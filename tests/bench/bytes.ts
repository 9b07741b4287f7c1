// The largest help page as it travels, against what fits into one first flight.
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildStale } from "../../tools/build.ts";
import { root } from "../places.ts";
import type { Row } from "./row.ts";

/** Ten segments of TCP (RFC 6928), less what headers take. */
const flightBytes = 14_000;

export const helpPage = async (): Promise<readonly Row[]> => {
  await buildStale();
  let largest = 0;
  for await (const file of glob("dist/library/*/numbers/**/index.html", { cwd: root }))
    largest = Math.max(largest, gzipSync(await readFile(join(root, file)), { level: 9 }).length);
  if (largest === 0) throw new Error("no help page was built");
  return [
    {
      name: "largest help page with its style, gzip, bytes",
      value: largest,
      against: "one 14,000-byte flight",
      goal: "≤ 14000",
      met: largest <= flightBytes,
    },
  ];
};
