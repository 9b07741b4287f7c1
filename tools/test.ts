// Build what is stale and run every test, or only the files named: npm test -- tests/promises/P07-bytes-look-random.test.ts
import { spawn } from "node:child_process";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { buildStale } from "./build.ts";

const root = join(import.meta.dirname, "..");
const folders = ["daybook", "library", "vault", "verify", "desk", "tests", "tools"];

const named = process.argv.slice(2);
const isSlow = named[0] === "--slow";
const files: string[] = [];
if (named.length > 0 && !isSlow) files.push(...named);
else
  for (const folder of folders)
    for await (const file of glob(`${folder}/**/*.test.ts`, { cwd: root }))
      if (!file.includes("node_modules") && file.endsWith(".slow.test.ts") === isSlow) files.push(file);

if (files.length === 0) {
  process.stderr.write("No test was found, which is never right.\n");
  process.exit(1);
}
try {
  await buildStale();
} catch (error) {
  process.stderr.write(`The tests did not run: ${(error as Error).message}\n`);
  process.exit(1);
}
const child = spawn(process.execPath, ["--test", "--test-concurrency=2", ...files.toSorted()], {
  cwd: root,
  stdio: "inherit",
});
child.on("close", (code) => process.exit(code ?? 1));
