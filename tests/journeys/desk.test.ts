import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { newDesk } from "../../desk/app.ts";
import { headersFor } from "../../desk/headers.ts";
import { listen, type Listening } from "../../desk/server.ts";
import { readStyle } from "../../desk/views/style.ts";

const programs = JSON.parse(readFileSync(new URL("../../.cache/programs.json", import.meta.url), "utf8")) as {
  readonly chromium: string;
};
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };
const narrow = { width: 320, height: 256 };
const elsewhere = { en: "https://www.bbc.co.uk/weather", bn: "https://bn.wikipedia.org/" };
const guide = "https://guide.example/";

let browser: Browser;
let desk: Listening;
before(async () => {
  const style = readStyle();
  assert.ok(style.ok);
  const parts = { store: { probe: async () => ({ ok: true as const, value: null }) }, style: style.value };
  const listening = await listen(
    newDesk({ ...parts, libraryUrl: guide, comments: null }),
    headersFor(style.value),
    "127.0.0.1",
    0,
  );
  assert.ok(listening.ok);
  desk = listening.value;
  browser = await chromium.launch({
    executablePath: programs.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
after(async () => {
  await browser?.close();
  await desk?.stop(1000);
});

/** Two features that Chromium knows on phones, and not on every desktop, stay turned off by name. */
const phoneFeature = /Unrecognized feature: '(?:bluetooth|web-share)'/;

/**
 * Open a page of the Desk in a browser of its own; what leads elsewhere meets a blank page of ours and is noted.
 * The browser may complain of what is `expected` and of nothing else.
 */
const visit = async (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, asked: string[]) => Promise<void>,
  expected?: RegExp,
) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const asked: string[] = [];
  await context.route("**/*", async (route) => {
    const request = route.request();
    asked.push(request.url());
    if (request.url().startsWith(desk.url)) return route.continue();
    assert.equal(request.headers()["referer"], undefined, "nobody is told where the reader was");
    return route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!phoneFeature.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${desk.url}${path}`);
  await look(page, asked);
  assert.deepEqual(
    complaints.filter((text) => !expected?.test(text)),
    [],
    "the browser complained",
  );
  await context.close();
};

for (const language of ["en", "bn"] as const)
  describe(`the Desk in ${language}`, () => {
    it("is one request and stores nothing", async () => {
      await visit(`${language}/`, { viewport: phone }, async (page, asked) => {
        assert.deepEqual(asked, [`${desk.url}${language}/`]);
        assert.deepEqual(await page.context().cookies(), []);
        assert.equal(await page.locator("form, input, textarea, button, script").count(), 0);
      });
    });
    it("has no fault that axe knows, light, dim, and on the page that nothing was found", async () => {
      for (const colorScheme of ["light", "dark"] as const)
        for (const path of [`${language}/`, `${language}/nowhere`])
          for (const viewport of [phone, desktop])
            await visit(
              path,
              { viewport, colorScheme, javaScriptEnabled: true, bypassCSP: true },
              async (page) => {
                if (path.endsWith("nowhere")) assert.equal(await page.locator("h1").count(), 1);
                const found = await new AxeBuilder({ page })
                  .withTags([
                    "wcag2a",
                    "wcag2aa",
                    "wcag2aaa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22aa",
                    "best-practice",
                  ])
                  .analyze();
                assert.deepEqual(
                  found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
                  [],
                );
              },
              path.endsWith("nowhere") ? /status of 404/ : undefined,
            );
    });
    it("shows the way out at every scroll position, on a phone, a desktop and at 400 % zoom, and nothing lies over it", async () => {
      for (const viewport of [phone, desktop, narrow])
        await visit(`${language}/`, { viewport, javaScriptEnabled: true }, async (page) => {
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          for (const share of [0, 0.5, 1]) {
            await page.evaluate((top) => window.scrollTo(0, top), share * height);
            const box = (await page.locator(".way-out a").boundingBox())!;
            assert.ok(box.height >= 48 && box.y >= 0, `${viewport.width} px at ${share}`);
            assert.ok(Math.abs(box.y + box.height - viewport.height) < 1, "at the very bottom");
            const isOnTop = await page.evaluate(
              ([x, y]) => document.elementFromPoint(x!, y!)?.closest(".way-out") !== null,
              [box.x + box.width / 2, box.y + box.height / 2],
            );
            assert.ok(isOnTop);
          }
          const widest = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(widest <= viewport.width, `${widest} px wide in ${viewport.width}`);
          const lastLine = (await page.locator("footer p").last().boundingBox())!;
          const wayOut = (await page.locator(".way-out a").boundingBox())!;
          assert.ok(lastLine.y + lastLine.height <= wayOut.y, "the last line can be read above it");
        });
    });
    it("leaves with one key press, with one tap, and without script, telling the target nothing", async () => {
      await visit(`${language}/`, { viewport: phone }, async (page, asked) => {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForURL(elsewhere[language]);
        assert.equal(asked.at(-1), elsewhere[language]);
      });
      await visit(`${language}/`, { viewport: phone, hasTouch: true }, async (page) => {
        await page.locator(".way-out a").tap();
        await page.waitForURL(elsewhere[language]);
      });
    });
    it("reaches the guide's numbers, the other language and the guide with the keyboard alone", async () => {
      const other = language === "en" ? "bn" : "en";
      const reached = [`${desk.url}${other}/`, `${guide}${language}/numbers/`, `${guide}${language}/`];
      for (const [index, url] of reached.entries())
        await visit(`${language}/`, { viewport: phone }, async (page) => {
          for (let presses = 0; presses < index + 2; presses++) await page.keyboard.press("Tab");
          await page.keyboard.press("Enter");
          await page.waitForURL(url);
        });
    });
    it("has places to tap that a thumb meets", async () => {
      await visit(`${language}/`, { viewport: narrow }, async (page) => {
        for (const link of await page.locator("a").all()) {
          const box = (await link.boundingBox())!;
          assert.ok(box.height >= 48, `${await link.textContent()}: ${box.height} px`);
        }
      });
    });
  });

it("lets no script run, even one that was put into the page", async () => {
  await visit(
    "en/",
    { javaScriptEnabled: true },
    async (page) => {
      const ran = await page.evaluate(async () => {
        const script = document.createElement("script");
        try {
          script.textContent = "document.title = 'ran'";
          document.body.append(script);
        } catch {
          return "refused";
        }
        return document.title;
      });
      assert.equal(ran, "refused");
    },
    /requires 'TrustedScript'/,
  );
});
