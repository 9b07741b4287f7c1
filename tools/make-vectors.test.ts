import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { it } from "node:test";
import { makeVectors } from "./make-vectors.ts";

const root = fileURLToPath(new URL("../spec/vectors/", import.meta.url));

it("makes exactly the vector files that are there, byte for byte", async () => {
  const made = await makeVectors();
  const found = ["entry", "log"].flatMap((room) =>
    readdirSync(`${root}${room}`).map((name) => `${room}/${name}`),
  );
  assert.deepEqual(found.toSorted(), [...made.keys()].toSorted());
  for (const [path, text] of made) assert.equal(readFileSync(`${root}${path}`, "utf8"), text, path);
});

it("makes the same bytes each time, with no machine's clock or chance in them", async () => {
  assert.deepEqual(await makeVectors(), await makeVectors());
});
