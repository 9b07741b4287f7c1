// Every built page, and every page to save, is valid HTML by the standard's content rules and html-validate's for accessibility.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { buildForTest, type BuiltPage } from "./built.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] }),
);

/** What the validator says about a page: its rule and its sentence. */
const faultsOf = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html, "page.html");
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

describe("the HTML of every page", () => {
  it("is valid", async () => {
    assert.ok(pages.length > 200);
    for (const { address, html } of pages) assert.deepEqual(await faultsOf(html), [], address);
  });
  it("would be refused when broken: the validator sees it", async () => {
    const { html } = pages.find(({ address }) => address === "/en/signs/")!;
    for (const [from, to, rule] of [
      ["</h1>", "</h2>", /close-order/],
      ["<ul>", "<ul><p>x</p>", /element-permitted-content/],
      ['id="text"', 'id="danger"', /no-dup-id/],
      ["<main ", "<main hidden=x nonsense=1 role=button ", /attribute|role|quotes/],
      [
        '<section class="danger strip"',
        '<section role="button" class="danger strip"',
        /prefer-native-element|aria/,
      ],
    ] as const) {
      const broken = html.replace(from, to);
      assert.notEqual(broken, html, from);
      assert.match((await faultsOf(broken)).join("\n"), rule, from);
    }
  });
});
