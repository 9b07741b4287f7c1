// Write spec/vectors/entry and spec/vectors/log again, the same bytes every time: `node tools/make-vectors.ts`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDigest } from "daybook/digest";
import { badEntries } from "./vectors/bad-entries.ts";
import { checkpointCases } from "./vectors/checkpoints.ts";
import { goodEntries } from "./vectors/good-entries.ts";
import { leafCases } from "./vectors/leaves.ts";
import { treeCases } from "./vectors/trees.ts";

/** Every vector file, by its path under spec/vectors. */
export const makeVectors = async (): Promise<ReadonlyMap<string, string>> => {
  const digest = await loadDigest();
  const rooms = {
    entry: { ...goodEntries(digest), ...badEntries() },
    log: { ...leafCases(digest), ...treeCases(digest), ...checkpointCases(digest) },
  };
  const files = new Map<string, string>();
  for (const [room, cases] of Object.entries(rooms))
    for (const [name, content] of Object.entries(cases))
      files.set(`${room}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`);
  return files;
};

if (import.meta.main) {
  const root = fileURLToPath(new URL("../spec/vectors", import.meta.url));
  const files = await makeVectors();
  for (const room of ["entry", "log"]) rmSync(join(root, room), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
