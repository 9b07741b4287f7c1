// What tests need from a build: every page of a fresh one, and its parts as a person or a parser meets them.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildLibrary } from "./build.ts";

export interface BuiltPage {
  /** The address: "/en/signs/", "/404.html". */
  readonly address: string;
  readonly html: string;
}

/** The scripts of the pages that have one, by their addresses. */
export type BuiltScripts = ReadonlyMap<string, string>;

export const madeUpVault = "http://vault.invalid/";
export const madeUpDesk = "http://desk.invalid/";

/** The day of the builds under test: soon after the sources were looked at, whatever the clock says. */
const testDay = "2026-11-25";

/** Build into a folder of its own and read everything back. */
export const buildForTest = async (
  places: Omit<Parameters<typeof buildLibrary>[0], "out"> = {
    vault: madeUpVault,
    desk: madeUpDesk,
  },
): Promise<{
  readonly pages: readonly BuiltPage[];
  readonly others: readonly string[];
  readonly scripts: BuiltScripts;
  readonly headers: Record<string, Record<string, string>>;
}> => {
  const out = await mkdtemp(join(tmpdir(), "daybook-library-test-"));
  try {
    await buildLibrary({ out, day: testDay, ...places });
    const pages: BuiltPage[] = [];
    const others: string[] = [];
    const scripts = new Map<string, string>();
    for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(out, file).replaceAll("\\", "/")}`;
      if (path.endsWith(".html"))
        pages.push({ address: path.replace(/index\.html$/, ""), html: await readFile(file, "utf8") });
      else if (path.endsWith(".js")) scripts.set(path, await readFile(file, "utf8"));
      else others.push(path);
    }
    const headers = JSON.parse(await readFile(join(out, "headers.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    return {
      pages: pages.toSorted((left, right) => (left.address < right.address ? -1 : 1)),
      others,
      scripts,
      headers,
    };
  } finally {
    await rm(out, { recursive: true });
  }
};

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
export const plain = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);

/** The text of a piece of HTML, tags replaced by spaces. */
export const textIn = (html: string): string =>
  plain(html.replace(/<(style|title)[^>]*>[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ")).replace(
    /\s+/g,
    " ",
  );

/** Every value of one attribute. */
export const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((found) => plain(found[1]!));

/** Bangla digits as ASCII ones. */
export const foldDigits = (text: string): string =>
  text.replace(/[০-৯]/g, (digit) => String("০১২৩৪৫৬৭৮৯".indexOf(digit)));
