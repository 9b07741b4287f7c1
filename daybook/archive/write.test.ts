import assert from "node:assert/strict";
import { it } from "node:test";
import {
  archiveSizeBytes,
  bytesToPieces,
  bytesToSource,
  openArchive,
  writeArchive,
  type NewMember,
} from "daybook/archive";
import { utf8, type Bytes } from "daybook/record";

const member = (name: string, text: string): NewMember => {
  const bytes = utf8(text);
  return { name, sizeBytes: bytes.length, read: bytesToPieces(() => bytes) };
};
const three = [member("a/two.txt", "second"), member("a/one.txt", "first"), member("a/empty.txt", "")];

const gather = async (pieces: AsyncIterable<Uint8Array>): Promise<Bytes> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
};

it("writes what the reader reads, sorted by name", async () => {
  const archive = await openArchive(bytesToSource(await gather(writeArchive(three))));
  assert.ok(archive.ok);
  const read: string[] = [];
  for (const each of archive.value.members)
    read.push(`${each.name} ${Buffer.from(await gather(archive.value.readMember(each))).toString()}`);
  assert.deepEqual(read, ["a/empty.txt ", "a/one.txt first", "a/two.txt second"]);
  assert.deepEqual(archive.value.notes, []);
});

it("says its exact size before a byte is written", async () => {
  assert.equal(archiveSizeBytes(three), (await gather(writeArchive(three))).length);
  assert.equal(archiveSizeBytes([]), (await gather(writeArchive([]))).length);
});

it("gives the same bytes in every zone, at every time and in whatever order the members come", async () => {
  const zone = process.env["TZ"];
  const written: string[] = [];
  try {
    for (const name of ["UTC", "Asia/Dhaka", "America/St_Johns", "Pacific/Kiritimati"]) {
      process.env["TZ"] = name;
      written.push(Buffer.from(await gather(writeArchive(three.toReversed()))).toString("hex"));
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  assert.equal(new Set(written).size, 1);
  assert.equal(written[0], Buffer.from(await gather(writeArchive(three))).toString("hex"));
});

it("refuses two members of one name", async () => {
  await assert.rejects(gather(writeArchive([member("same", "1"), member("same", "2")])), TypeError);
});

it("fails when a member is shorter or longer than it said", async () => {
  for (const sizeBytes of [4, 6])
    await assert.rejects(gather(writeArchive([{ ...member("five", "12345"), sizeBytes }])), TypeError);
});

it("passes on what reading a member throws", async () => {
  const broken: NewMember = {
    name: "broken",
    sizeBytes: 8,
    read: async function* () {
      yield utf8("1234");
      throw new RangeError("the source is gone");
    },
  };
  await assert.rejects(gather(writeArchive([broken])), RangeError);
});

it("runs only a few pieces ahead of its reader, and stops reading when its reader stops", async () => {
  let [asked, isClosed] = [0, false];
  const large: NewMember = {
    name: "large",
    sizeBytes: 1000 * 4096,
    read: async function* () {
      try {
        for (; asked < 1000; asked++) yield new Uint8Array(4096);
      } finally {
        isClosed = true;
      }
    },
  };
  let taken = 0;
  for await (const piece of writeArchive([large])) {
    if (piece.length === 4096) taken++;
    assert.ok(asked - taken <= 4, `${asked} asked, ${taken} taken`);
    if (taken === 100) break;
  }
  assert.equal(taken, 100);
  assert.ok(asked < 110);
  assert.ok(isClosed);
});
