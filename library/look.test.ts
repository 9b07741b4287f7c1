// The look, computed from its one file: contrast in every theme, sizes on the grid.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { contrast, luminance } from "./contrast.ts";

type Tokens = Readonly<Record<string, string>>;

const tokensFile = join(import.meta.dirname, "../content/look/tokens.css");

/** Custom properties of each `:root` rule, by the condition it stands under ("" for none). */
const rulesOf = (css: string): ReadonlyMap<string, Tokens> => {
  const rules = new Map<string, Tokens>();
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, condition, body] of bare.matchAll(/(?:@media ([^{]+)\{\s*)?:root[^{]*\{([^}]*)\}/g))
    if (!/:lang/.test(bare.slice(0, bare.indexOf(body!)).split("}").at(-1)!))
      rules.set(
        (condition ?? "").trim(),
        Object.fromEntries(
          [...body!.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((found) => [found[1]!, found[2]!]),
        ),
      );
  return rules;
};

/** Text, and what it stands on. */
const pairs = [
  ["--ink", "--paper"],
  ["--ink", "--sheet"],
  ["--ink", "--accent-soft"],
  ["--soft", "--paper"],
  ["--soft", "--sheet"],
  ["--soft", "--accent-soft"],
  ["--accent", "--paper"],
  ["--accent", "--sheet"],
  ["--accent", "--accent-soft"],
  ["--paper", "--accent"],
  ["--call-ink", "--call"],
  ["--way-out-ink", "--way-out"],
] as const;

const dark = "(prefers-color-scheme: dark)";
const more = "(prefers-contrast: more)";

describe("the look", () => {
  let themes: Readonly<Record<string, Tokens>>;
  before(async () => {
    const rules = rulesOf(await readFile(tokensFile, "utf8"));
    const rule = (name: string): Tokens => rules.get(name) ?? assert.fail(`no rule for ${name}`);
    const light = rule("");
    themes = {
      light,
      dim: { ...light, ...rule(dark) },
      "more contrast": { ...light, ...rule(more) },
      "more contrast, dim": { ...light, ...rule(dark), ...rule(more), ...rule(`${more} and ${dark}`) },
      print: { ...light, ...rule("print") },
    };
  });
  it("has a contrast of 7:1 or more for all text, in every theme", () => {
    for (const [theme, tokens] of Object.entries(themes))
      for (const [text, ground] of pairs) {
        const ratio = contrast(tokens[text]!, tokens[ground]!);
        assert.ok(ratio >= 7, `${theme}: ${text} on ${ground} is ${ratio.toFixed(2)}`);
      }
  });
  it("has edges of controls that can be seen, 3:1 or more", () => {
    for (const [theme, tokens] of Object.entries(themes))
      for (const ground of ["--paper", "--sheet"]) {
        const ratio = contrast(tokens["--edge"]!, tokens[ground]!);
        assert.ok(ratio >= 3, `${theme}: --edge on ${ground} is ${ratio.toFixed(2)}`);
      }
  });
  it("is really dim in a dark room: nothing large is bright, the way out least of all", () => {
    for (const ground of ["--paper", "--sheet", "--accent-soft", "--call", "--way-out"])
      assert.ok(luminance(themes["dim"]![ground]!) < 0.05, ground);
  });
  it("has five sizes of type whose lines are steps of 4 px, a body of 18 px and a thumb of 48 px", () => {
    const light = themes["light"]!;
    const px = (name: string): number => 16 * Number(light[name]!.replace("rem", ""));
    const sizes = [1, 2, 3, 4, 5].map((step) => px(`--s${step}`));
    assert.deepEqual(
      sizes,
      sizes.toSorted((left, right) => left - right),
    );
    assert.equal(sizes[1], 18);
    for (const step of [1, 2, 3, 4, 5]) {
      assert.equal(px(`--l${step}`) % 4, 0);
      assert.ok(px(`--l${step}`) / px(`--s${step}`) >= (step <= 2 ? 1.5 : 1.2));
    }
    assert.equal(px("--touch"), 48);
    assert.ok(Number(light["--measure"]!.replace("ch", "")) <= 66);
  });
  it("measures contrast as the standard does", () => {
    assert.equal(contrast("#000000", "#ffffff"), 21);
    assert.equal(contrast("#777777", "#777777"), 1);
    assert.ok(Math.abs(contrast("#767676", "#ffffff") - 4.54) < 0.01);
  });
});
