// P16, first form: leaving the Vault is one gesture, shows nothing at once, and Back shows nothing. The Library's way out has its own journeys.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { makeRecord, sayIn, writeEntry } from "../journeys/vault.ts";
import { launchBrowser, phone, reach, serveVault } from "../places.ts";

const mark = "a sentence that must not be seen";

describe("P16 leaving is one gesture", () => {
  let browser: Browser;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  before(async () => {
    [browser, vault] = [await launchBrowser(), await serveVault()];
  });
  after(async () => {
    await browser.close();
    await vault.close();
  });

  const openWithEntry = async (): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: phone, locale: "en-GB" })).newPage();
    await page.goto(vault.url);
    await makeRecord(page, "en");
    await writeEntry(page, "en", mark);
    await page.getByText(mark).waitFor();
    return page;
  };

  const say = sayIn("en");
  const gestures: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ["a tap", (page) => page.getByRole("button", { name: say("leave") }).click({ noWaitAfter: true })],
    [
      "Escape twice",
      async (page) => {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      },
    ],
    [
      "Shift three times",
      async (page) => {
        for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      },
    ],
    [
      "Escape twice while typing",
      async (page) => {
        await reach(page, page.getByLabel(say("search"), { exact: true }));
        await page.keyboard.type("sent");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      },
    ],
  ];
  for (const [name, gesture] of gestures)
    it(`by ${name}: a blank page, and Back and Forward show nothing of the record`, async () => {
      const page = await openWithEntry();
      await gesture(page);
      await page.waitForURL("**/blank.html");
      assert.equal((await page.locator("body").innerText()).trim(), "");
      for (const step of [() => page.goBack(), () => page.goForward()]) {
        await step().catch(() => null);
        await page.waitForTimeout(150);
        assert.ok(!(await page.content()).includes(mark));
      }
      await page.context().close();
    });

  it("covers the page and ends the worker in the same task as the key, before the new page is there", async () => {
    const page = await openWithEntry();
    const seen = await page.evaluate(`(() => {
      const press = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      press();
      press();
      return { text: document.body.innerText, title: document.title, covered: document.documentElement.className };
    })()`);
    assert.deepEqual(seen, { text: "", title: "", covered: "covered" });
    await page.waitForURL("**/blank.html");
    assert.equal(page.workers().length, 0);
    await page.context().close();
  });

  it("stays under the thumb: visible and uncovered at every scroll position, at 320 px and at 400 % zoom", async () => {
    const page = await openWithEntry();
    for (const viewport of [phone, { width: 320, height: 568 }, { width: 320, height: 256 }]) {
      await page.setViewportSize(viewport);
      const leave = page.getByRole("button", { name: say("leave") });
      const height = await page.evaluate("document.documentElement.scrollHeight");
      for (const top of [0, Number(height) / 2, Number(height)]) {
        await page.evaluate(`scrollTo(0, ${top})`);
        const box = await leave.boundingBox();
        assert.ok(
          box && box.y >= 0 && box.y + box.height <= viewport.height + 1,
          JSON.stringify({ viewport, box }),
        );
        const isOnTop = await leave.evaluate((element) => {
          const { x, y, width, height: tall } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + width / 2, y + tall / 2));
        });
        assert.ok(isOnTop);
      }
    }
    await page.context().close();
  });

  it("locking shows only the way in, and nothing of the record is left in the page", async () => {
    const page = await openWithEntry();
    await page.getByRole("button", { name: say("lock") }).click();
    await page.getByRole("heading", { name: say("open-title") }).waitFor();
    assert.ok(!(await page.content()).includes(mark));
    await page.context().close();
  });
});
