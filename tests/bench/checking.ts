// Checking a dossier with a long recording in it, against openssl hashing the same bytes once.
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { verifyFile } from "../../verify/cli.ts";
import { chosenOf, courseOf, madeDossier, madeUpRecord } from "../made-up-dossier.ts";
import { seededRandom } from "../made-up.ts";
import { program } from "../places.ts";
import { ratioOf, type Row } from "./row.ts";

const recordingBytes = 128 * 1_048_576;

export const checkingDossiers = async (): Promise<readonly Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), "daybook-bench-"));
  const path = join(folder, "documents.zip");
  const bytes = seededRandom("recording")(recordingBytes);
  const record = madeUpRecord("bench", [
    { words: "A recording.", files: [{ name: "call.m4a", mediaType: "audio/mp4", bytes }] },
  ]);
  await pipeline(madeDossier(courseOf(record, [chosenOf(record, 0)])).read(), createWriteStream(path));
  const openssl = await program("openssl");
  const ratio = await ratioOf(
    () => promisify(execFile)(openssl, ["dgst", "-sha256", path]),
    async () => {
      const checked = await verifyFile(path);
      if (!checked.ok || !checked.value.isValid) throw new Error("the dossier is not valid");
    },
    3,
  );
  await rm(folder, { recursive: true });
  return [
    {
      name: "check a dossier of 128 MB (speed, Node)",
      value: ratio,
      against: "openssl dgst -sha256 on the same bytes",
      goal: "≥ 0.9",
      met: ratio >= 0.9,
    },
  ];
};
