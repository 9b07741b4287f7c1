// Reading an edition: a folder of settings, of which nothing is taken that could mislead, load or run anything.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "daybook/words";
import { contrast } from "./contrast.ts";
import { contacts, mayBeShown, placesFor } from "./src/help.ts";
import type { Colours, Edition } from "./src/edition.ts";
import { law } from "../content/law/index.ts";

const shape = {
  edition: ["name", "service", "languages", "places", "order", "law", "colours"],
  service: ["title", "about", "call", "again", "source", "checked"],
  colours: ["light", "dark"],
  theme: ["accent", "accent-soft"],
} as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** The colours of a theme that the edition's stand on and are written on, from the one file of the look. */
const groundsIn = (css: string, isDark: boolean): Readonly<Record<string, string>> => {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const start = isDark ? bare.indexOf("@media (prefers-color-scheme: dark)") : 0;
  const body = /:root\s*\{([^}]*)\}/.exec(bare.slice(start))?.[1] ?? "";
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]),
  );
};

const wrongColours = (
  theme: string,
  colours: Colours,
  ground: Readonly<Record<string, string>>,
): readonly string[] =>
  (
    [
      ["accent", colours.accent, "the page", ground["paper"]],
      ["accent", colours.accent, "a sheet", ground["sheet"]],
      ["accent", colours.accent, "accent-soft", colours["accent-soft"]],
      ["text", ground["ink"], "accent-soft", colours["accent-soft"]],
      ["small text", ground["soft"], "accent-soft", colours["accent-soft"]],
    ] as const
  ).flatMap(([what, colour, on, other]) => {
    const ratio = contrast(colour!, other!);
    return ratio >= 7
      ? []
      : [`${theme}: the contrast of ${what} on ${on} is ${ratio.toFixed(1)}; it has to be 7 or more`];
  });

/** The first thing that is wrong with the settings, as part of a sentence, or null. */
const wrongIn = (value: unknown, css: string): string | null => {
  const keysOf = (each: unknown, keys: readonly string[], name: string): string | null => {
    if (!isRecord(each)) return `${name} is missing`;
    const other = Object.keys(each).find((key) => !keys.includes(key));
    if (other !== undefined) return `${name} has no setting called ${other}`;
    const missing = keys.find((key) => !Object.hasOwn(each, key));
    return missing === undefined ? null : `${name} lacks ${missing}`;
  };
  const first = keysOf(value, shape.edition, "the edition");
  if (first !== null) return first;
  const edition = value as unknown as Edition;
  const inside =
    keysOf(edition.service, shape.service, "service") ??
    keysOf(edition.colours, shape.colours, "colours") ??
    keysOf(edition.colours.light, shape.theme, "light") ??
    keysOf(edition.colours.dark, shape.theme, "dark");
  if (inside !== null) return inside;
  if (!isTexts(edition.languages) || edition.languages.length === 0)
    return "languages is a list of en and bn";
  const foreign = edition.languages.find((each) => !languages.includes(each));
  if (foreign !== undefined) return `there is no language ${foreign}`;
  if (new Set(edition.languages).size < edition.languages.length) return "a language is there twice";
  for (const [name, texts] of [
    ["name", edition.name],
    ["the service's title", edition.service.title],
    ["the service's about", edition.service.about],
  ] as const)
    for (const language of edition.languages) {
      const text: unknown = isRecord(texts) ? texts[language] : undefined;
      if (typeof text !== "string" || text.trim() === "" || text.length > 400)
        return `${name} has no text in ${language}`;
      if (/[<>{}]|javascript:|\bon[a-z]+=/i.test(text))
        return `${name} holds markup or a script, which no edition may`;
      if (/https?:|\/\/|www\.|\b[a-z\d-]+\.(?:com|net|org|io|js)\b/i.test(text))
        return `${name} leads to another site; only source may`;
    }
  const known = placesFor("en").map(({ id }) => id);
  if (!isTexts(edition.places) || !isRecord(edition.order))
    return "places is a list, and order a list for each place";
  for (const place of [...edition.places, ...Object.keys(edition.order)])
    if (!known.includes(place)) return `there is no place called ${place}`;
  if (!law.some(({ id }) => id === edition.law)) return `there is no law page called ${edition.law}`;
  for (const [place, lines] of Object.entries(edition.order)) {
    const own = placesFor("en").find(({ id }) => id === place)!;
    if (!isTexts(lines)) return `order of ${place} is a list of lines`;
    for (const id of lines) {
      const line = contacts.find((each) => each.id === id);
      if (line === undefined) return `the line ${id} is not in the facts`;
      if (!mayBeShown(line))
        return `the line ${id} may not be shown: nobody verified it, or it is out of date`;
    }
    const lacking = own.talk.find((id) => !lines.includes(id));
    if (lacking !== undefined)
      return `order of ${place} drops ${lacking}; lines can be put in order, not away`;
    if (new Set(lines).size < lines.length) return `order of ${place} has a line twice`;
    if (lines.length > own.talk.length) return `order of ${place} has a line of another place`;
  }
  const { call, again, source, checked } = edition.service;
  if (typeof call !== "string" || !/^\+?\d[\d -]{3,20}\d$/.test(call))
    return "the service's number is digits, spaces and hyphens";
  if (call !== again) return `the service's number was ${call}, and typed again it was ${again}`;
  if (typeof source !== "string" || !URL.canParse(source) || new URL(source).protocol !== "https:")
    return "the service's source is the https address of the page that shows its number";
  if (typeof checked !== "string" || !/^\d{4}-\d\d-\d\d$/.test(checked) || Number.isNaN(Date.parse(checked)))
    return "the service's checked is a day such as 2026-11-21";
  for (const theme of ["light", "dark"] as const) {
    const colours = edition.colours[theme];
    for (const name of shape.theme)
      if (!/^#[0-9a-f]{6}$/.test(colours[name])) return `${theme}: ${name} is a colour such as #1a524b`;
    const ground = { ...groundsIn(css, false), ...(theme === "dark" ? groundsIn(css, true) : {}) };
    const [wrong] = wrongColours(theme, colours, ground);
    if (wrong !== undefined) return wrong;
  }
  return null;
};

/**
 * Read the settings of an edition.
 *
 * Fails:  throws one sentence that says what is wrong; nothing is built then.
 * Safety: settings are texts, numbers and colours. No file of the folder reaches a page.
 */
export const readEdition = async (folder: string): Promise<Edition> => {
  const files = await readdir(folder).catch(() => []);
  const other = files.find((name) => name !== "edition.json" && name !== "README.md");
  if (other !== undefined)
    throw new Error(`The edition holds ${other}; only edition.json and README.md may be in its folder.`);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, "edition.json"), "utf8"));
  } catch {
    throw new Error("The edition has no edition.json that can be read.");
  }
  const css = await readFile(join(import.meta.dirname, "../content/look/tokens.css"), "utf8");
  const wrong = wrongIn(value, css);
  if (wrong !== null) throw new Error(`The edition cannot be used: ${wrong}.`);
  return value as Edition;
};
