// A spare copy made, tried and brought back in another browser; a cover; another tab; and a file that was cleared away.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { Language } from "daybook/words";
import { choose, chooseFile, launchBrowser, phone, press, serveVault, type } from "../places.ts";
import { makeRecord, openRecord, sayIn, search, writeEntry } from "./vault.ts";

describe("spare copies, covers and other tabs", () => {
  let browser: Browser;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  before(async () => {
    [browser, vault] = [await launchBrowser(), await serveVault()];
  });
  after(async () => {
    await browser.close();
    await vault.close();
  });

  const newPage = async (language: Language): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: phone, locale: "en-GB" })).newPage();
    await page.goto(`${vault.url}/#${language}`);
    return page;
  };
  const sixWords = async (page: Page): Promise<string> => {
    await page.locator(".six-words li").nth(5).waitFor();
    return (await page.locator(".six-words li").allInnerTexts()).join(" ");
  };

  /** Make a spare copy on the open record's screen. Gives its bytes and its words; the screen stays. */
  const saveCopy = async (page: Page, language: Language) => {
    const say = sayIn(language);
    await press(page, page.getByRole("button", { name: say("spare-title"), exact: true }));
    const words = await sixWords(page);
    const download = page.waitForEvent("download");
    await press(page, page.getByRole("button", { name: say("spare-make") }));
    const saved = await download;
    assert.equal(saved.suggestedFilename(), "archive.bin");
    return { words, buffer: readFileSync((await saved.path())!) };
  };

  const tryCopy = async (page: Page, language: Language, buffer: Buffer, words: string): Promise<void> => {
    const say = sayIn(language);
    await chooseFile(page, page.getByLabel(say("spare-file"), { exact: true }), {
      name: "archive.bin",
      mimeType: "application/octet-stream",
      buffer,
    });
    await type(page, page.getByLabel(say("spare-file-words")), words);
    await press(page, page.getByRole("button", { name: say("spare-try"), exact: true }));
  };

  for (const language of ["en", "bn"] as const)
    it(`in ${language}: a copy is saved, tried, its age said, and brought back in another browser`, async () => {
      const say = sayIn(language);
      const page = await newPage(language);
      await makeRecord(page, language);
      await writeEntry(page, language, "The car again, engine on.");
      await page.getByText(say("spare-never")).waitFor();
      const { words, buffer } = await saveCopy(page, language);
      assert.ok(buffer.subarray(0, 21).toString().startsWith("age-encryption.org/v1"));

      await tryCopy(page, language, buffer, "other words");
      await page.getByText(say("reason-other-key")).waitFor();
      await tryCopy(page, language, buffer, words);
      await page.getByText(say("spare-same", { count: 1 })).waitFor();
      await press(page, page.getByRole("button", { name: say("back"), exact: true }));
      await page.getByText(say("spare-tried", { days: 0, since: 0 })).waitFor();

      const other = await newPage(language);
      await press(other, other.getByRole("button", { name: say("restore-choose") }));
      await chooseFile(other, other.getByLabel(say("spare-file"), { exact: true }), {
        name: "archive.bin",
        mimeType: "application/octet-stream",
        buffer,
      });
      await type(other, other.getByLabel(say("spare-file-words")), words);
      await press(other, other.getByRole("button", { name: say("begin-go-on") }));
      const newWords = await sixWords(other);
      assert.notEqual(newWords, words);
      await press(other, other.getByRole("button", { name: say("words-have-them") }));
      await type(other, other.getByLabel(say("six-words")), newWords);
      await press(other, other.getByRole("button", { name: say("restore-make") }));
      await other.getByRole("heading", { name: say("timeline-title") }).waitFor();
      await search(other, language, "engine", 1);

      // The restored record goes on by itself; the copy is still one of it.
      await type(other, other.getByLabel(say("search"), { exact: true }), "");
      await writeEntry(other, language, "Written after.");
      await press(other, other.getByRole("button", { name: say("spare-title"), exact: true }));
      await tryCopy(other, language, buffer, words);
      await other.getByText(say("spare-continues", { count: 1 })).waitFor();
    });

  it("a damaged copy brings nothing back, says so, and leaves room for another try", async () => {
    const say = sayIn("en");
    const page = await newPage("en");
    await makeRecord(page, "en");
    await writeEntry(page, "en", "One note.");
    const { words, buffer } = await saveCopy(page, "en");
    const other = await newPage("en");
    await press(other, other.getByRole("button", { name: say("restore-choose") }));
    const file = { name: "archive.bin", mimeType: "application/octet-stream" };
    const chosen = other.getByLabel(say("spare-file"), { exact: true });
    await chooseFile(other, chosen, { ...file, buffer: buffer.subarray(0, -9) });
    await type(other, other.getByLabel(say("spare-file-words")), words);
    await press(other, other.getByRole("button", { name: say("begin-go-on") }));
    const newWords = await sixWords(other);
    await press(other, other.getByRole("button", { name: say("words-have-them") }));
    await type(other, other.getByLabel(say("six-words")), newWords);
    await press(other, other.getByRole("button", { name: say("restore-make") }));
    await other.getByText(say("reason-damaged")).waitFor();
    await other.reload();
    await other.getByRole("heading", { name: say("begin-title") }).waitFor();
  });

  it("a cover opens with its own words and shows nothing of the notes", async () => {
    const say = sayIn("en");
    const page = await newPage("en");
    await press(page, page.getByRole("button", { name: say("begin-go-on") }));
    const words = await sixWords(page);
    await choose(page, page.getByLabel(say("cover-choose")));
    await page.getByText(say("cover-note")).waitFor();
    await press(page, page.getByRole("button", { name: say("words-have-them") }));
    await type(page, page.getByLabel(say("six-words")), words);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: say("cover-title") }).waitFor();
    const coverWords = await sixWords(page);
    await press(page, page.getByRole("button", { name: say("words-have-them") }));
    await page.getByRole("heading", { name: say("timeline-title") }).waitFor();
    await writeEntry(page, "en", "Of the notes.");
    await press(page, page.getByRole("button", { name: say("lock") }));
    await openRecord(page, "en", coverWords);
    await page.getByText(say("timeline-empty")).waitFor();
    assert.equal(await page.getByText("Of the notes.").count(), 0);
    await writeEntry(page, "en", "Of the cover.");
    await press(page, page.getByRole("button", { name: say("lock") }));
    await openRecord(page, "en", words);
    await page.getByText("Of the notes.").waitFor();
    assert.equal(await page.getByText("Of the cover.").count(), 0);
  });

  it("a second tab takes over: the first closes its record and shows only the way in", async () => {
    const say = sayIn("en");
    const page = await newPage("en");
    const words = await makeRecord(page, "en");
    await writeEntry(page, "en", "Kept in the first tab.");
    const second = await page.context().newPage();
    await second.goto(`${vault.url}/#en`);
    await type(second, second.getByLabel(say("six-words")), words);
    await second.keyboard.press("Enter");
    await second.getByText(say("reason-in-use")).waitFor();
    await press(second, second.getByRole("button", { name: say("take-over") }));
    await second.getByText("Kept in the first tab.").waitFor();
    await page.getByRole("heading", { name: say("open-title") }).waitFor();
    assert.equal(await page.getByText("Kept in the first tab.").count(), 0);
    await writeEntry(second, "en", "Kept in the second tab.");
  });

  it("a file that was cleared away while open is said within five seconds, and what is in memory can be saved and brought back", async () => {
    const say = sayIn("en");
    const page = await newPage("en");
    await makeRecord(page, "en");
    await writeEntry(page, "en", "Only in memory soon.");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: vault.url, storageTypes: "all" });
    await page.getByText(say("reason-gone")).waitFor({ timeout: 5_000 });
    const { words, buffer } = await saveCopy(page, "en");
    const other = await newPage("en");
    await press(other, other.getByRole("button", { name: say("restore-choose") }));
    await chooseFile(other, other.getByLabel(say("spare-file"), { exact: true }), {
      name: "archive.bin",
      mimeType: "application/octet-stream",
      buffer,
    });
    await type(other, other.getByLabel(say("spare-file-words")), words);
    await press(other, other.getByRole("button", { name: say("begin-go-on") }));
    const newWords = await sixWords(other);
    await press(other, other.getByRole("button", { name: say("words-have-them") }));
    await type(other, other.getByLabel(say("six-words")), newWords);
    await press(other, other.getByRole("button", { name: say("restore-make") }));
    await other.getByText("Only in memory soon.").waitFor();
  });
});
