// Thirty-six kinds of hostile archive: each is refused or contained, in a process of its own, under 256 MiB and two seconds.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { hostileArchives } from "./samples/hostile.ts";

const program = new URL("./samples/open-hostile.ts", import.meta.url).pathname;
const [mostKibibytes, mostMs] = [256 * 1024, 2_000];

it("there are thirty-six kinds", () => {
  assert.ok(hostileArchives.length >= 36, `${hostileArchives.length}`);
  assert.equal(new Set(hostileArchives.map(({ name }) => name)).size, hostileArchives.length);
});

const folder = mkdtempSync(join(tmpdir(), "daybook-hostile-"));
after(() => rmSync(folder, { recursive: true }));

for (const { name, expected, make } of hostileArchives)
  it(`${name}: ${expected}`, (t) => {
    const file = join(folder, "archive.zip");
    writeFileSync(file, make());
    const { stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: "utf8" });
    assert.equal(stderr, "");
    const { outcome, ms, kibibytes } = JSON.parse(stdout) as {
      outcome: string;
      ms: number;
      kibibytes: number;
    };
    t.diagnostic(`${Math.round(ms)} ms, ${Math.round(kibibytes / 1024)} MiB`);
    assert.equal(outcome, expected);
    assert.ok(ms < mostMs, `${ms} ms`);
    assert.ok(kibibytes < mostKibibytes, `${kibibytes} KiB`);
  });
