// Build the Library: node library/build.ts --out dist/library [--vault URL] [--desk URL] [--site URL] [--edition FOLDER] [--day 2026-11-21]
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { build, transformWithOxc } from "vite";
import { policyOf, type Allowed } from "./policy.ts";
import { readEdition } from "./edition.ts";
import { readRecordings } from "./recordings.ts";
import { refusalsOf } from "./refusals/index.ts";
import config from "./vite.config.ts";

/** What `src/render.tsx` gives once it is built. */
export type Renderer = typeof import("./src/render.tsx");

/** Everything that a page could ask a device for, refused. */
const refusedFeatures = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
] as const;

/**
 * The headers of every answer, and those of single pages that may do more than show themselves.
 *
 * Shape:  `pages` by their address, "/en/tell/".
 */
const headersFor = (
  style: string,
  pages: ReadonlyMap<string, Allowed>,
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const own = [...pages].map(([address, allowed]) => [
    address,
    { "content-security-policy": policyOf(style, allowed) },
  ]);
  return {
    "*": {
      "content-security-policy": policyOf(style),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-dns-prefetch-control": "off",
      "permissions-policy": refusedFeatures.map((name) => `${name}=()`).join(", "),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      // Kept nowhere: a shared computer holds no copy of what was read, and a number that changed is never shown from one.
      "cache-control": "no-store",
    },
    ...(Object.fromEntries(own) as Record<string, Record<string, string>>),
  };
};

/** The script that speaks, as a browser runs it: it imports nothing, so that its types are all that has to go. */
const loadSpeech = async (): Promise<string> => {
  const file = join(import.meta.dirname, "src/aloud/speech.ts");
  const { code } = await transformWithOxc(await readFile(file, "utf8"), file, { target: "es2020" });
  return code.trim().replaceAll("</", "<\\/");
};

/** Bundle the script of the search for a browser, as one text that gives a global `find`. */
export const bundleSearch = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: ["chrome90", "ios14.5", "safari14.1", "firefox78"],
      lib: { entry: join(import.meta.dirname, "src/find/field.ts"), name: "find", formats: ["iife"] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error("Vite gave no script for the search.");
  return chunk.code.trim();
};

/** Bundle the pages for Node and load them. */
export const loadRenderer = async (): Promise<Renderer> => {
  const built = await build({ ...config, configFile: false });
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const entry = chunks.find((chunk) => chunk.type === "chunk" && chunk.isEntry);
  if (entry?.type !== "chunk") throw new Error("Vite gave no entry.");
  const folder = await mkdtemp(join(tmpdir(), "daybook-library-"));
  try {
    const file = join(folder, "render.mjs");
    await writeFile(file, entry.code);
    return (await import(pathToFileURL(file).href)) as Renderer;
  } finally {
    await rm(folder, { recursive: true });
  }
};

/**
 * Write the whole Library into a folder, which is emptied first.
 *
 * Gives:  the number of pages.
 * Fails:  rejects, and writes nothing, when a page names a help line that may not be shown, a word that does not exist or a
 *         recording without its file, and with one sentence for each thing that the Library is not built with (`refusals/`).
 */
export const buildLibrary = async (options: {
  readonly out: string;
  readonly vault?: string | undefined;
  readonly desk?: string | undefined;
  /** The origin that this copy will be served from. */
  readonly site?: string | undefined;
  /** The folder of an agency's edition. */
  readonly edition?: string | undefined;
  /** The folder of recordings, with its list. */
  readonly audio?: string | undefined;
  /** The day to judge by whether a law page needs review; today when absent. */
  readonly day?: string | undefined;
}): Promise<number> => {
  const audio = options.audio ?? join(import.meta.dirname, "../content/audio");
  const [renderer, script, recordings, searchCode] = await Promise.all([
    loadRenderer(),
    loadSpeech(),
    readRecordings(audio),
    bundleSearch(),
  ]);
  for (const { file } of renderer.staleRecordings(recordings))
    process.stderr.write(`content/audio/${file} is not of the page as it stands: it is not shown.\n`);
  const edition = options.edition === undefined ? null : await readEdition(options.edition);
  const places = {
    vault: options.vault ?? null,
    desk: options.desk ?? null,
    site: options.site ?? null,
    edition,
  };
  const files = renderer.renderLibrary(
    places,
    options.day ?? new Date().toISOString().slice(0, 10),
    { script, recordings },
    searchCode,
  );
  const refused = refusalsOf(files, [], edition === null ? [] : [edition.service.call]);
  if (refused.length > 0) throw new Error(refused.join("\n"));
  await rm(options.out, { recursive: true, force: true });
  const allowed = new Map<string, Allowed>();
  for (const { path, html, may, sound, script } of files) {
    await mkdir(dirname(join(options.out, path)), { recursive: true });
    await writeFile(join(options.out, path), html);
    if (sound !== undefined) await copyFile(join(audio, sound.from), join(options.out, sound.path));
    if (script !== undefined) await writeFile(join(options.out, script.path), script.text);
    if (may !== undefined) allowed.set(`/${path.replace(/index\.html$/, "")}`, may);
  }
  await writeFile(
    join(options.out, "headers.json"),
    `${JSON.stringify(headersFor(renderer.styleFor(places), allowed), null, 2)}\n`,
  );
  return files.length;
};

/** An address of another place as it may stand in a page: an origin with an optional path, nothing to track by. */
const placeAddress = (name: string, text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== "" ||
    url.hash !== "" ||
    url.username !== ""
  )
    throw new Error(`--${name} must be an http or https address without a name, a query or a fragment.`);
  return url.href;
};

/** The origin of this copy as it may be written into its pages: nothing behind it, since links begin at its root. */
const siteAddress = (text: string | undefined): string | undefined => {
  const address = placeAddress("site", text);
  if (address === undefined) return undefined;
  const { origin, pathname } = new URL(address);
  if (pathname !== "/")
    throw new Error("--site must be an origin such as https://guide.example, without a path.");
  return origin;
};

/** The day of the build as it may be said: a day that exists, written as in a calendar. */
const buildDay = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new Error("--day must be a day such as 2026-11-21.");
  return text;
};

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: "string" },
        vault: { type: "string" },
        desk: { type: "string" },
        site: { type: "string" },
        edition: { type: "string" },
        day: { type: "string" },
      },
    });
    if (values.out === undefined) throw new Error("Say where to: --out dist/library");
    const count = await buildLibrary({
      out: resolve(values.out),
      vault: placeAddress("vault", values.vault),
      desk: placeAddress("desk", values.desk),
      site: siteAddress(values.site),
      edition: values.edition,
      day: buildDay(values.day),
    });
    process.stdout.write(`${count} pages\n`);
  } catch (error) {
    process.stderr.write(`The Library was not built: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
