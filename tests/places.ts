// The places as a person meets them: served on this machine, opened in a real Chromium.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { serveFolder } from "../tools/static-server.ts";

export const root = join(import.meta.dirname, "..");

export const phone = { width: 360, height: 740 } as const;
export const desktop = { width: 1280, height: 800 } as const;

const json = async <Value>(path: string): Promise<Value> =>
  JSON.parse(await readFile(join(root, path), "utf8")) as Value;

/** Where the programs are that set-up found. Fails with one sentence when set-up did not run. */
export const program = async (name: string): Promise<string> => {
  const found = await json<Record<string, string>>(".cache/programs.json").catch(
    () => ({}) as Record<string, string>,
  );
  const path = found[name];
  if (!path) throw new Error(`${name} is not known: run the tests with npm test, which looks for it.`);
  return path;
};

/** How Chromium is started in tests; as root it needs to be told to run without its sandbox. */
export const browserFlags = (): string[] => [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await program("chromium"), args: browserFlags() });

type Headers = Record<string, Record<string, string>>;

export const serveVault = async () =>
  serveFolder({
    root: join(root, "dist/vault"),
    headers: await json<Headers>("vault/headers.json"),
    port: 0,
  });

export const serveLibrary = async () =>
  serveFolder({
    root: join(root, "dist/library"),
    headers: await json<Headers>("dist/library/headers.json"),
    port: 0,
  });

/** Reach a control with the Tab key alone. Fails when it cannot be reached. */
export const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < 400; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached by keyboard: ${target}`);
};

/** Press a button or follow a link by keyboard. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("Enter");
};

/** Choose a radio button or tick a box by keyboard. */
export const choose = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  const group = await target.getAttribute("name");
  if ((await target.getAttribute("type")) === "checkbox" || group === null) {
    await reach(page, target);
    await page.keyboard.press("Space");
    return;
  }
  // A group of radio buttons is one stop of the Tab key; the arrows move inside it.
  const focused = page.locator(`input[name="${group}"]:focus`);
  for (let presses = 0; presses < 400 && (await focused.count()) === 0; presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 20 && !(await target.isChecked()); presses++)
    await page.keyboard.press("ArrowRight");
  if (!(await target.isChecked())) throw new Error(`not chosen by keyboard: ${target}`);
};

/** Type into a field by keyboard. */
export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
};

/** Choose a file through the field's own dialogue, opened by keyboard. */
export const chooseFile = async (
  page: Page,
  target: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> => {
  await reach(page, target);
  const asked = page.waitForEvent("filechooser");
  // One round trip, so that the browser knows that the dialogue is waited for before the key opens it.
  await page.evaluate("0");
  await page.keyboard.press("Enter");
  const dialogue = await asked;
  await dialogue.setFiles(file);
};
