// Finding a page in a real browser: by letter without script, by one's own words with it, and nothing of what is typed gets out.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { desktop, launchBrowser, phone, reach, serveLibrary } from "../places.ts";

const narrow = { width: 320, height: 568 } as const;

/** What is typed in each language, and the page that it means. */
const typed = [
  ["en", "spywear on my phone", "checks", /page(s)? found/],
  ["bn", "পাসও\u200dয়ার্ড বদলাবো", "checks", /পাতা পাওয়া গেছে/],
] as const;

describe("finding a page in a browser", () => {
  let browser: Browser;
  let library: Awaited<ReturnType<typeof serveLibrary>>;
  before(async () => {
    [browser, library] = await Promise.all([launchBrowser(), serveLibrary()]);
  });
  after(async () => {
    await browser.close();
    await library.close();
  });

  const withPage = async (
    options: Parameters<Browser["newContext"]>[0],
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: phone, ...options });
    try {
      await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };

  /** The list from A to Z, once its script has shown the field. */
  const open = async (page: Page, language: string): Promise<void> => {
    await page.goto(`${library.url}/${language}/find/`);
    await page.locator("#typed").waitFor();
  };

  it("by keyboard alone, in both languages: type, hear how many, go", async () => {
    for (const [language, words, meant, said] of typed)
      await withPage({}, async (page) => {
        await open(page, language);
        await reach(page, page.locator("#typed"));
        await page.keyboard.type(words);
        await page.waitForFunction(() => document.getElementById("count")!.textContent !== "");
        assert.match((await page.locator("#count").textContent())!, said);
        const first = page.locator("#found a").first();
        assert.ok((await first.getAttribute("href"))!.endsWith(`${meant}/`), await first.innerText());
        await page.keyboard.press("Tab");
        assert.ok(await first.evaluate((link) => link === document.activeElement));
        await page.keyboard.press("Enter");
        await page.waitForURL(`${library.url}/${language}/${meant}/`);
        // Back brings an empty field: what was looked for is nowhere.
        await page.goBack();
        await page.locator("#typed").waitFor();
        assert.equal(await page.locator("#typed").inputValue(), "");
        assert.equal(await page.locator("#found a").count(), 0);
      });
  });

  it("Enter in the field goes to the best page, and Escape empties it", async () => {
    await withPage({}, async (page) => {
      await open(page, "en");
      await page.locator("#typed").fill("safety plan");
      await page.locator("#typed").press("Escape");
      assert.equal(await page.locator("#typed").inputValue(), "");
      assert.equal(await page.locator("#found a").count(), 0);
      await page.locator("#typed").fill("safety plan");
      await page.locator("#typed").press("Enter");
      await page.waitForURL(`${library.url}/en/plan/`);
    });
  });

  it("two requests, then none; nothing in the address, the history, cookies or storage", async () => {
    for (const [language, words] of typed)
      await withPage({}, async (page, context) => {
        const asked: string[] = [];
        library.watch((request) => asked.push(request));
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        await open(page, language);
        const address = page.url();
        const entries = await page.evaluate(() => history.length);
        await page.locator("#typed").pressSequentially(words);
        await page.waitForFunction(() => document.getElementById("count")!.textContent !== "");
        await page.waitForLoadState("networkidle");
        assert.deepEqual(asked, [`GET /${language}/find/`, `GET /${language}/find/find.js`]);
        library.watch(null);
        assert.equal(page.url(), address);
        assert.equal(await page.evaluate(() => history.length), entries);
        assert.equal(await page.evaluate(() => JSON.stringify(history.state)), "null");
        assert.deepEqual(await context.cookies(), []);
        assert.deepEqual((await context.storageState()).origins, []);
        assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
        assert.deepEqual(complaints, []);
      });
  });

  it("with the server gone, once the page is open", async () => {
    const gone = await serveLibrary();
    await withPage({}, async (page, context) => {
      await page.goto(`${gone.url}/bn/find/`);
      await page.locator("#typed").waitFor();
      await gone.close();
      await context.setOffline(true);
      await page.locator("#typed").fill("৯৯৯");
      await page.locator("#found a").first().waitFor();
      assert.match((await page.locator("#found a").first().getAttribute("href"))!, /numbers\/bangladesh\/$/);
    });
  });

  it("without script: no field, every letter leads down the list, and the list is whole", async () => {
    for (const language of ["en", "bn"])
      await withPage({ javaScriptEnabled: false, reducedMotion: "reduce" }, async (page) => {
        await page.goto(`${library.url}/${language}/find/`);
        assert.ok(!(await page.locator("#find").isVisible()));
        const letters = page.locator(".letters a");
        assert.ok((await letters.count()) > 10);
        await reach(page, letters.nth(3));
        await page.keyboard.press("Enter");
        const to = (await letters.nth(3).getAttribute("href"))!;
        assert.ok(page.url().endsWith(to));
        const top = await page.locator(to).evaluate((heading) => heading.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < phone.height / 2, `${top}`);
        await page.locator("main .doors a").first().click();
        await page.waitForURL((url) => !url.pathname.endsWith("/find/"));
      });
  });

  it("leaves as every page does: first stop of the Tab key, and nothing typed comes back", async () => {
    await withPage({}, async (page) => {
      await page.route("https://www.bbc.co.uk/weather", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elsewhere</title>" }),
      );
      await open(page, "en");
      await page.locator("#typed").fill("he will kill me");
      await page.locator("a.leave").click();
      await page.waitForURL("https://www.bbc.co.uk/weather");
      await page.goBack();
      await page.locator("#typed").waitFor();
      assert.equal(await page.locator("#typed").inputValue(), "");
    });
  });

  it("a word that means nothing here gets a kind sentence, and the list stays", async () => {
    await withPage({}, async (page) => {
      await open(page, "en");
      await page.locator("#typed").fill("zzqqxx");
      await page.waitForFunction(() => document.getElementById("count")!.textContent !== "");
      assert.match((await page.locator("#count").textContent())!, /You could try another word/);
      assert.ok(await page.locator("#letter-1").isVisible());
    });
  });

  it("hostile words are words: markup stays text and a flood does not stop the page", async () => {
    await withPage({}, async (page) => {
      await open(page, "en");
      for (const words of [
        "<img src=x onerror=alert(1)>",
        "__proto__ constructor toString",
        "*.*(",
        "a".repeat(5000),
      ]) {
        const start = Date.now();
        await page.locator("#typed").fill(words);
        await page.waitForTimeout(400);
        assert.ok(Date.now() - start < 3000, words.slice(0, 20));
        assert.equal(await page.locator("#find img").count(), 0);
      }
      assert.ok((await page.locator("#typed").inputValue()).length <= 5000);
    });
  });

  it("at 320 px, in the dark and for axe: nothing sideways, thumbs find it, no barrier", async () => {
    for (const [language, words] of typed)
      await withPage({ viewport: narrow, colorScheme: "dark", bypassCSP: true }, async (page) => {
        await open(page, language);
        await page.locator("#typed").fill(words);
        await page.locator("#found a").first().waitFor();
        const { overflow, small } = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          small: [...document.querySelectorAll<HTMLElement>("#typed, #found a, .jumps a")]
            .filter(
              (each) => each.getBoundingClientRect().height < 48 || each.getBoundingClientRect().width < 48,
            )
            .map((each) => each.textContent),
        }));
        assert.equal(overflow, 0);
        assert.deepEqual(small, []);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
          .analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
          [],
        );
        const tree = await page.locator("#find").ariaSnapshot();
        assert.match(tree, /searchbox/);
        assert.match(tree, /status/);
      });
  });

  it("on paper the list is there, the field and the letters to jump to are not", async () => {
    await withPage({ viewport: desktop }, async (page) => {
      await open(page, "en");
      await page.emulateMedia({ media: "print" });
      assert.ok(!(await page.locator("#find").isVisible()));
      assert.ok(!(await page.locator(".letters").isVisible()));
      assert.ok(await page.locator("#letter-1").isVisible());
    });
  });
});
