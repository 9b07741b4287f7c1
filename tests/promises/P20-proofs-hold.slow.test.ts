// P20, every byte: whatever single byte of a dossier is changed, it is never called valid.
import assert from "node:assert/strict";
import { it } from "node:test";
import { smallDossier, wrongIn } from "../made-up-dossier.ts";

it("is not valid with any one byte changed, in three ways each", async (t) => {
  const dossier = await smallDossier();
  for (let at = 0; at < dossier.length; at++)
    for (const mask of [1 << (at % 8), 0x20, 0xff]) {
      const changed = dossier.slice();
      changed[at]! ^= mask;
      assert.notDeepEqual(await wrongIn(changed), [], `byte ${at} by ${mask}`);
    }
  t.diagnostic(`${dossier.length} bytes changed in three ways, 0 called valid`);
});

it("is no whole dossier when it is cut at any length", async () => {
  const dossier = await smallDossier();
  for (let length = 0; length < dossier.length; length++)
    assert.deepEqual(await wrongIn(dossier.slice(0, length)), ["not-a-dossier"], `cut at ${length}`);
});
