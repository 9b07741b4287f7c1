// The main job, end to end, by keyboard alone: from what happened to what can be shown, and checked by a stranger.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import type { Language } from "daybook/words";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import {
  program,
  choose,
  desktop,
  launchBrowser,
  phone,
  press,
  root,
  serveLibrary,
  serveVault,
  type,
} from "../places.ts";
import { chooseExport, makeRecord, openRecord, sayIn, search, writeEntry } from "./vault.ts";

const messageCount = 1000;
/** The messages, and the notice that the program itself writes at the beginning of a chat. */
const foundCount = messageCount + 1;
/** An entry, and a word of it that the made-up chat has too. */
const texts: Readonly<Record<Language, { readonly word: string; readonly entry: string }>> = {
  en: { word: "gate", entry: "A car stood at the gate when I came home." },
  bn: { word: "গেটের", entry: "বাড়ি ফেরার সময় গেটের পাশে একটা গাড়ি দাঁড়িয়ে ছিল।" },
};

const verify = (file: string, ...more: string[]) =>
  spawnSync(process.execPath, [join(root, "verify/cli.ts"), file, ...more], { encoding: "utf8" });

describe("from what happened to what can be shown", () => {
  let browser: Browser;
  let library: Awaited<ReturnType<typeof serveLibrary>>;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  before(async () => {
    [browser, library, vault] = [await launchBrowser(), await serveLibrary(), await serveVault()];
  });
  after(async () => {
    await browser.close();
    await Promise.all([library.close(), vault.close()]);
  });

  const leaveTheLibrary = async (
    language: Language,
    viewport: typeof phone | typeof desktop,
  ): Promise<void> => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    const left: string[] = [];
    await context.route(
      (url) => url.origin !== library.url,
      (route) => {
        left.push(route.request().url());
        return route.fulfill({ contentType: "text/html", body: "<p>elsewhere" });
      },
    );
    await page.goto(`${library.url}/${language}/`);
    const leave = page.locator("a.leave");
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.locator("a.leave:focus").count()) > 0) break;
    }
    await leave.press("Enter");
    await page.getByText("elsewhere").waitFor();
    assert.equal(left.length, 1);
    await context.close();
  };

  const importChat = async (context: BrowserContext, language: Language, chat: string) => {
    const page = context.pages()[0]!;
    const say = sayIn(language);
    await chooseExport(page, language, "WhatsApp Chat.txt", Buffer.from(chat));
    const accept = page.getByRole("button", { name: say("import-accept", { count: foundCount }) });
    await accept.waitFor();
    const order = page.getByRole("group", { name: say("import-order") });
    if ((await order.count()) > 0) await choose(page, page.getByLabel(say("order-dmy"), { exact: true }));
    const senders = page
      .getByRole("group")
      .filter({ has: page.getByLabel(say("who-keeper"), { exact: true }) });
    await choose(page, senders.nth(0).getByLabel(say("who-otherParty"), { exact: true }));
    await choose(page, senders.nth(1).getByLabel(say("who-keeper"), { exact: true }));
    await press(page, accept);
    await page
      .getByRole("status")
      .filter({ hasText: say("import-done", { count: foundCount }) })
      .waitFor();
  };

  for (const [language, size, viewport] of [
    ["en", "phone", phone],
    ["bn", "desktop", desktop],
  ] as const)
    it(`in ${language} on a ${size}: leave, make, import, write, find, lock, open, hand over, check`, async (t) => {
      const say = sayIn(language);
      await leaveTheLibrary(language, viewport);

      const context = await browser.newContext({ viewport, acceptDownloads: true, locale: "en-GB" });
      const page = await context.newPage();
      await page.goto(`${vault.url}/#${language}`);
      const words = await makeRecord(page, language);
      const chat = makeChat({ messageCount, platform: "android", digits: "bangla", language });
      await importChat(context, language, chat);
      const { word, entry } = texts[language];
      await writeEntry(page, language, entry);

      // With the file itself and the entry.
      const total = foundCount + 2;
      await page.getByText(say("search-count", { count: total }), { exact: true }).waitFor();
      const inChat = chat.split(word).length - 1;
      assert.ok(inChat > 0);
      await search(page, language, word, inChat + 1);
      await page.getByText(entry).waitFor();
      await search(page, language, "", total);

      await press(page, page.getByRole("button", { name: say("lock") }));
      await openRecord(page, language, words);
      await page.getByText(say("search-count", { count: total }), { exact: true }).waitFor();

      await press(page, page.getByRole("button", { name: say("share-title") }));
      await choose(page, page.getByLabel(say("share-all", { count: total })));
      await type(page, page.getByLabel(say("share-recipient")), "A made-up advocate");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        press(page, page.getByRole("button", { name: say("share-make", { count: total }) })),
      ]);
      assert.equal(download.suggestedFilename(), "documents.zip");
      const file = join(await mkdtemp(join(tmpdir(), "daybook-journey-")), "documents.zip");
      await download.saveAs(file);
      await context.close();

      // The whole chat and photos stay behind unless she says otherwise.
      const listed = spawnSync(await program("unzip"), ["-Z1", file], { encoding: "utf8" }).stdout;
      assert.match(listed, /documents\/data\/report\.html/);
      assert.doesNotMatch(listed, /data\/originals\/./);

      const valid = verify(file, "--json");
      assert.equal(valid.status, 0, valid.stdout + valid.stderr);
      const bytes = await readFile(file);
      t.diagnostic(`dossier of ${total} entries: ${bytes.length} bytes`);
      const flipped = Buffer.from(bytes);
      flipped[Math.floor(bytes.length / 2)]! ^= 1;
      await writeFile(file, flipped);
      assert.equal(verify(file).status, 1);
    });
});
