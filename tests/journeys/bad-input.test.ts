// Files that are no export, and words that open nothing: one clear sentence each, and nothing half imported.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { bytesToPieces, writeArchive } from "daybook/archive";
import { utf8 } from "daybook/record";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { choose, chooseFile, launchBrowser, phone, press, serveVault, type } from "../places.ts";
import { chooseExport, makeRecord, openRecord, sayIn, writeEntry } from "./vault.ts";

const zipOf = async (name: string, text: string): Promise<Buffer> => {
  const bytes = utf8(text);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeArchive([
    { name, sizeBytes: bytes.length, read: bytesToPieces(() => bytes) },
  ]))
    pieces.push(piece);
  return Buffer.concat(pieces);
};

const chat = makeChat({ messageCount: 20, platform: "ios" });
/** Days up to 12 only, so that nobody can tell the day from the month. */
const unclearChat = ["01/02/2026, 10:00 - Mira: hello", "03/02/2026, 11:30 - Tarek H.: where are you"].join(
  "\n",
);

/** Days of a short chat can be read both ways: answer, then keep. */
const acceptAsDayFirst = async (page: Page, count: number): Promise<void> => {
  const say = sayIn("en");
  const accept = page.getByRole("button", { name: say("import-accept", { count }) });
  await accept.waitFor();
  await choose(page, page.getByLabel(say("order-dmy"), { exact: true }));
  await press(page, accept);
};

describe("bad input", () => {
  let browser: Browser;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  before(async () => {
    [browser, vault] = [await launchBrowser(), await serveVault()];
  });
  after(async () => {
    await browser.close();
    await vault.close();
  });

  const open = async (language: "en" | "bn"): Promise<{ page: Page; words: string }> => {
    const page = await (await browser.newContext({ viewport: phone, locale: "en-GB" })).newPage();
    await page.goto(`${vault.url}/#${language}`);
    return { page, words: await makeRecord(page, language) };
  };

  for (const language of ["en", "bn"] as const)
    it(`in ${language}: each file that is no export gets its own sentence and nothing is kept`, async () => {
      const say = sayIn(language);
      const { page } = await open(language);
      await chooseExport(
        page,
        language,
        "first.txt",
        Buffer.from("no export at all, only a letter\nwith two lines\n"),
      );
      await page
        .getByRole("alert")
        .filter({ hasText: say("reason-not-recognised") })
        .waitFor();
      const whole = await zipOf("_chat.txt", chat);
      for (const [name, bytes, reason] of [
        ["empty.txt", Buffer.alloc(0), "reason-empty"],
        [
          "picture.txt",
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0, 3, 9, 200, 0, 0]),
          "reason-binary",
        ],
        ["cut.zip", whole.subarray(0, whole.length - 30), "reason-zip-truncated"],
        ["other.zip", await zipOf("letter.doc", "hello"), "reason-zip-without-chat"],
        ["utf16.txt", Buffer.from(`\ufeff${chat}`, "utf16le"), "reason-utf-16"],
      ] as const) {
        await chooseFile(page, page.getByLabel(say("import-file")), {
          name,
          mimeType: "text/plain",
          buffer: bytes,
        });
        await page
          .getByRole("alert")
          .filter({ hasText: say(reason) })
          .waitFor();
        assert.equal(
          await page.getByRole("button", { name: say("import-accept", { count: 20 }) }).count(),
          0,
          name,
        );
      }
      await press(page, page.getByRole("button", { name: say("back"), exact: true }));
      await page.getByText(say("timeline-empty")).waitFor();
      await page.context().close();
    });

  it("asks for the order of day and month when the file cannot tell, and keeps nothing before the answer", async () => {
    const say = sayIn("en");
    const { page } = await open("en");
    await chooseExport(page, "en", "unclear.txt", Buffer.from(unclearChat));
    const accept = page.getByRole("button", { name: say("import-accept", { count: 2 }) });
    await press(page, accept);
    await page
      .getByRole("alert")
      .filter({ hasText: say("import-needs-order") })
      .waitFor();
    await choose(page, page.getByLabel(say("order-mdy"), { exact: true }));
    await press(page, accept);
    await page.getByRole("heading", { name: "2 January 2026" }).waitFor();
    await page.getByText(say("search-count", { count: 3 }), { exact: true }).waitFor();
    await page.context().close();
  });

  it("takes the same file only once", async () => {
    const say = sayIn("en");
    const { page } = await open("en");
    const bytes = Buffer.from(makeChat({ messageCount: 30, platform: "android" }));
    await chooseExport(page, "en", "chat.txt", bytes);
    await acceptAsDayFirst(page, 31);
    await page.getByText(say("search-count", { count: 32 }), { exact: true }).waitFor();
    await chooseExport(page, "en", "chat (1).txt", bytes);
    await acceptAsDayFirst(page, 31);
    await page
      .getByRole("alert")
      .filter({ hasText: say("reason-already-imported") })
      .waitFor();
    await press(page, page.getByRole("button", { name: say("back"), exact: true }));
    await page.getByText(say("search-count", { count: 32 }), { exact: true }).waitFor();
    await page.context().close();
  });

  it("reads a chat out of the ZIP that a phone makes, and keeps the ZIP as the original", async () => {
    const say = sayIn("en");
    const { page } = await open("en");
    await chooseExport(page, "en", "WhatsApp Chat - Tarek.zip", await zipOf("_chat.txt", chat));
    await acceptAsDayFirst(page, 21);
    await page.getByText(say("search-count", { count: 22 }), { exact: true }).waitFor();
    await page.context().close();
  });

  it("wrong words: one sentence, nothing written, and the right ones open afterwards", async () => {
    const say = sayIn("en");
    const { page, words } = await open("en");
    await writeEntry(page, "en", "A sentence.");
    const fileHash = () =>
      page.evaluate(`(async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await (await folder.getFileHandle("notes.bin")).getFile();
        const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
        return file.lastModified + " " + [...new Uint8Array(hash)].join();
      })()`);
    await press(page, page.getByRole("button", { name: say("lock") }));
    await page.getByRole("heading", { name: say("open-title") }).waitFor();
    const before = await fileHash();
    for (const wrong of ["wrong", `${words} more`, words.split(" ").toReversed().join(" ")]) {
      await type(page, page.getByLabel(say("six-words")), wrong);
      await page.keyboard.press("Enter");
      await page
        .getByRole("alert")
        .filter({ hasText: say("reason-nothing-here") })
        .waitFor();
    }
    assert.equal(await fileHash(), before);
    await openRecord(page, "en", words.toUpperCase());
    await page.getByText("A sentence.").waitFor();
    await page.context().close();
  });

  it("a second tab is told calmly and harms nothing", async () => {
    const say = sayIn("en");
    const { page, words } = await open("en");
    await writeEntry(page, "en", "Written in the first tab.");
    const second = await page.context().newPage();
    await second.goto(`${vault.url}/#en`);
    await type(second, second.getByLabel(say("six-words")), words);
    await second.keyboard.press("Enter");
    await second
      .getByRole("alert")
      .filter({ hasText: say("reason-in-use") })
      .waitFor();
    await writeEntry(page, "en", "And the first tab goes on.");
    await page.context().close();
  });

  it("a photo is hidden until asked for and comes back byte for byte", async () => {
    const say = sayIn("en");
    const { page } = await open("en");
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP8z8Dwn4GBgYGJAQoAHxcCAr7pKzgAAAAASUVORK5CYII=",
      "base64",
    );
    await press(page, page.getByRole("button", { name: say("write-title") }));
    await type(page, page.getByLabel(say("write-words")), "The car.");
    await chooseFile(page, page.getByLabel(say("write-files"), { exact: true }), {
      name: "<b>car</b>\u202egnp.png",
      mimeType: "image/png",
      buffer: png,
    });
    await press(page, page.getByRole("button", { name: say("keep"), exact: true }));
    assert.equal(await page.locator("img").count(), 0);
    await press(page, page.getByRole("button", { name: new RegExp(say("picture-show")) }));
    await page.locator("img").waitFor();
    const size = await page
      .locator("img")
      .evaluate((image) =>
        (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
      );
    assert.equal(size, 2);
    assert.equal(await page.locator("b b").count(), 0);
    await page.context().close();
  });
});
