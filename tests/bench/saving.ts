// Saving an entry, against the two bare writes that no durable save can do without.
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDigest } from "daybook/digest";
import { makeSafe } from "daybook/safe";
import { madeUpEntry, seededRandom } from "../made-up.ts";
import { nodeFileShelf } from "../../tools/read-safe/node-file-shelf.ts";
import { ratioOf, type Row } from "./row.ts";

export const savingEntries = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), "daybook-bench-"));
  const [digest, random] = [await loadDigest(), seededRandom("bench")];
  const shelf = await nodeFileShelf(join(folder, "safe"));
  const safe = await makeSafe({ shelf, digest, random, derive: async (salt) => digest.sha256(salt) });
  if (!safe.ok) throw new Error(safe.reason);
  const bare = await open(join(folder, "bare"), "w+");
  const page = random(4096);
  let at = 0;
  const value = await ratioOf(
    async () => {
      const writing = await safe.value.begin();
      await writing.append(madeUpEntry(random, "A car stood across from the shop when I closed up."));
      await writing.commit();
    },
    async () => {
      for (let write = 0; write < 2; write++) {
        await bare.write(page, 0, page.length, (at += 4096));
        await bare.datasync();
      }
    },
    60,
  );
  await Promise.all([safe.value.close(), bare.close()]);
  await rm(folder, { recursive: true });
  return [
    {
      name: "save an entry (Node file)",
      value,
      against: "two bare 4 KiB writes, each flushed",
      goal: "≤ 5",
      met: value <= 5,
    },
  ];
};
