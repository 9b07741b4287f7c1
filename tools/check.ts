// Everything that is checked without running the product: types, lint, format, unused code.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const steps: readonly (readonly [name: string, command: string])[] = [
  ["types of the pure rooms", "tsc -p daybook"],
  ["types of their tests", "tsc -p daybook/tsconfig.test.json"],
  ["types of the Library", "tsc -p library"],
  ["types of the Vault", "tsc -p vault"],
  ["types of its worker", "tsc -p vault/tsconfig.worker.json"],
  ["types of Verify", "tsc -p verify"],
  ["types of the Desk", "tsc -p desk"],
  ["types of tools and tests", "tsc -p ."],
  ["lint", "oxlint --type-aware --deny-warnings"],
  ["format", "oxfmt --check ."],
  ["nothing unused", "knip --no-progress"],
];

let failures = 0;
for (const [name, command] of steps) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"]}` },
  });
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name}\n`);
  if (status === 0) continue;
  failures++;
  process.stdout.write(`${stdout}${stderr}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
