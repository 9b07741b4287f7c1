// The ZIP reader against honest archives and hostile ones.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deflateRawSync } from "node:zlib";
import { fields, makeZip, type MadeEnd, type MadeMember } from "./samples/make-zip.ts";
import { ArchiveFailure, archiveLimits, openArchive, type Archive, type ArchiveLimits } from "./read.ts";
import { bytesToSource, type ByteSource } from "./source.ts";

const opened = async (bytes: Uint8Array<ArrayBuffer>, limits?: ArchiveLimits): Promise<Archive> => {
  const archive = await openArchive(bytesToSource(bytes), limits);
  assert.ok(archive.ok, archive.ok ? "" : archive.reason);
  return archive.value;
};

const readAll = async (archive: Archive, index = 0): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.readMember(archive.members[index]!)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const refused = async (bytes: Uint8Array<ArrayBuffer>, reason: string, limits?: ArchiveLimits) => {
  const archive = await openArchive(bytesToSource(bytes), limits);
  assert.equal(archive.ok ? "opened" : archive.reason, reason);
};

const refusedWhileReading = async (bytes: Uint8Array<ArrayBuffer>, reason: string) => {
  const archive = await opened(bytes);
  await assert.rejects(
    () => readAll(archive),
    (error) => error instanceof ArchiveFailure && error.reason === reason,
  );
};

const chat: MadeMember = { name: "_chat.txt", content: "[20/11/2026, 22:40:05] Mitu: hello\n" };
const zeros = (sizeBytes: number) => new Uint8Array(sizeBytes);

describe("an honest archive", () => {
  it("lists its members and gives back their bytes, packed and stored, again and again", async () => {
    const photo = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
    const archive = await opened(makeZip([chat, { name: "ছবি/IMG 1.jpg", content: photo, method: 0 }]));
    assert.deepEqual(
      archive.members.map(({ name, nameReason, sizeBytes }) => ({ name, nameReason, sizeBytes })),
      [
        { name: "_chat.txt", nameReason: null, sizeBytes: 35 },
        { name: "ছবি/IMG 1.jpg", nameReason: null, sizeBytes: 300_000 },
      ],
    );
    for (let time = 0; time < 2; time++) {
      assert.equal((await readAll(archive)).toString(), chat.content);
      assert.ok((await readAll(archive, 1)).equals(photo));
    }
  });
  it("reads members side by side", async () => {
    const archive = await opened(
      makeZip(
        Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, content: `${index}`.repeat(100_000) })),
      ),
    );
    const streams = archive.members.map((member) => archive.readMember(member));
    const first = await Promise.all(streams.map((stream) => stream.next()));
    assert.deepEqual(
      first.map(({ value }) => String.fromCharCode(value![0]!)),
      archive.members.map(({ name }) => name[0]),
    );
    await Promise.all(streams.map((stream) => stream.return()));
  });
  it("leaves out folders and keeps an empty file", async () => {
    const archive = await opened(makeZip([{ name: "a/", mode: 0o040755 }, { name: "a/empty.txt" }]));
    assert.deepEqual(
      archive.members.map(({ name }) => name),
      ["a/empty.txt"],
    );
    assert.equal((await readAll(archive)).length, 0);
  });
  it("may be empty", async () => {
    assert.equal((await opened(makeZip([]))).members.length, 0);
  });
  it("may have bytes before and behind it, and says so", async () => {
    const archive = await opened(makeZip([chat], { before: zeros(100), after: zeros(100) }));
    assert.deepEqual(archive.notes, ["prepended-bytes", "appended-bytes"]);
    assert.equal((await readAll(archive)).toString(), chat.content);
  });
  it("may be left in the middle of a member", async () => {
    const archive = await opened(makeZip([{ name: "a", content: zeros(900_000) }, chat]));
    for await (const piece of archive.readMember(archive.members[0]!)) {
      assert.ok(piece.length > 0);
      break;
    }
    assert.equal((await readAll(archive, 1)).toString(), chat.content);
  });
  it("is read in small pieces whatever the size of a member", async () => {
    let [largest, held] = [0, 0];
    const archive = await opened(makeZip([{ name: "a", content: zeros(64 * 2 ** 20) }]), {
      ...archiveLimits,
      ratio: 1100,
    });
    for await (const piece of archive.readMember(archive.members[0]!)) {
      largest = Math.max(largest, piece.length);
      held += piece.length;
    }
    assert.equal(held, 64 * 2 ** 20);
    assert.ok(largest <= 2 ** 20, `${largest}`);
  });
});

describe("a hostile archive", () => {
  const whole = makeZip([chat, { name: "b", content: "b" }]);

  it("no ZIP at all", async () => {
    await refused(new Uint8Array(), "not-a-zip");
    await refused(new Uint8Array(Buffer.from("hello ".repeat(1000))), "not-a-zip");
    await refused(zeros(100_000), "not-a-zip");
  });
  it("cut anywhere: never opened as a whole one", async () => {
    for (let cut = 2; cut < whole.length; cut++) {
      const archive = await openArchive(bytesToSource(whole.slice(0, cut)));
      assert.equal(archive.ok ? `opened at ${cut}` : archive.reason, "truncated");
    }
  });
  it("any byte changed: refused, or the content is still right, or its reading fails", async () => {
    for (let at = 0; at < whole.length; at++)
      for (const flip of [1, 0x80, 0xff]) {
        const bytes = whole.slice();
        bytes[at]! ^= flip;
        const archive = await openArchive(bytesToSource(bytes));
        if (!archive.ok) continue;
        for (const member of archive.value.members)
          try {
            const pieces: Uint8Array[] = [];
            for await (const piece of archive.value.readMember(member)) pieces.push(piece);
            assert.ok([chat.content, "b"].includes(Buffer.concat(pieces).toString()), `byte ${at}`);
          } catch (error) {
            assert.ok(error instanceof ArchiveFailure, `byte ${at}: ${error}`);
          }
      }
  });
  it("encrypted", () => refused(makeZip([{ ...chat, flags: 0x801 }]), "encrypted"));
  it("strongly encrypted", () => refused(makeZip([{ ...chat, flags: 0x841 }]), "encrypted"));
  it("packed by a method nobody here knows", () =>
    refused(makeZip([{ ...chat, method: 14, packed: zeros(9) }]), "unsupported-method"));
  it("Deflate64", () => refused(makeZip([{ ...chat, method: 9, packed: zeros(9) }]), "unsupported-method"));
  it("of several disks", async () => {
    await refused(makeZip([chat], { disk: 3 }), "split");
  });
  it("one name twice", () => refused(makeZip([chat, { ...chat, content: "other" }]), "duplicate-name"));
  it("two members in the same bytes", () =>
    refused(makeZip([chat, { ...chat, name: "copy", headerAt: 0 }]), "overlapping"));
  it("a member inside another one", async () => {
    const inner = makeZip([{ name: "inner", content: "x", method: 0 }]).slice(0, 36);
    const outer = { name: "outer", content: inner, method: 0 };
    await refused(makeZip([outer, { name: "inner", content: "x", method: 0, headerAt: 35 }]), "overlapping");
  });
  it("a stored member whose two sizes differ", () =>
    refused(makeZip([{ ...chat, method: 0, sizeBytes: 9 }]), "lying-size"));
  it("a member that ends behind the archive", () =>
    refused(makeZip([{ ...chat, compressedBytes: 5_000 }]), "lying-size"));
  it("a member that begins behind the archive", () =>
    refused(makeZip([{ ...chat, headerAt: 70_000 }]), "lying-size"));
  it("a member that unpacks to more than it said", async () => {
    const packed = deflateRawSync(zeros(50 * 2 ** 20));
    const before = process.memoryUsage().rss;
    await refusedWhileReading(makeZip([{ ...chat, packed, sizeBytes: 10 }]), "lying-size");
    assert.ok(process.memoryUsage().rss - before < 200 * 2 ** 20);
  });
  it("a member that unpacks to less than it said", () =>
    refusedWhileReading(makeZip([{ ...chat, sizeBytes: 1_000 }]), "wrong-checksum"));
  it("a wrong checksum", () => refusedWhileReading(makeZip([{ ...chat, crc: 1 }]), "wrong-checksum"));
  it("bytes that are no Deflate", () =>
    refusedWhileReading(makeZip([{ ...chat, packed: zeros(40).fill(0xff) }]), "wrong-checksum"));
  it("a list and a member that disagree on the method", () =>
    refusedWhileReading(makeZip([{ ...chat, local: { method: 0 } }]), "ambiguous"));
  it("a list and a member that disagree on the size", () =>
    refusedWhileReading(makeZip([{ ...chat, local: { sizeBytes: 3 } }]), "ambiguous"));
  it("a list and a member that disagree on the name", () =>
    refusedWhileReading(makeZip([{ ...chat, local: { name: "other.bin" } }]), "ambiguous"));
  it("a bomb by its ratio", async () => {
    const packed = deflateRawSync(zeros(8 * 2 ** 20));
    await refused(makeZip([{ name: "a", content: zeros(8 * 2 ** 20), packed }]), "bomb");
  });
  it("a bomb by its size", () =>
    refused(makeZip([{ name: "a", content: "aaaa" }]), "bomb", { ...archiveLimits, memberBytes: 3 }));
  it("a bomb by the sum of its sizes", () =>
    refused(makeZip([chat, { name: "a", content: "aaaa" }]), "bomb", { ...archiveLimits, totalBytes: 38 }));
  it("a member of four gigabytes that is not there", () =>
    refused(makeZip([{ name: "a", content: "a", sizeBytes: 0xfffffff0 }]), "bomb"));
  it("too many members", () =>
    refused(makeZip(["a", "b", "c"].map((name) => ({ name }))), "too-many-members", {
      ...archiveLimits,
      memberCount: 2,
    }));
  it("fewer members in the list than its end says", () =>
    refused(makeZip([chat], { memberCount: 9 }), "damaged"));
  it("more members in the list than its end says", async () => {
    await refused(makeZip([chat, { name: "hidden" }], { memberCount: 1 }), "ambiguous");
  });
  it("a list larger than the memory it may take", () =>
    refused(makeZip([{ name: "n".repeat(60_000) }, { name: "m".repeat(60_000) }]), "large-directory", {
      ...archiveLimits,
      directoryBytes: 100_000,
    }));
  it("a list that lies elsewhere", () => refused(makeZip([chat], { directoryAt: 3_000_000 }), "ambiguous"));
  it("ZIP64 fields that are missing", () =>
    refused(makeZip([{ ...chat, sizeBytes: 0xffffffff, compressedBytes: 0xffffffff }]), "lying-size"));
  it("ZIP64 sizes larger than any file", () => {
    const extra = Buffer.concat([fields([1, 2], [16, 2]), zeros(16).fill(0xff)]);
    return refused(
      makeZip([{ ...chat, sizeBytes: 0xffffffff, compressedBytes: 0xffffffff, extra }]),
      "lying-size",
    );
  });
  it("ZIP64 sizes that lie", () => {
    const extra = fields([1, 2], [16, 2], [2 ** 40, 8], [2 ** 39, 8]);
    return refused(makeZip([{ ...chat, sizeBytes: 0xffffffff, compressedBytes: 0xffffffff, extra }]), "bomb");
  });
  it("a ZIP64 end that is not there", () =>
    refused(makeZip([chat], { memberCount: 0xffff, directoryAt: 0xffffffff }), "lying-size"));
  it("a second archive behind the first: the last one counts, and it is said that there is more", async () => {
    const both = new Uint8Array([...whole, ...makeZip([{ name: "other", content: "other" }])]);
    const archive = await opened(both);
    assert.deepEqual(archive.notes, ["prepended-bytes"]);
    assert.equal((await readAll(archive)).toString(), "other");
  });
  it("a source that fails says so itself", async () => {
    const broken: ByteSource = { sizeBytes: 1_000, read: () => Promise.reject(new Error("gone")) };
    await assert.rejects(openArchive(broken), /gone/);
  });
  it("a source that fails later says so itself", async () => {
    const bytes = makeZip([chat]);
    let isGone = false;
    const source: ByteSource = {
      sizeBytes: bytes.length,
      read: async (from, to) => {
        if (isGone) throw new Error("gone");
        return bytes.slice(from, to);
      },
    };
    const archive = await openArchive(source);
    assert.ok(archive.ok);
    isGone = true;
    await assert.rejects(() => readAll(archive.value), /gone/);
  });
});

describe("a hostile name", () => {
  const names: readonly (readonly [name: string, reason: string | null])[] = [
    ["../../etc/passwd", "traversal"],
    ["a/../../b", "traversal"],
    ["a/./b", "traversal"],
    ["a//b", "traversal"],
    ["a/.. /b", "traversal"],
    ["/etc/passwd", "absolute-name"],
    ["C:/Windows/x", "absolute-name"],
    ["c:x", "absolute-name"],
    ["..\\x", "backslash"],
    ["\\\\server\\x", "backslash"],
    ["a\u0000.txt", "control-character"],
    ["a\n.txt", "control-character"],
    ["photo\u202egpj.exe", "control-character"],
    ["CON", "device-name"],
    ["a/nul.txt", "device-name"],
    ["Com1.tar.gz", "device-name"],
    ["aux .txt", "device-name"],
    ["lpt9:stream", "device-name"],
    ["n".repeat(300), "long-name"],
    ["n/".repeat(2_500) + "n", "long-name"],
    ["console.txt", null],
    ["...hidden", null],
    ["com10.txt", null],
    ["WhatsApp Chat with মিতু.txt", null],
    ["__proto__", null],
    ["constructor", null],
  ];
  for (const [name, reason] of names)
    it(`${JSON.stringify(name.slice(0, 30))} is ${reason ?? "a path"}`, async () => {
      const archive = await opened(makeZip([{ name, content: "evidence" }]));
      assert.equal(archive.members[0]!.nameReason, reason);
      assert.equal((await readAll(archive)).toString(), "evidence");
    });
  it("an empty name is no path", async () => {
    assert.equal((await opened(makeZip([{ name: "", content: "x" }]))).members[0]!.nameReason, "empty-name");
  });
  it("a folder with content is no path and keeps its content", async () => {
    const archive = await opened(makeZip([{ name: "a/", content: "x" }]));
    assert.equal(archive.members[0]!.nameReason, "directory-name");
    assert.equal((await readAll(archive)).toString(), "x");
  });
  it("a symbolic link is no path", async () => {
    const archive = await opened(makeZip([{ name: "link", content: "/etc/passwd", mode: 0o120777 }]));
    assert.equal(archive.members[0]!.nameReason, "symbolic-link");
  });
});

describe("limits", () => {
  it("never let a bomb unpack in memory", async () => {
    const ends: readonly MadeEnd[] = [{}, { before: zeros(10) }, { after: zeros(10) }];
    const packed = deflateRawSync(zeros(30 * 2 ** 20));
    for (const end of ends)
      await refused(makeZip([{ name: "a", content: zeros(30 * 2 ** 20), packed }], end), "bomb");
  });
});
