// Taking a page along in a real browser: the printed sheets, the saved file opened from a disk, and what the address shows.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, phone, program, reach, serveLibrary } from "../places.ts";

const telling = /stalk|abus|violen|danger|safe|police|999|911|স্টকিং|নির্যাতন|বিপদ|পুলিশ/i;

describe("taking a page along", () => {
  let browser: Browser;
  let library: Awaited<ReturnType<typeof serveLibrary>>;
  let folder: string;
  before(async () => {
    [browser, library, folder] = await Promise.all([
      launchBrowser(),
      serveLibrary(),
      mkdtemp(join(tmpdir(), "daybook-taking-")),
    ]);
  });
  after(async () => {
    await browser.close();
    await library.close();
    await rm(folder, { recursive: true });
  });

  const withPage = async (use: (page: Page) => Promise<void>, javaScriptEnabled = false): Promise<void> => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled, reducedMotion: "reduce" });
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  };

  /** The text of each printed sheet. */
  const sheetsOf = async (page: Page): Promise<readonly string[]> => {
    const file = join(folder, "printed.pdf");
    await writeFile(file, await page.pdf({ format: "A4", printBackground: false }));
    const { stdout } = await promisify(execFile)(await program("pdftotext"), ["-layout", file, "-"]);
    return stdout.split("\f").slice(0, -1);
  };

  for (const [language, papers, number] of [
    ["en", "Papers", "0808 2000 247"],
    ["bn", "কাগজপ", "109"],
  ] as const)
    it(`prints a plain sheet first when it was asked for, and then everything with its numbers: ${language}`, async () => {
      await withPage(async (page) => {
        await page.goto(`${library.url}/${language}/signs/`);
        const without = await sheetsOf(page);
        assert.doesNotMatch(without[0]!, /Number of sheets|মোট পাতা/);
        await page.locator(".take summary").first().click();
        await page.locator('a[href="#cover"]').click();
        const [cover = "", ...rest] = await sheetsOf(page);
        assert.ok(cover.includes(papers), cover);
        assert.doesNotMatch(cover, telling);
        assert.ok(cover.replace(/\s+/g, " ").length < 60, cover);
        assert.equal(rest.length, without.length, "the plain sheet is added, nothing is lost");
        const text = rest.join("\n");
        for (const each of [number, "999", "1-800-799-7233", "https://"])
          assert.ok(text.includes(each), each);
        assert.doesNotMatch(text, /Leave this page|Save as|Put a plain sheet/);
        await page.locator('.cover a[href="#text"]').click();
        assert.doesNotMatch((await sheetsOf(page))[0]!, /Number of sheets/);
      });
    });

  it("saves a page under a name that says nothing; opened from a disk it works and asks for nothing", async () => {
    for (const language of ["en", "bn"])
      await withPage(async (page) => {
        await page.goto(`${library.url}/${language}/steps/`);
        const summary = page.locator(".take summary").nth(1);
        await reach(page, summary);
        await page.keyboard.press("Enter");
        const asked = page.waitForEvent("download");
        await reach(page, page.locator("a[download]"));
        await page.keyboard.press("Enter");
        const download = await asked;
        assert.equal(download.suggestedFilename(), "notes.html");
        const file = join(folder, "notes.html");
        await download.saveAs(file);
        assert.equal(await page.evaluate("location.pathname"), `/${language}/steps/`, "the page stays");

        const requests: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("console", (message) => complaints.push(message.text()));
        await page.goto(pathToFileURL(file).href);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith("data:")),
          [pathToFileURL(file).href],
        );
        assert.deepEqual(complaints, []);
        assert.equal(
          await page.locator(".leave").evaluate((leave) => getComputedStyle(leave).position),
          "fixed",
        );
        assert.match(
          (await page.locator(".notice").nth(1).textContent())!,
          language === "en" ? /saved copy/ : /কপি/,
        );
        for (const link of await page.locator("a[href]").all())
          assert.doesNotMatch((await link.getAttribute("href"))!, /^\/|^file:/);
        assert.doesNotMatch(await page.title(), telling);
        assert.ok((await readFile(file)).length > 10_000);
      });
  });

  it("shows the plain address to copy, whole, and contacts nobody", async () => {
    await withPage(async (page) => {
      await page.goto(`${library.url}/en/signs/`);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.locator(".take summary").nth(2).click();
      const address = (await page.locator(".take code").textContent())!;
      assert.equal(new URL(address).pathname, "/en/signs/");
      await page.locator(".take code").click();
      assert.deepEqual(asked, []);
    });
  });
});
