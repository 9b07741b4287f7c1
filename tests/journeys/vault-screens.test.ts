// Every screen of the Vault, in both languages and both themes: no accessibility fault that axe knows, and no sideways scrolling at 320 px.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { chooseFile, launchBrowser, press, serveVault, type } from "../places.ts";
import { makeRecord, openRecord, sayIn, writeEntry } from "./vault.ts";

const checkScreen = async (page: Page, screen: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(
      ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 90)).join(" ")}`,
    ),
    [],
  );
  const [scrollWidth, width] = (await page.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  )) as [number, number];
  assert.ok(scrollWidth <= width, `${screen}: ${scrollWidth} px wide in ${width}`);
  const small =
    (await page.evaluate(`[...document.querySelectorAll("button, summary, input:not([type=radio]):not([type=checkbox]), .chips label, .check")]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 47.5).map((e) => e.outerHTML.slice(0, 80))`)) as string[];
  assert.deepEqual(small, [], `${screen}: touch targets under 48 px`);
};

describe("every screen of the Vault", () => {
  let browser: Browser;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  before(async () => {
    [browser, vault] = [await launchBrowser(), await serveVault()];
  });
  after(async () => {
    await browser.close();
    await vault.close();
  });

  for (const [language, colorScheme] of [
    ["en", "dark"],
    ["bn", "light"],
  ] as const)
    it(`in ${language}, ${colorScheme}`, async () => {
      const say = sayIn(language);
      const viewport = { width: 320, height: 640 };
      const page = await (await browser.newContext({ viewport, colorScheme, locale: "en-GB" })).newPage();
      await page.goto(`${vault.url}/#${language}`);
      await page.getByRole("heading").waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await checkScreen(page, "begin");
      const words = await makeRecord(page, language);
      await checkScreen(page, "empty timeline");
      await press(page, page.getByRole("button", { name: say("import-title") }));
      await chooseFile(page, page.getByLabel(say("import-file")), {
        name: "chat.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(makeChat({ messageCount: 20, platform: "android" })),
      });
      await page.getByRole("button", { name: say("import-accept", { count: 21 }) }).waitFor();
      await checkScreen(page, "import");
      await press(page, page.getByRole("button", { name: say("back"), exact: true }));
      await writeEntry(page, language, "x".repeat(400));
      await checkScreen(page, "timeline");
      await press(page, page.getByRole("button", { name: say("write-title") }));
      await page.locator("summary").click();
      await press(page, page.getByRole("button", { name: say("keep"), exact: true }));
      await page
        .getByRole("alert")
        .filter({ hasText: say("write-needs-words") })
        .waitFor();
      await checkScreen(page, "write");
      await type(page, page.getByLabel(say("write-words")), "not kept");
      await press(page, page.getByRole("button", { name: say("back"), exact: true }));
      await press(page, page.getByRole("button", { name: say("write-throw-away") }));
      await press(page, page.getByRole("button", { name: say("share-title") }));
      await page.getByRole("checkbox").first().waitFor();
      await checkScreen(page, "share");
      await press(page, page.getByRole("button", { name: say("lock") }));
      await page.getByRole("heading", { name: say("open-title") }).waitFor();
      await checkScreen(page, "open");
      await openRecord(page, language, words);
      await page.context().close();
    });
});
