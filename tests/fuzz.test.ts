// The short form of npm run fuzz: every reader holds against a few hundred changed samples.
import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import { readers } from "daybook/intake";
import { casesOf, checkCase, readSources } from "./fuzz/cases.ts";

const sources = await readSources();

for (const reader of readers)
  it(`${reader.format} loses nothing and never throws`, async () => {
    const own = sources.filter((source) => source.reader === reader);
    assert.ok(own.length > 0, "no sample");
    await fc.assert(fc.asyncProperty(casesOf(own), checkCase), { numRuns: 150 });
  });
it("a reader that loses a byte would be noticed", async () => {
  const [source] = sources;
  const careless = {
    ...source!.reader,
    open: () => {
      const reading = source!.reader.open({});
      return { push: (bytes: Uint8Array) => reading.push(bytes.subarray(1)), end: () => reading.end() };
    },
  };
  await assert.rejects(
    checkCase({ source: { ...source!, reader: careless }, bytes: source!.bytes, options: {}, cuts: [] }),
  );
});
