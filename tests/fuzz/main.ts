// Feeds changed samples to every reader for some minutes: npm run fuzz [-- MINUTES]. A case that fails is kept as a sample.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import * as fc from "fast-check";
import { root } from "../places.ts";
import { casesOf, checkCase, readSources, type Case } from "./cases.ts";

const minutes = Number(process.argv[2] ?? 3);
const sources = await readSources();
const until = performance.now() + minutes * 60_000;
const counts = new Map<string, number>();
let failureCount = 0;

/** Kept beside the samples it was made of, so that the contract suite reads it from then on. */
const keep = async ({ source, bytes }: Case): Promise<string> => {
  const name = `fuzz-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}${extname(source.file)}`;
  const file = join(dirname(source.file), name);
  await writeFile(join(root, file), bytes);
  return file;
};

while (performance.now() < until) {
  const result = await fc.check(
    fc.asyncProperty(casesOf(sources), async (one) => {
      const { format } = one.source.reader;
      counts.set(format, (counts.get(format) ?? 0) + 1);
      await checkCase(one);
    }),
    { numRuns: 200 },
  );
  const [failing] = result.counterexample ?? [];
  if (!failing) continue;
  failureCount++;
  const sentence = String(result.errorInstance).split("\n", 1)[0];
  process.stdout.write(`FAIL ${failing.source.reader.format}: ${sentence}\n     ${await keep(failing)}\n`);
}

for (const [format, count] of counts) process.stdout.write(`${format}: ${count} cases\n`);
process.stdout.write(
  `${[...counts.values()].reduce((sum, count) => sum + count, 0)} cases, ${failureCount} failures\n`,
);
process.exitCode = failureCount === 0 ? 0 : 1;
