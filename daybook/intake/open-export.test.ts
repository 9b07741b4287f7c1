// Files that keepers choose: each is opened, or refused with exactly one reason.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ArchiveFailure, bytesToSource } from "daybook/archive";
import { makeZip, type MadeMember } from "../archive/samples/make-zip.ts";
import { exportReasonOf, openExport, type OpenedExport } from "./open-export.ts";
import { makeChat } from "./whatsapp/samples/make-sample.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const chat = makeChat({ messageCount: 1_000, platform: "ios", digits: "bangla" });
const other = makeChat({ messageCount: 10, platform: "ios" });
const photo: MadeMember = { name: "00000007-PHOTO.jpg", content: "photo" };

const refused = async (bytes: Uint8Array<ArrayBuffer>, reason: string, where?: string) => {
  const opened = await openExport(bytesToSource(bytes));
  assert.equal(opened.ok ? "opened" : opened.reason, reason);
  if (!opened.ok && where !== undefined) assert.equal(opened.where, where);
};
const opened = async (bytes: Uint8Array<ArrayBuffer>, chatIndex?: number): Promise<OpenedExport> => {
  const one = await openExport(bytesToSource(bytes), chatIndex === undefined ? {} : { chatIndex });
  assert.ok(one.ok, one.ok ? "" : one.reason);
  return one.value;
};
const textOf = async (one: OpenedExport): Promise<string> => {
  const pieces: Uint8Array[] = [];
  for (const part of one.parts) for await (const piece of part.read()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

describe("a file is opened", () => {
  it("a plain text, as often as it is asked for", async () => {
    const one = await opened(utf8(chat));
    assert.equal(one.reader.format, "whatsapp");
    assert.equal(one.sizeBytes, utf8(chat).length);
    assert.equal(await textOf(one), chat);
    assert.equal(await textOf(one), chat);
    assert.equal(one.parts[0].member, undefined);
  });
  it("the ZIP of an iPhone", async () => {
    const one = await opened(makeZip([photo, { name: "_chat.txt", content: chat }]));
    assert.equal(one.parts[0].member, "_chat.txt");
    assert.equal(await textOf(one), chat);
    assert.equal(await textOf(one), chat);
    assert.equal(one.archive!.members.length, 2);
  });
  it("the ZIP of an Android phone, in any language", async () => {
    for (const name of ["WhatsApp Chat with Tarek.txt", "আরিফ এর সাথে WhatsApp চ্যাট.txt"]) {
      const one = await opened(
        makeZip([
          { name, content: chat },
          { name: "notes.txt", content: "notes" },
        ]),
      );
      assert.equal(one.parts[0].member, name);
    }
  });
  it("a ZIP whose text has another name", async () => {
    assert.equal(
      (await opened(makeZip([photo, { name: "chat.txt", content: chat }]))).parts[0].member,
      "chat.txt",
    );
  });
  it("a ZIP of an iPhone in which somebody sent a file that is named like a chat", async () => {
    const sent = { name: "00000001-WhatsApp Chat with Mira.txt", content: other };
    assert.equal(
      (await opened(makeZip([sent, { name: "_chat.txt", content: chat }]))).parts[0].member,
      "_chat.txt",
    );
  });
  it("a ZIP with a hostile name beside the chat", async () => {
    const one = await opened(
      makeZip([
        { name: "../x.txt", content: other },
        { name: "_chat.txt", content: chat },
      ]),
    );
    assert.equal(await textOf(one), chat);
    assert.equal(one.archive!.members[0]!.nameReason, "traversal");
  });
});

describe("a file is refused", () => {
  it("an empty one", () => refused(new Uint8Array(), "empty"));
  it("one with nothing but space", () => refused(utf8("\ufeff \n\n"), "empty"));
  it("a binary one", async () => {
    await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "binary");
    await refused(
      new Uint8Array(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)),
      "binary",
    );
    await refused(
      new Uint8Array(Array.from({ length: 5_000 }, (_, index) => 0x80 + ((index * 31) % 128))),
      "binary",
    );
  });
  it("a UTF-16 one, with or without a mark", async () => {
    const utf16 = (mark: string) => new Uint8Array(Buffer.from(mark + other, "utf16le"));
    await refused(utf16("\ufeff"), "utf-16");
    await refused(utf16(""), "utf-16");
    await refused(
      utf16("\ufeff").map((_, index, all) => all[index ^ 1] ?? 0),
      "utf-16",
    );
  });
  it("a text that is no export", () => refused(utf8("Dear diary,\nnothing happened.\n"), "not-recognised"));
  it("a short text", () => refused(utf8("PK"), "zip-truncated"));
  it("a truncated ZIP, wherever it is cut", async () => {
    const whole = makeZip([photo, { name: "_chat.txt", content: other }]);
    for (let end = 4; end < whole.length; end += 7) await refused(whole.slice(0, end), "zip-truncated");
  });
  it("an encrypted ZIP", () =>
    refused(makeZip([{ name: "_chat.txt", content: other, flags: 0x801 }]), "zip-encrypted"));
  it("a ZIP that lies", async () => {
    await refused(makeZip([{ name: "_chat.txt", content: other, sizeBytes: 0xfffffff0 }]), "zip-hostile");
    await refused(makeZip([{ name: "_chat.txt", content: other, headerAt: 9_999_999 }]), "zip-hostile");
  });
  it("a ZIP whose chat is damaged", () =>
    refused(makeZip([{ name: "_chat.txt", content: other, crc: 1 }]), "zip-damaged"));
  it("a ZIP without a chat", async () => {
    await refused(makeZip([]), "zip-without-chat");
    await refused(makeZip([photo, { name: "notes.txt", content: "notes" }]), "zip-without-chat");
    await refused(makeZip([{ name: "folder/_chat.txt", content: other }]), "zip-without-chat");
    await refused(makeZip([{ name: "../_chat.txt", content: other }]), "zip-without-chat");
  });
  it("a ZIP whose chat is empty, binary or UTF-16", async () => {
    const zip = (content: string | Uint8Array) => makeZip([{ name: "_chat.txt", content }]);
    await refused(zip(""), "empty");
    await refused(zip(new Uint8Array(200)), "binary");
    await refused(zip(Buffer.from(`\ufeff${other}`, "utf16le")), "utf-16");
    await refused(zip("Dear diary"), "zip-without-chat");
  });
  it("a ZIP with several chats, until the keeper chooses", async () => {
    const zip = makeZip([
      photo,
      { name: "WhatsApp Chat with Tarek.txt", content: chat },
      { name: "WhatsApp Chat with Mira.txt", content: other },
    ]);
    await refused(zip, "zip-with-several-chats", "1,2");
    assert.equal(await textOf(await opened(zip, 2)), other);
    assert.equal(await textOf(await opened(zip, 1)), chat);
  });
  it("a ZIP that turns out to be damaged behind its head says so while it is read", async () => {
    const long = makeChat({ messageCount: 5_000, platform: "ios" });
    const one = await opened(makeZip([{ name: "_chat.txt", content: long, crc: 1, method: 0 }]));
    await assert.rejects(
      () => textOf(one),
      (error) => error instanceof ArchiveFailure && exportReasonOf(error.reason) === "zip-damaged",
    );
  });
  it("a source that fails is no reason", async () => {
    await assert.rejects(
      openExport({ sizeBytes: 10, read: () => Promise.reject(new Error("gone")) }),
      /gone/,
    );
  });
});
