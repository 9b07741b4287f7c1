// Listening in a real browser. Its speech is real; the voices are stood in for, because a machine for tests has none.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, phone, reach, serveLibrary } from "../places.ts";

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}
interface Heard {
  spoken: string[];
  voices: boolean[];
  cancelled: number;
  isSpeaking: boolean;
  finish: () => void;
}

describe("listening to a page", () => {
  let browser: Browser;
  let library: Awaited<ReturnType<typeof serveLibrary>>;
  before(async () => {
    [browser, library] = await Promise.all([launchBrowser(), serveLibrary()]);
  });
  after(async () => {
    await browser.close();
    await library.close();
  });

  /** Open a page on a device with these voices; null leaves the browser as it is. */
  const open = async (path: string, voices: readonly Voice[] | null, use: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ viewport: phone, reducedMotion: "reduce" });
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    if (voices !== null)
      await page.addInitScript((all) => {
        const heard: Heard = {
          spoken: [],
          voices: [],
          cancelled: 0,
          isSpeaking: false,
          finish: () => undefined,
        };
        Object.assign(window, { heard });
        const speech = window.speechSynthesis;
        Object.defineProperty(speech, "getVoices", { value: () => all });
        Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", {
          set(value: Voice) {
            Object.defineProperty(this, "chosen", { value });
          },
        });
        Object.defineProperty(speech, "speak", {
          value: (words: SpeechSynthesisUtterance & { chosen: Voice }) => {
            heard.spoken.push(words.text);
            heard.voices.push(words.chosen.localService);
            heard.isSpeaking = true;
            heard.finish = () => words.dispatchEvent(new Event("end"));
          },
        });
        Object.defineProperty(speech, "cancel", {
          value: () => {
            heard.cancelled += 1;
            heard.isSpeaking = false;
          },
        });
      }, voices);
    try {
      await page.goto(`${library.url}${path}`);
      await use(page);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith("data:") && !/bbc|wikipedia/.test(url)),
        [`${library.url}${path}`],
        "nothing but the page is asked for",
      );
    } finally {
      await context.close();
    }
  };
  const heardBy = (page: Page) =>
    page.evaluate(() => {
      const { spoken, voices, isSpeaking } = (window as unknown as { heard: Heard }).heard;
      return { spoken, voices, isSpeaking };
    });
  const finish = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard.finish());
  const remote = (lang: string): Voice => ({ lang, localService: false });
  const local = (lang: string): Voice => ({ lang, localService: true });

  it("says that this browser has no voice, in Bangla for Bangla, and offers no button", async () => {
    for (const [path, voices, sentence] of [
      ["/en/aloud/signs/", null, /no voice of its own/],
      ["/bn/aloud/signs/", [local("en-GB"), local("hi-IN")], /বাংলার কোনো নিজস্ব কণ্ঠ নেই/],
      ["/bn/aloud/signs/", [remote("bn-BD"), local("en-US")], /কোম্পানির/],
      ["/en/aloud/signs/", [remote("en-US"), remote("en-GB")], /would be sent every word/],
    ] as const)
      await open(path, voices, async (page) => {
        const shown = await page.locator("#aloud-none:visible, #aloud-elsewhere:visible").allTextContents();
        assert.equal(shown.length, 1);
        assert.match(shown[0]!, sentence);
        assert.ok(!(await page.locator("#aloud-start").isVisible()));
        assert.ok(!(await page.locator("#aloud-script").isVisible()));
      });
  });

  it("reads piece by piece with the voice of the device, by keyboard, and stops at once", async () => {
    for (const [path, lang, title] of [
      ["/en/aloud/signs/", "en-GB", /stalking/],
      ["/bn/aloud/signs/", "bn_BD", /স্টকিং/],
    ] as const)
      await open(path, [remote(lang), local("fr-FR"), local(lang)], async (page) => {
        await reach(page, page.locator("#aloud-start"));
        await page.keyboard.press("Enter");
        let heard = await heardBy(page);
        assert.equal(heard.spoken.length, 1);
        assert.match(heard.spoken[0]!, title);
        assert.deepEqual(heard.voices, [true], "never the company's");
        assert.ok(await page.locator("#aloud-stop").evaluate((button) => button === document.activeElement));
        await finish(page);
        await finish(page);
        heard = await heardBy(page);
        assert.equal(heard.spoken.length, 3);
        assert.equal(await page.locator("[aria-current]").count(), 1);
        await page.keyboard.press("Enter");
        assert.ok(!(await heardBy(page)).isSpeaking, "the button stops it");
        await finish(page);
        assert.equal((await heardBy(page)).spoken.length, 3, "what ended late begins nothing");
        await page.keyboard.press("Enter");
        assert.equal((await heardBy(page)).spoken[3], heard.spoken[2], "it goes on where it was");
        await page.keyboard.press("Escape");
        assert.ok(!(await heardBy(page)).isSpeaking, "Escape stops it");
      });
  });

  it("goes on to the end of the text and is silent then", async () => {
    await open("/en/aloud/traces/", [local("en")], async (page) => {
      await page.locator("#aloud-start").click();
      const pieces = await page.locator("[data-aloud]").allTextContents();
      for (let number = 0; number < pieces.length; number++) await finish(page);
      const heard = await heardBy(page);
      assert.deepEqual(heard.spoken, pieces);
      assert.ok(!heard.isSpeaking);
      assert.ok(await page.locator("#aloud-start").isVisible());
    });
  });

  it("is silent as soon as the way out is pressed, and when the page is hidden", async () => {
    await open("/en/aloud/signs/", [local("en")], async (page) => {
      // An answer without a page: the browser stays where it is, and what the way out did can be looked at.
      await page.route(/bbc\.co\.uk/, (route) => route.fulfill({ status: 204 }));
      await page.locator("#aloud-start").click();
      assert.ok((await heardBy(page)).isSpeaking);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      assert.ok((await heardBy(page)).isSpeaking, "it is still looked at");
      await page.evaluate(() => {
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      });
      assert.ok(!(await heardBy(page)).isSpeaking);
      await page.locator("#aloud-start").click();
      await page.locator("a.leave").click();
      assert.ok(!(await heardBy(page)).isSpeaking, "before the next page has come");
    });
  });

  it("without script is a text that says why it is silent; axe finds no barrier either way", async () => {
    for (const language of ["en", "bn"])
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ viewport: phone, javaScriptEnabled, bypassCSP: true });
        const page = await context.newPage();
        await page.goto(`${library.url}/${language}/aloud/signs/`);
        assert.equal(await page.locator("#aloud-script").isVisible(), !javaScriptEnabled);
        assert.ok(!(await page.locator("#aloud-start").isVisible()));
        if (javaScriptEnabled) {
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
            .analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            [],
          );
        }
        await context.close();
      }
  });
});
