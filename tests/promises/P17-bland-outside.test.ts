// P17, first form: after a session, the browser's profile holds nothing that was typed or chosen, in no file and no spelling.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { chromium } from "playwright-core";
import { makeRecord, sayIn } from "../journeys/vault.ts";
import { browserFlags, program, serveVault } from "../places.ts";

/** Chromium writes what a restored tab would need some seconds after it changed. */
const writtenAfterMs = 8000;

/** Made-up words that stand nowhere else. */
const marks = {
  fileName: "Qzxchat with Rafi.txt",
  pictureName: "Qzxpicture.jpg",
  words: "Qzxwords he stood there",
  place: "Qzxplace gate",
  person: "Qzxperson",
  message: "Qzxmessage",
} as const;

/** Which marks stand in any file below the folder, in UTF-8 or UTF-16. */
const marksIn = async (folder: string, wanted: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => null);
    for (const mark of wanted)
      if (bytes?.includes(mark, 0, "utf8") || bytes?.includes(mark, 0, "utf16le"))
        found.push(`${entry.name}: ${mark}`);
  }
  return found;
};

it("keeps no word, name, place or file name in the browser's profile, open and closed", async (t) => {
  const say = sayIn("en");
  const vault = await serveVault();
  const profile = await mkdtemp(join(tmpdir(), "daybook-profile-"));
  // Real files with real paths: only of those does the browser remember a name.
  const files = await mkdtemp(join(tmpdir(), "daybook-files-"));
  const [chat, picture] = [join(files, marks.fileName), join(files, marks.pictureName)];
  await writeFile(chat, `20/11/2026, 22:40 - ${marks.person}: ${marks.message}\n`);
  await writeFile(picture, "not a picture");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await program("chromium"),
    args: browserFlags(),
    locale: "en-GB",
  });
  t.after(async () => {
    await context.close();
    await vault.close();
    await rm(profile, { recursive: true, force: true });
  });
  const page = await context.newPage();
  await page.goto(`${vault.url}/#en`);
  const recordWords = await makeRecord(page, "en");

  await page.getByRole("button", { name: say("import-title") }).click();
  await page.getByLabel(say("import-file")).setInputFiles(chat);
  const accept = page.getByRole("button", { name: say("import-accept", { count: 1 }) });
  await accept.waitFor();
  await page.waitForTimeout(writtenAfterMs);
  assert.deepEqual(await marksIn(profile, Object.values(marks)), [], "while an export is looked at");
  await accept.click();
  await page
    .getByRole("status")
    .filter({ hasText: say("import-done", { count: 1 }) })
    .waitFor();

  await page.getByRole("button", { name: say("write-title") }).click();
  await page.getByLabel(say("write-words")).fill(marks.words);
  await page.locator("summary").first().click();
  await page.getByLabel(say("write-place")).fill(marks.place);
  await page.getByLabel(say("write-files"), { exact: true }).setInputFiles(picture);
  const wanted = [...Object.values(marks), recordWords, recordWords.split(" ").slice(0, 2).join(" ")];
  await page.waitForTimeout(writtenAfterMs);
  assert.deepEqual(await marksIn(profile, wanted), [], "while open");
  await page.getByRole("button", { name: say("keep"), exact: true }).click();
  await page
    .getByRole("status")
    .filter({ hasText: say("saved") })
    .waitFor();
  await page.getByRole("button", { name: say("lock") }).click();
  await page.getByRole("heading", { name: say("open-title") }).waitFor();
  assert.equal(await page.title(), "Notes");
  await context.close();
  assert.deepEqual(await marksIn(profile, wanted), [], "after closing");
  // The page itself was there: the search would have found it.
  const seen = await marksIn(profile, [`localhost:${new URL(vault.url).port}`]);
  assert.ok(seen.length > 0);
  t.diagnostic(
    `the address of the page stands in ${seen.length} files of the profile, which nothing can prevent`,
  );
});
