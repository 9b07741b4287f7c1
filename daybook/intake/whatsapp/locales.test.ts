// Every locale × platform × clock × calendar, printed by the runtime's own CLDR and read back minute for minute.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readNow } from "../contract.ts";
import { whatsappReader as reader } from "./reader.ts";
import { locales, unreadable } from "./samples/locales.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const platforms = ["android", "iphone", "computer"] as const;
type Platform = (typeof platforms)[number];
interface Variant {
  readonly locale: string;
  readonly platform: Platform;
  readonly clock: "24 h" | "12 h" | "the locale's";
  readonly calendar: string;
}

/** A hundred moments: every hour, and days that tell day from month and days that do not. */
const moments = Array.from({ length: 100 }, (_, index) => Date.UTC(2026, 10, 20) + index * 5_000_000);

const printer = ({ locale, platform, clock, calendar }: Variant): ((ms: number) => string) => {
  const common = {
    timeZone: "UTC",
    ...(clock === "the locale's" ? {} : { hour12: clock === "12 h" }),
    ...(calendar === "" ? {} : { calendar }),
  } as const;
  const [date, time, both] = [
    { dateStyle: "short" },
    { timeStyle: platform === "iphone" ? "medium" : "short" },
    { dateStyle: "short", timeStyle: platform === "iphone" ? "medium" : "short" },
  ].map((style) => new Intl.DateTimeFormat(locale, { ...common, ...(style as Intl.DateTimeFormatOptions) }));
  switch (platform) {
    case "android":
      return (ms) => `${both!.format(ms)} - `;
    case "iphone":
      return (ms) => `[${both!.format(ms)}] `;
    case "computer":
      return (ms) => `[${time!.format(ms)}, ${date!.format(ms)}] `;
  }
};

/** What went wrong with a variant, or null. */
const wrongWith = (variant: Variant): string | null => {
  const print = printer(variant);
  const seconds = variant.platform === "iphone" ? 19 : 16;
  const expected = moments.map((ms) => new Date(ms).toISOString().slice(0, seconds));
  const bytes = utf8(moments.map((ms, index) => `${print(ms)}Mira: text ${index}\n`).join(""));
  const head = JSON.stringify(print(moments[40]!));
  if (reader.recognise(bytes, "") < 0.5) return `${head} is not recognised`;
  const first = readNow(reader, bytes).summary;
  if (first.findCount !== moments.length) return `${head}: ${first.findCount} messages`;
  for (const order of first.possibleOrders) {
    const { pieces, summary } = readNow(reader, bytes, { order });
    const walls = pieces.map((piece) =>
      "found" in piece && piece.found.happened.certainty !== "unknown" ? piece.found.happened.wall : "?",
    );
    if (summary.headerLikeCount === 0 && walls.join() === expected.join()) return null;
    if (first.possibleOrders.length === 1)
      return `${head}: ${walls.find((wall, index) => wall !== expected[index])} for ${expected[walls.findIndex((wall, index) => wall !== expected[index])]}`;
  }
  return `${head}: no order fits`;
};

/** No phone is known to print these calendars in these languages; CLDR would, in a form that is not read. */
const notReadIn: Readonly<Record<string, readonly string[]>> = {
  buddhist: ["fr-CA", "gu", "mr", "wo"],
  persian: ["cv", "fr-CA", "gu", "sah", "wo"],
  "islamic-umalqura": ["cv", "en-IN", "gu", "hi-Latn", "mr", "wo"],
  /** The Persian calendar's Latin letters between the time and the date. */
  computer: ["lrc", "mzn", "ps", "uz-Arab"],
};

describe("every locale", () => {
  for (const platform of platforms)
    for (const clock of ["the locale's", "24 h", "12 h"] as const)
      it(`${platform}, ${clock} clock`, (t) => {
        const tried = locales.filter((locale) => !notReadIn[platform]?.includes(locale));
        const wrong = tried.flatMap((locale) => {
          const problem = wrongWith({ locale, platform, clock, calendar: "" });
          return problem === null ? [] : [`${locale} ${problem}`];
        });
        t.diagnostic(
          `| ${platform} | ${clock} | default | ${tried.length} locales | ${tried.length - wrong.length} read |`,
        );
        assert.deepEqual(wrong, []);
      });
  for (const calendar of ["buddhist", "persian", "islamic-umalqura"])
    it(`iphone, the locale's clock, ${calendar}`, (t) => {
      const tried = locales.filter((locale) => !notReadIn[calendar]!.includes(locale));
      const wrong = tried.flatMap((locale) => {
        const problem = wrongWith({ locale, platform: "iphone", clock: "the locale's", calendar });
        return problem === null ? [] : [`${locale} ${problem}`];
      });
      t.diagnostic(
        `| iphone | the locale's | ${calendar} | ${tried.length} locales | ${tried.length - wrong.length} read |`,
      );
      assert.deepEqual(wrong, []);
    });
  it("those that are not read are named, and their lines are lost by nobody", () => {
    assert.ok(locales.length > 340);
    for (const locale of unreadable) {
      const print = printer({ locale, platform: "android", clock: "the locale's", calendar: "" });
      const bytes = utf8(`${print(moments[0]!)}Mira: x\n`);
      const { pieces } = readNow(reader, bytes);
      assert.deepEqual([pieces[0]!.from, pieces.at(-1)!.to], [0, bytes.length]);
    }
  });
});
