// An older copy that was put back, and copies that went on apart, are noticed where a checkpoint left the device.
import assert from "node:assert/strict";
import { it } from "node:test";
import { frontierToRoot, signCheckpoint } from "daybook/log";
import { bytesToHex, type Bytes } from "daybook/record";
import { compareCheckpoint, memoryShelf, renewSafe, type Safe } from "daybook/safe";
import { checkEd25519, makeSigner } from "daybook/seal";
import { digest, keepWords, made, opened, smallGround } from "./small-safe.ts";

const checkpointOf = (safe: Safe): string => {
  const { id, seed } = safe.identity("record");
  const signer = makeSigner(seed);
  const frontier = safe.frontier("record");
  const origin = `daybook/${bytesToHex(id)}`;
  const checkpoint = { origin, size: frontier.size, root: frontierToRoot(digest, frontier) };
  return signCheckpoint(digest, checkpoint, signer.publicKey, signer.sign);
};

const compare = async (safe: Safe, text: string) => {
  const found = await compareCheckpoint(digest, checkEd25519, safe, text);
  return found.ok ? found.value : found.reason;
};

const reopened = (file: Bytes) => opened(smallGround(memoryShelf(file), "reopened"));

const disk = memoryShelf();
const safe = await made(smallGround(disk, "rollback"));
for (const words of ["one", "two", "three"]) await keepWords(safe, words);
const [older, early] = [disk.snapshot(), checkpointOf(safe)];
await keepWords(safe, "four");
const [newer, late] = [disk.snapshot(), checkpointOf(safe)];

it("says same, continues, and older copy", async () => {
  assert.equal(await compare(await reopened(newer), late), "same");
  assert.equal(await compare(await reopened(newer), early), "continues");
  assert.equal(await compare(await reopened(older), late), "older-copy");
});

it("says forked of a copy that went on apart, whichever of the two is longer", async () => {
  const apart = memoryShelf(older);
  const other = await opened(smallGround(apart, "apart"));
  await keepWords(other, "another four");
  assert.equal(await compare(other, late), "forked");
  await keepWords(other, "another five");
  assert.equal(await compare(other, late), "forked");
  assert.equal(await compare(other, early), "continues");
  assert.equal(await compare(await reopened(newer), checkpointOf(other)), "older-copy");
});

it("says the same after entries were erased, since the leaves stay", async () => {
  const erased = await renewSafe(smallGround(memoryShelf(newer), "erased"), { erase: { record: [0, 3] } });
  assert.ok(erased.ok);
  assert.equal(await compare(erased.value, late), "same");
});

it("cannot compare where entries are lost, and says so", async () => {
  const damaged = newer.slice();
  for (const extent of [1_048_576, 1_114_112]) damaged.fill(0, extent, extent + 8192);
  assert.equal(await compare(await reopened(damaged), early), "cannot-compare");
});

it("takes no checkpoint of another record, of another shape, or that this record did not sign", async () => {
  const stranger = await made(smallGround(memoryShelf(), "stranger"));
  await keepWords(stranger, "elsewhere");
  const copy = await reopened(newer);
  assert.equal(await compare(copy, checkpointOf(stranger)), "other-log");
  assert.equal(await compare(copy, "a note"), "not-a-checkpoint");
  assert.equal(await compare(copy, late.replace("\n4\n", "\n5\n")), "bad-signature");
});
