// A whole export: parts joined, files matched, zones kept, doubles counted.
import assert from "node:assert/strict";
import { it } from "node:test";
import { ArchiveFailure, bytesToSource } from "daybook/archive";
import { makeZip } from "../archive/samples/make-zip.ts";
import { openExport } from "./open-export.ts";
import type { Found, ReadOptions } from "./reader.ts";
import { readExport, readExportAnyway, type ExportSummary } from "./reading.ts";
import { makeChat } from "./whatsapp/samples/make-sample.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const read = async (
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions = { order: "dmy" },
): Promise<{ readonly finds: readonly Found[]; readonly summary: ExportSummary }> => {
  const opened = await openExport(bytesToSource(bytes));
  assert.ok(opened.ok, opened.ok ? "" : opened.reason);
  const finds: Found[] = [];
  const summary = await readExport(opened.value, options, ({ pieces }) => {
    for (const piece of pieces) if ("found" in piece) finds.push(piece.found);
  });
  return { finds, summary };
};

const chat = `20/11/2026, 22:40 - Mira: IMG-1.jpg (file attached)
20/11/2026, 22:40 - Mira: ok
20/11/2026, 22:40 - Mira: ok
20/11/2026, 22:41 - Tarek: ../secret.txt (file attached)
20/11/2026, 22:42 - Tarek: twice.jpg (file attached)
`;

it("a file that came with a message is the one member of that name, and nothing where there are two or none", async () => {
  const zip = makeZip([
    { name: "_chat.txt", content: chat },
    { name: "IMG-1.jpg", content: "photo" },
    { name: "a/twice.jpg", content: "one" },
    { name: "b/twice.jpg", content: "two" },
    { name: "../secret.txt", content: "hostile" },
  ]);
  const { finds } = await read(zip);
  const files = finds.flatMap((found) => found.files ?? []);
  assert.deepEqual(files, [
    { name: "IMG-1.jpg", memberIndex: 1 },
    { name: "../secret.txt" },
    { name: "twice.jpg" },
  ]);
});
it("the zone the keeper named goes to times that have none", async () => {
  const { finds } = await read(utf8(chat), { order: "dmy", zone: "Asia/Dhaka" });
  assert.deepEqual(finds[0]!.happened, {
    certainty: "exact",
    wall: "2026-11-20T22:40",
    zone: "Asia/Dhaka",
  });
  assert.deepEqual((await read(utf8(chat), { zone: "Asia/Dhaka" })).finds[0]!.happened, {
    certainty: "unknown",
  });
});
it("the same words within one minute are no double; the same chat a second time is, message for message", async () => {
  assert.equal((await read(utf8(chat))).summary.doubleCount, 0);
  assert.equal((await read(utf8(chat + chat))).summary.doubleCount, 5);
  const long = makeChat({ messageCount: 3_000, platform: "ios" });
  assert.equal((await read(utf8(long))).summary.doubleCount, 0);
  assert.equal((await read(utf8(long + long))).summary.doubleCount, 3_001);
});
it("doubles are seen before the order of day and month is known", async () => {
  assert.equal((await read(utf8(chat + chat), {})).summary.doubleCount, 5);
});
it("without any time nothing is called a double", async () => {
  const undated = chat.replaceAll("2026", "1601");
  assert.equal((await read(utf8(undated + undated))).summary.doubleCount, 0);
});
it("a damaged ZIP is read to where it breaks only when that is asked for", async () => {
  const long = makeChat({ messageCount: 5_000, platform: "ios" });
  const zip = bytesToSource(makeZip([{ name: "_chat.txt", content: long, crc: 1 }]));
  const opened = await openExport(zip);
  assert.ok(opened.ok);
  await assert.rejects(
    readExport(opened.value, { order: "dmy" }, () => undefined),
    ArchiveFailure,
  );
  const { summary, damage } = await readExportAnyway(opened.value, { order: "dmy" }, () => undefined);
  assert.equal(damage, "wrong-checksum");
  assert.ok(summary.findCount > 4_000);
});
