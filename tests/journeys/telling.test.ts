// A comment on the guide in a real browser without script: from the Library to the Desk, sent back, mended, kept.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { newDesk } from "../../desk/app.ts";
import { mostCharacters, pageNames, matters } from "../../desk/comments/comment.ts";
import { headersFor } from "../../desk/headers.ts";
import { listen, type Listening } from "../../desk/server.ts";
import { openSqliteStore } from "../../desk/store/sqlite.ts";
import type { Store } from "../../desk/store/store.ts";
import { readStyle } from "../../desk/views/style.ts";
import { serveFolder, type ServedFolder } from "../../tools/static-server.ts";
import { launchBrowser, phone, reach, root } from "../places.ts";

/** The public half of a pair made up for this test. */
const recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const nowMs = 1_790_000_000_000;

describe("telling what is wrong with the guide", () => {
  let browser: Browser;
  let folder: string;
  let store: Store;
  let desk: Listening;
  let library: ServedFolder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "daybook-telling-"));
    const style = readStyle();
    assert.ok(style.ok);
    const opened = await openSqliteStore({ folder: join(folder, "desk"), largestFileBytes: 2 ** 26 });
    assert.ok(opened.ok);
    store = opened.value;
    let drawn = 0;
    const random = (size: number) => new Uint8Array(size).fill(++drawn);
    const app = newDesk({
      store,
      style: style.value,
      libraryUrl: null,
      comments: { store, recipient, now: () => nowMs, random },
    });
    const listening = await listen(app, headersFor(style.value), "127.0.0.1", 0);
    assert.ok(listening.ok);
    desk = listening.value;
    const out = join(folder, "library");
    const build = [join(root, "library/build.ts"), "--out", out, "--desk", desk.url];
    await promisify(execFile)(process.execPath, build);
    library = await serveFolder({
      root: out,
      headers: JSON.parse(await readFile(join(out, "headers.json"), "utf8")) as Record<
        string,
        Record<string, string>
      >,
      port: 0,
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await library.close();
    await desk.stop(1000);
    await store.close();
    await rm(folder, { recursive: true });
  });

  const withPage = async (use: (page: Page) => Promise<void>, options: object = {}): Promise<void> => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false, ...options });
    try {
      await use(await context.newPage());
      assert.deepEqual(await context.cookies(), []);
    } finally {
      await context.close();
    }
  };

  for (const [language, telling, plain] of [
    ["en", "Sarah wrote that the second sentence is hard", "The second sentence is hard"],
    ["bn", "করিম বলেছে দ্বিতীয় বাক্যটি কঠিন", "দ্বিতীয় বাক্যটি কঠিন"],
  ] as const)
    it(`goes by keyboard from the Library's form to the Desk, back with the part shown, and through: ${language}`, async () => {
      await withPage(async (page) => {
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        await page.goto(`${library.url}/${language}/signs/`);
        await reach(page, page.locator(`.foot a[href="/${language}/tell/"]`));
        await page.keyboard.press("Enter");
        await page.waitForURL(`${library.url}/${language}/tell/`);
        await reach(page, page.locator("#page"));
        await page.locator("#page").selectOption("signs");
        await reach(page, page.locator("#words"));
        await page.keyboard.insertText(telling);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${desk.url}${language}/tell/`);
        assert.equal(await page.locator("mark").textContent(), telling.split(" ")[0]);
        assert.equal(await page.locator("#words").inputValue(), telling);
        assert.equal(await page.locator("#page").inputValue(), "signs");
        const before = await store.count(nowMs);
        await page.locator("#words").fill(plain);
        await page.locator("form button").click();
        await page.locator("h1").waitFor();
        assert.match((await page.locator("h1").textContent())!, /Thank you|ধন্যবাদ/);
        const afterwards = await store.count(nowMs);
        assert.ok(before.ok && afterwards.ok);
        assert.equal(afterwards.value, before.value + 1);
        assert.deepEqual(
          complaints.filter((text) => !/status of 422|Unrecognized feature/.test(text)),
          [],
        );
      });
    });

  it("offers in the Library exactly what the Desk takes", async () => {
    await withPage(async (page) => {
      await page.goto(`${library.url}/en/tell/`);
      const values = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.map((each) => each.getAttribute("value")!).toSorted());
      assert.deepEqual(await values("#page option"), [...pageNames].toSorted());
      assert.deepEqual(await values("input[name=matter]"), [...matters].toSorted());
      assert.equal(await page.locator("#words").getAttribute("maxlength"), String(mostCharacters));
    });
  });

  it("has no barrier that axe knows, in either place, light and dim", async () => {
    for (const [url, colorScheme] of [
      [`${library.url}/en/tell/`, "light"],
      [`${library.url}/bn/tell/`, "dark"],
      [`${desk.url}en/tell/`, "dark"],
      [`${desk.url}bn/tell/`, "light"],
    ] as const)
      await withPage(
        async (page) => {
          await page.goto(url);
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
            .analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            [],
            url,
          );
          const small = await page
            .locator("select, textarea, button, fieldset label")
            .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).length);
          assert.equal(small, 0, url);
        },
        { javaScriptEnabled: true, bypassCSP: true, colorScheme },
      );
  });
});
