// The build refuses broken copies of the content, each with a sentence that names the file and what is wrong; the good copy builds.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { refusedLinks } from "./links.ts";
import { refusedNumbers } from "./numbers.ts";
import { refusedRelations } from "./relations.ts";
import { refusedText } from "./text.ts";

const root = join(import.meta.dirname, "../..");

let copy: string;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), "daybook-broken-"));
  for (const part of ["content", "library"])
    await cp(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/node_modules|\.test\.ts$/.test(path),
    });
  for (const part of ["node_modules", "daybook", "tsconfig.base.json", "package.json"])
    await symlink(join(root, part), join(copy, part));
});
after(async () => rm(copy, { recursive: true }));

/** Build the copy. Gives what was said, and whether anything was written. */
const buildCopy = async (): Promise<{ readonly said: string; readonly isWritten: boolean }> => {
  const out = join(copy, "out");
  await rm(out, { recursive: true, force: true });
  const said = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      ["library/build.ts", "--out", out, "--day", "2026-11-25"],
      { cwd: copy },
      (_, stdout, stderr) => {
        done(`${stdout}${stderr}`);
      },
    );
  });
  const isWritten = await stat(out).then(
    () => true,
    () => false,
  );
  return { said, isWritten };
};

/** Build with one file changed by hand, and put it back. */
const buildBroken = async (file: string, from: RegExp, to: string) => {
  const path = join(copy, file);
  const text = await readFile(path, "utf8");
  const broken = text.replace(from, to);
  assert.notEqual(broken, text, `${file} has nothing like ${from.source}`);
  await writeFile(path, broken);
  try {
    return await buildCopy();
  } finally {
    await writeFile(path, text);
  }
};

const firstText = /summary: \[\s*"[^"]*"/;
const english = "content/guide/en/signs.ts";

describe("the build", () => {
  it("builds the good copy", async () => {
    const { said, isWritten } = await buildCopy();
    assert.match(said, /^\d+ pages$/m);
    assert.ok(isWritten);
  });
  for (const [what, file, from, to, sentence] of [
    [
      "a figure without a source",
      english,
      firstText,
      'summary: ["Of 100 people, 36 say so."',
      /content\/guide\/en\/signs\.ts: “Of 100 people, 36 say so\.” states a figure and names no source\./,
    ],
    [
      "a finding without a source",
      english,
      firstText,
      'summary: ["Studies show that it stops."',
      /signs\.ts: “Studies show that it stops\.” states a finding and names no source\./,
    ],
    [
      "an organisation's words without a source",
      english,
      firstText,
      'summary: ["The Made Up Trust is for you."',
      /signs\.ts: “The Made Up Trust is for you\.” states an organisation or an act and names no source\./,
    ],
    [
      "an unverified fact stated as fact",
      "content/guide/en/health.ts",
      /(from: \["bleeding-aid"\],)\s*doubt: true,?/,
      "$1",
      /content\/guide\/en\/health\.ts: “Strong bleeding\.[^”]*” states as fact what nobody checked \(bleeding-aid\)/,
    ],
    [
      "a doubt that does not say who says so",
      "content/guide/en/health.ts",
      /One help centre names these signs after it: a rough voice/,
      "After it comes a rough voice",
      /“After it comes a rough voice[^”]*” is marked as doubt, and does not say who says so/,
    ],
    [
      "another figure in the Bangla",
      "content/guide/bn/health.ts",
      /৭২ ঘণ্টার/,
      "৭৩ ঘণ্টার",
      /content\/guide\/bn\/health\.ts: “[^”]*৭৩ ঘণ্টার[^”]*” has other figures than the English\./,
    ],
    [
      "an editor's note",
      "content/words/library/en.json",
      /"front-lead": "[^"]*"/,
      `"front-lead": "${"TO" + "DO"}: a kinder sentence"`,
      /en\/index\.html: shows a note to do something: “[^”]*a kinder sentence/,
    ],
    [
      "a gap in brackets",
      english,
      firstText,
      'summary: ["Four signs [...] to know."',
      /en\/signs\/index\.html: shows a gap in brackets/,
    ],
    [
      "a misprinted number on a page",
      "content/words/library/en.json",
      /"contact-gb-stalking-about": "/,
      '"contact-gb-stalking-about": "Old paper prints 0808 802 0301. ',
      /en\/numbers\/england-and-wales\/index\.html: shows 08088020301, one slip from the checked number 08088020300\./,
    ],
    [
      "a slip in the list of help lines itself",
      "content/help/contacts.json",
      /"0808 802 0300"/,
      '"0808 802 0030"',
      /content\/help\/contacts\.json: gb-stalking has 0808 802 0030, and typed again it was 0808 802 0300\./,
    ],
    [
      "a link to a page that is not there",
      "library/src/parts/doors.tsx",
      /to: addressOf\(at\.language, "all"\)/,
      "to: `/${at.language}/al/`",
      /en\/signs\/index\.html: the link \/en\/al\/ leads to no page\./,
    ],
    [
      "a topic related to itself",
      "content/guide/relations.ts",
      /"meaning",\s+"explains",\s+"signs"/,
      '"signs", "explains", "signs"',
      /content\/guide\/relations\.ts: signs is related to itself\./,
    ],
    [
      "another name that is off its topic",
      "content/guide/finding.ts",
      /"Spyware and stalkerware"/,
      '"Referral Program Software"',
      /“Referral Program Software” cannot stand at “checks”: none of its words belongs to devices or traces \(en\)\./,
    ],
    [
      "a text about back pain on a page about medicine",
      "content/guide/en/tablets.ts",
      /kind: "heading",\s+text: "What to ask" \},/,
      'kind: "heading", text: "Back pain" },\n    { kind: "say", claims: ["Keep the knees bent and lay something warm on the lower back."] },\n    { kind: "heading", text: "What to ask" },',
      /“Back pain Keep the knees bent and lay” cannot stand at “tablets”/,
    ],
  ] as const)
    it(`refuses ${what}, and writes nothing`, async () => {
      const { said, isWritten } = await buildBroken(file, from, to);
      assert.match(said, /^The Library was not built: /);
      assert.match(said, sentence);
      assert.ok(!isWritten);
    });
});

describe("what is refused on a page", () => {
  const page = (html: string, path = "en/x/index.html") => [{ path, html }];
  it("is text that was meant for an editor, in both languages, and nothing that readers are told", () => {
    for (const bad of [
      "Hello {name}",
      "so [...] on",
      "[?]",
      "is undefined.",
      "এখানে অনুবাদ লিখুন",
      "Placeholder",
      "a &lt;&lt; b",
    ])
      assert.equal(refusedText(page(`<p>${bad}</p>`)).length, 1, bad);
    for (const good of ["Call first if …", "“May I have some minutes alone?”", "what was undone", "আগে লিখুন"])
      assert.deepEqual(refusedText(page(`<p>${good}</p><style>a{b:c}</style>`)), [], good);
  });
  it("is a link to a part that is missing, here or on another page", () => {
    const files = [
      ...page('<a href="#no">a</a><a href="/en/y/#yes">b</a><a href="/en/y/#no">c</a>'),
      ...page('<i id="yes">', "en/y/index.html"),
    ];
    assert.deepEqual(refusedLinks(files), [
      "en/x/index.html: the link #no leads to no part of it.",
      "en/x/index.html: the link /en/y/#no leads to a page without that part.",
    ]);
    assert.deepEqual(refusedLinks(page('<a href="/file.txt">a</a>'), ["/file.txt"]), []);
  });
  it("is any slip in a number: changed, left out, doubled, swapped, in either set of digits; not a year or another figure", () => {
    for (const bad of ["0808 802 0310", "0808 802 030", "0808 802 03000", "0808 802 0030", "০৮০৮ ৮০২ ০৩১০"])
      assert.match(
        refusedNumbers(page(`<p>${bad}</p>`)).join(),
        /one slip from the checked number 08088020300/,
        bad,
      );
    assert.match(refusedNumbers(page('<a href="tel:998">x</a>')).join(), /dials 998, which is not among/);
    for (const good of ["0808 802 0300", "2023", "21 November 2026", "36.4% of 1,844", "646.9"])
      assert.deepEqual(refusedNumbers(page(`<p>${good}</p>`)), [], good);
  });
  it("is a number that is out of date, though it is a slip from none", () => {
    assert.match(
      refusedNumbers(page("<p>0300 636 0300</p>")).join(),
      /shows 03006360300, a number that is out of date/,
    );
  });
  it("is a relation written twice, or a second view that is none", () => {
    const once = { from: "signs", how: "explains", to: "list" } as const;
    assert.match(refusedRelations([once, once], []).join(), /written twice/);
    assert.match(refusedRelations([], [["signs", "list"]]).join(), /not the two views of one topic/);
    assert.deepEqual(refusedRelations([once], []), []);
  });
});
