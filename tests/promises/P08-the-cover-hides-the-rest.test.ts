// P8: from one copy of the file, and with the words of one cell, nobody can tell whether the other cell is used.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { deflateRawSync } from "node:zlib";
import { makeSafe, memoryShelf, type Safe } from "daybook/safe";
import type { Bytes, Random } from "daybook/record";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { openFile } from "../outsider/reader.ts";
import { derivedFrom, opened, smallGround } from "../small-safe.ts";
import { aucOf, byteFeatures, deviationOf, meanOf } from "../statistics.ts";

const copyCount = 400;
const knownWords = "the words that the other person has";
const otherWords = "the words that nobody else has";

const use = async (safe: Safe, random: Random, commitCount: number): Promise<void> => {
  for (let commit = 0; commit < commitCount; commit++) {
    const writing = await safe.begin();
    const kept = await writing.writeObject(20_000, inPieces(new Uint8Array(20_000)));
    assert.ok(kept.ok);
    const attachments = [attachmentFor(kept.value)];
    await writing.append(madeUpEntry(random, "the same words every time", { attachments }), [
      kept.value.place,
    ]);
    assert.ok((await writing.commit()).ok);
  }
};

/** One file. The cell that the other person opens is used in all of them; the other one in half, and not more than the first. */
const makeOne = async (index: number, isOtherUsed: boolean): Promise<Bytes> => {
  const disk = memoryShelf();
  const random = seededRandom(`P8 ${index} ${isOtherUsed}`);
  const making = isOtherUsed ? { cover: derivedFrom(otherWords) } : {};
  const known = await makeSafe({ ...smallGround(disk, "", knownWords), random }, making);
  assert.ok(known.ok);
  const commitCount = 2 + (index % 3);
  await use(known.value, random, commitCount);
  if (isOtherUsed)
    await use(await opened({ ...smallGround(disk, "", otherWords), random }), random, commitCount - 1);
  return disk.snapshot();
};

/** Which cell the known words open, found without our code. */
const knownCell = (file: Buffer): number => {
  const derive = (salt: Buffer) => createHash("sha256").update(knownWords).update(salt).digest();
  const safe = openFile(file, derive, 65_536);
  assert.ok(typeof safe !== "string");
  return safe.own.cell;
};

/** Every region of the file that belongs to the other cell, or to neither, and the whole. */
const featuresOf = (bytes: Bytes): readonly number[] => {
  const file = Buffer.from(bytes);
  const other = 1 - knownCell(file);
  const rootsAt = 131_072 * (1 + 2 * other);
  const extents: Buffer[] = [];
  for (let at = 1_048_576 + other * 65_536; at < file.length; at += 131_072)
    extents.push(file.subarray(at, at + 65_536));
  const cell = Buffer.concat(extents);
  const roots = [0, 65_536, 131_072, 196_608].map((at) => file.subarray(rootsAt + at, rootsAt + at + 4096));
  const slot = file.subarray(32 + 136 * other, 168 + 136 * other);
  const regions = [slot, file.subarray(304, 4096), ...roots, ...extents.slice(0, 3), cell.subarray(0, 4096)];
  const fold = Buffer.alloc(4096);
  for (let at = 0; at < 5 * 4096; at++) fold[at % 4096]! ^= cell[at]!;
  const twice = Buffer.alloc(4096);
  for (let at = 0; at < 4096; at++) twice[at] = roots[0]![at]! ^ roots[1]![at]!;
  const isHeaderTwice = file.subarray(0, 4096).equals(file.subarray(65_536, 69_632)) ? 1 : 0;
  const packed = [cell.subarray(0, 262_144), Buffer.concat(roots)].map((each) => deflateRawSync(each).length);
  const pages = new Set(
    Array.from({ length: file.length / 4096 }, (_, page) => file.readBigUInt64BE(page * 4096)),
  );
  return [
    file.length,
    isHeaderTwice,
    pages.size,
    ...packed,
    ...[...regions, fold, twice].flatMap((region) => byteFeatures(region)),
  ];
};

/** Two-fold cross-validation of a linear classifier over standardised features. */
const judge = (
  samples: readonly { readonly isUsed: boolean; readonly features: readonly number[] }[],
): number => {
  const folds = [0, 1].map((fold) => samples.filter((_, index) => Math.floor(index / 2) % 2 === fold));
  const aucs = folds.map((test, fold) => {
    const train = folds[1 - fold]!;
    const column = (from: typeof samples, at: number) => from.map(({ features }) => features[at]!);
    const [used, unused] = [true, false].map((isUsed) => train.filter((each) => each.isUsed === isUsed));
    const weights = samples[0]!.features.map((_, at) => {
      const deviation = deviationOf(column(train, at));
      return deviation === 0 ? 0 : (meanOf(column(used!, at)) - meanOf(column(unused!, at))) / deviation ** 2;
    });
    const score = ({ features }: (typeof samples)[number]) =>
      features.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const scores = (isUsed: boolean) => test.filter((each) => each.isUsed === isUsed).map(score);
    return aucOf(scores(true), scores(false));
  });
  return meanOf(aucs);
};

it("a classifier over every feature of one copy, with the words of one cell, cannot tell whether the other is used", async (t) => {
  const samples: { isUsed: boolean; features: readonly number[] }[] = [];
  for (let index = 0; index < copyCount; index++) {
    const isUsed = index % 2 === 1;
    samples.push({ isUsed, features: featuresOf(await makeOne(Math.floor(index / 2), isUsed)) });
  }
  const auc = judge(samples);
  t.diagnostic(`${copyCount} copies, ${samples[0]!.features.length} features: AUC ${auc.toFixed(3)}`);
  assert.ok(auc > 0.45 && auc < 0.55, `AUC ${auc}`);

  // Would notice: a slot that, when it is used, never has the highest bit set in one byte in ten.
  const leaky = samples.map(({ isUsed, features }) => ({
    isUsed,
    features: features.map((value, at) => (at === 5 && isUsed ? value - 6.4 : value)),
  }));
  assert.ok(judge(leaky) > 0.6, `AUC ${judge(leaky)} with a leak`);
});
