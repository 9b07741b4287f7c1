// The command line that reads exports: lines, summary, codes, and memory.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { makeZip } from "../daybook/archive/samples/make-zip.ts";
import { makeChat } from "../daybook/intake/whatsapp/samples/make-sample.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "daybook-read-export-"));
after(() => rmSync(folder, { recursive: true }));

interface Summary {
  readonly format: string | null;
  readonly drafts: number;
  readonly notRecognised: number;
  readonly ambiguousOrder: boolean;
  readonly suspectHeaders: number;
  readonly doubles: number;
  readonly sourceSha256: string;
  readonly warnings: readonly string[];
}
type Line = Readonly<Record<string, unknown>>;

const run = (content: string | Uint8Array | null, ...args: readonly string[]) => {
  const file = join(folder, "export");
  if (content !== null) writeFileSync(file, content);
  const { status, stdout } = spawnSync(process.execPath, ["tools/read-export.ts", file, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const values = lines.map((line) => JSON.parse(line) as Line);
  const { summary } = (values.at(-1) ?? {}) as { summary?: Summary };
  return { status, lines: values.slice(0, -1), summary: summary! };
};

const sample = `20/11/2026, 22:40 - Mira: hello
20/11/2026, 22:41 - Tarek: <Media omitted>
20/11/2026, 22:42 - Tarek: IMG-1.jpg (file attached)
20/11/2026, 22:43 - Tarek: later <This message was edited>
`;

describe("read-export", () => {
  it("prints a line for each find and a summary, and leaves with 0", () => {
    const { status, lines, summary } = run(sample, "--zone", "Asia/Dhaka");
    assert.equal(status, 0);
    const zone = "Asia/Dhaka";
    const common = { certainty: "exact", zone };
    assert.deepEqual(lines, [
      {
        n: 1,
        kind: "message",
        wall: "2026-11-20T22:40",
        ...common,
        sender: "Mira",
        text: "hello",
        range: [0, 32],
      },
      {
        n: 2,
        kind: "omitted",
        wall: "2026-11-20T22:41",
        ...common,
        sender: "Tarek",
        text: "<Media omitted>",
        range: [32, 75],
      },
      {
        n: 3,
        kind: "attachment",
        wall: "2026-11-20T22:42",
        ...common,
        sender: "Tarek",
        text: "",
        attachment: "IMG-1.jpg",
        range: [75, 128],
      },
      {
        n: 4,
        kind: "message",
        wall: "2026-11-20T22:43",
        ...common,
        sender: "Tarek",
        text: "later",
        edited: true,
        range: [128, 187],
      },
    ]);
    const { format, drafts, notRecognised, ambiguousOrder, suspectHeaders, doubles, sourceSha256, warnings } =
      summary;
    assert.deepEqual(
      [format, drafts, notRecognised, ambiguousOrder, suspectHeaders, doubles, warnings],
      ["whatsapp", 4, 0, false, 0, 0, ["keeper-needed"]],
    );
    assert.match(sourceSha256, /^[0-9a-f]{64}$/);
  });
  it("gives both readings where day and month cannot be told apart, and one when told", () => {
    const unclear = sample.replaceAll("20/11", "03/04");
    const { lines, summary, status } = run(unclear);
    assert.equal(status, 0);
    assert.ok(summary.ambiguousOrder);
    assert.deepEqual([lines[0]!["wall"], lines[0]!["certainty"]], [null, "unknown"]);
    assert.deepEqual(lines[0]!["readings"], { dmy: "2026-04-03T22:40", mdy: "2026-03-04T22:40" });
    const told = run(unclear, "--order", "mdy");
    assert.equal(told.lines[0]!["wall"], "2026-03-04T22:40");
    assert.ok(!told.summary.ambiguousOrder);
  });
  it("reads ZIPs, and asks which chat where there are several", () => {
    const photo = { name: "IMG-1.jpg", content: "photo" };
    const one = run(makeZip([photo, { name: "_chat.txt", content: sample }]));
    assert.equal(one.status, 0);
    assert.deepEqual([one.lines[2]!["attachmentMember"], one.lines[2]!["member"]], [0, "_chat.txt"]);
    const several = makeZip([
      { name: "WhatsApp Chat with A.txt", content: sample },
      { name: "WhatsApp Chat with B.txt", content: sample + sample },
    ]);
    const asked = run(several);
    assert.equal(asked.status, 2);
    assert.deepEqual(asked.summary.warnings, ["zip-with-several-chats", "chats:0,1"]);
    const chosen = run(several, "--chat", "1");
    assert.deepEqual([chosen.status, chosen.summary.drafts, chosen.summary.doubles], [0, 8, 4]);
  });
  it("leaves with 2 for what it does not recognise", () => {
    for (const content of ["", "Dear diary,\nnothing.\n", new Uint8Array([0x89, 0, 1, 2]), makeZip([])]) {
      const { status, lines, summary } = run(content);
      assert.deepEqual([status, lines.length, summary.format, summary.drafts], [2, 0, null, 0]);
      assert.equal(summary.warnings.length, 1);
    }
  });
  it("leaves with 3 for what is damaged, and prints what could be read", () => {
    const chat = makeChat({ messageCount: 3_000, platform: "ios" });
    const whole = makeZip([{ name: "_chat.txt", content: chat, crc: 1 }]);
    const { status, lines, summary } = run(whole);
    assert.equal(status, 3);
    assert.ok(lines.length > 2_900);
    assert.deepEqual(summary.warnings.at(-1), "wrong-checksum");
    assert.equal(run(makeZip([{ name: "_chat.txt", content: sample, crc: 1 }])).lines.length, 4);
  });
  it("leaves with 1 for what is not asked rightly, and prints nothing", () => {
    for (const args of [
      ["--order", "xyz"],
      ["--zone", "Atlantis"],
      ["--format", "none"],
      ["--chat", "-1"],
      ["second"],
      ["--what"],
    ]) {
      const { status, lines, summary } = run(sample, ...args);
      assert.deepEqual([status, lines, summary], [1, [], undefined], args.join(" "));
    }
    rmSync(join(folder, "export"));
    assert.equal(run(null).status, 1);
  });
  it("holds no more of a long export than it must", () => {
    const chat = makeChat({ messageCount: 30_000, platform: "android", digits: "bangla" });
    const file = openSync(join(folder, "long"), "w");
    for (let round = 0; round < 24; round++) writeSync(file, chat);
    closeSync(file);
    const { stdout, status } = spawnSync(
      "/bin/sh",
      [
        "-c",
        `"$0" --max-old-space-size=64 tools/read-export.ts "$1" --order dmy | tail -n 1`,
        process.execPath,
        join(folder, "long"),
      ],
      { cwd: root, encoding: "utf8" },
    );
    assert.equal(status, 0);
    const { summary } = JSON.parse(stdout) as { summary: Summary };
    assert.equal(summary.drafts, 24 * 30_001);
    assert.ok(summary.doubles > 23 * 30_000);
  });
});
