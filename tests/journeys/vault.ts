// The steps that journeys through the Vault share, by keyboard alone and in either language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { speaker, type Language } from "daybook/words";
import { choose, chooseFile, press, root, type } from "../places.ts";

const texts = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `content/words/vault/${language}.json`), "utf8")) as Record<
    string,
    string
  >;
const words = { en: texts("en"), bn: texts("bn") };

export const sayIn = (language: Language) => speaker(language, words);

/** Make a record and give its words. */
export const makeRecord = async (page: Page, language: Language): Promise<string> => {
  const say = sayIn(language);
  await press(page, page.getByRole("button", { name: say("begin-go-on") }));
  await page.getByRole("heading", { name: say("words-title") }).waitFor();
  await page.locator(".six-words li").nth(5).waitFor();
  const drawn = (await page.locator(".six-words li").allInnerTexts()).join(" ");
  await press(page, page.getByRole("button", { name: say("words-have-them") }));
  await type(page, page.getByLabel(say("six-words")), drawn);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: say("timeline-title") }).waitFor();
  return drawn;
};

export const openRecord = async (page: Page, language: Language, recordWords: string): Promise<void> => {
  const say = sayIn(language);
  await page.getByRole("heading", { name: say("open-title") }).waitFor();
  await type(page, page.getByLabel(say("six-words")), recordWords);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: say("timeline-title") }).waitFor();
};

/** Choose an export on the import screen. What follows is up to the caller. */
export const chooseExport = async (
  page: Page,
  language: Language,
  name: string,
  bytes: Buffer,
): Promise<void> => {
  const say = sayIn(language);
  await press(page, page.getByRole("button", { name: say("import-title") }));
  await chooseFile(page, page.getByLabel(say("import-file")), {
    name,
    mimeType: name.endsWith(".zip") ? "application/zip" : "text/plain",
    buffer: bytes,
  });
};

export const writeEntry = async (page: Page, language: Language, text: string): Promise<void> => {
  const say = sayIn(language);
  await press(page, page.getByRole("button", { name: say("write-title") }));
  await choose(page, page.getByLabel(say("kind-incident"), { exact: true }));
  await type(page, page.getByLabel(say("write-words")), text);
  await choose(page, page.getByLabel(say("certainty-around"), { exact: true }));
  await press(page, page.getByRole("button", { name: say("keep"), exact: true }));
  await page
    .getByRole("status")
    .filter({ hasText: say("saved") })
    .waitFor();
};

/** Search, and wait until the count of hits is said. */
export const search = async (
  page: Page,
  language: Language,
  query: string,
  hitCount: number,
): Promise<void> => {
  const say = sayIn(language);
  await type(page, page.getByLabel(say("search"), { exact: true }), query);
  await page.getByText(say("search-count", { count: hitCount }), { exact: true }).waitFor();
};
