// What every built page is: whole, small, alone, bland outside, and the same each time.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import {
  attributes,
  buildForTest,
  madeUpDesk,
  madeUpVault,
  textIn,
  type BuiltPage,
  type BuiltScripts,
} from "./built.ts";

/** One flight of TCP's first window: ten packets (RFC 6928) less what the headers take. */
const pageBytes = 14_000;

/** What the script of a page with a search may weigh, compressed: it comes after the page, which does not wait for it. */
const scriptBytes = 24_000;
const isFind = ({ address }: BuiltPage): boolean => /^\/(?:en|bn)\/find\/$/.test(address);

let pages: readonly BuiltPage[];
let scripts: BuiltScripts;
let others: readonly string[];
let headers: Record<string, Record<string, string>>;
before(async () => {
  ({ pages, others, scripts, headers } = await buildForTest());
});

/** The few pages with a script, each named by its hash in the headers of that page (decisions/0004 and 0005). */
const hasScript = (address: string): boolean => /^\/(?:en|bn)\/(?:aloud|find)\//.test(address);

/** Check each page; name those that are wrong. */
const wrongPages = (isWrong: (page: BuiltPage) => unknown): readonly string[] =>
  pages.filter(isWrong).map(({ address }) => address);

describe("every page", () => {
  it("is there in both languages, and the root and the page for unknown addresses once", () => {
    const inLanguage = (language: string) =>
      pages
        .map(({ address }) => address)
        .filter((address) => address.startsWith(`/${language}/`))
        .map((address) => address.slice(4));
    assert.deepEqual(inLanguage("en"), inLanguage("bn"));
    for (const path of [
      "",
      "numbers/",
      "numbers/bangladesh/",
      "numbers/scotland/",
      "signs/",
      "steps/",
      "traces/",
      "record/",
    ])
      assert.ok(inLanguage("en").includes(path), path);
    assert.equal(pages.length, 2 * inLanguage("en").length + 2);
    assert.deepEqual(others, ["/headers.json"]);
  });
  it("is at most 14,000 bytes compressed", () => {
    assert.deepEqual(
      wrongPages(({ html }) => gzipSync(html).length > pageBytes),
      [],
    );
  });
  it("asks for nothing: no script, no frame, no picture, no font, no other style", () => {
    assert.deepEqual(
      wrongPages(({ html }) =>
        /<(?:img|iframe|object|embed|video|audio|source|base|portal)\b|\son[a-z]+=|javascript:|@import|@font-face|url\(|\ssrc=|\sstyle=|\sping=/i.test(
          // The script of the search is a file of its own, named by its hash.
          html.replace(
            /<script src="\/(?:en|bn)\/find\/find\.js" integrity="[^"]*"><\/script>/,
            "<script></script>",
          ),
        ),
      ),
      [],
    );
    assert.deepEqual(
      wrongPages(
        ({ html, address }) =>
          /<(?:form|textarea|select)\b/.test(html) !== /\/tell\/$/.test(address) ||
          /<input\b/.test(html) !== /\/(?:tell|find)\/$/.test(address),
      ),
      [],
      "only the page for comments has a form, and only that which searches has a field beside it",
    );
    assert.deepEqual(
      wrongPages(({ html, address }) => /<script\b/.test(html) !== hasScript(address)),
      [],
      "only the pages to listen to and the one that searches have a script",
    );
    for (const { html, address } of pages) {
      const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
      for (const link of links) assert.match(link, /rel="(?:alternate)"|href="data:,"/, address);
      assert.equal(links.filter((link) => link.includes('href="data:,"')).length, 1, address);
    }
  });
  it("that searches names its script by the hash that its headers allow, stores nothing and connects to nothing", () => {
    assert.deepEqual(
      pages.filter(isFind).map(({ address }) => address),
      ["/bn/find/", "/en/find/"],
    );
    assert.deepEqual([...scripts.keys()].toSorted(), ["/bn/find/find.js", "/en/find/find.js"]);
    for (const { html, address } of pages.filter(isFind)) {
      const [tag, ...more] = [...html.matchAll(/<script [^>]*>/g)].map(([found]) => found);
      assert.deepEqual(more, []);
      const script = scripts.get(attributes(tag!, "src")[0]!)!;
      const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
      assert.deepEqual(attributes(tag!, "integrity"), [hash]);
      assert.match(html.slice(html.indexOf(tag!)), /^<script [^>]*><\/script><\/body><\/html>\n$/, address);
      const policy = headers[address]!["content-security-policy"]!;
      const all = headers["*"]!["content-security-policy"]!;
      const added = `script-src '${hash}'; require-trusted-types-for 'script'; trusted-types 'none'; `;
      assert.equal(policy.replace(added, ""), all, address);
      assert.ok(policy.includes(added), address);
      // "fetch" is also what the search library calls a method of its index, which looks a word up.
      const code = script
        .slice(0, script.lastIndexOf("\nfind.start("))
        .replace(/\._index\.fetch\(|\bfetch\(\w,\w\)\{/g, "");
      const ways =
        /\bfetch\(|XMLHttp|WebSocket|EventSource|sendBeacon|RTCPeer|import\(|localStorage|sessionStorage|indexedDB|cookie|caches|history|innerHTML|eval\(|new Function|postMessage/;
      assert.equal(ways.exec(code)?.[0], undefined, address);
      assert.ok(gzipSync(script).length <= scriptBytes, `${address}: ${gzipSync(script).length}`);
      // The field is no form, has no name, asks nobody for a spelling and leaves nothing to be completed later.
      assert.match(
        html,
        /<section id="find" hidden [^>]*>.*<input id="typed" type="search" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" /s,
      );
    }
    assert.deepEqual(
      Object.entries(headers)
        .filter(([, { "content-security-policy": policy }]) => policy!.includes("script-src"))
        .map(([address]) => address)
        .filter((address) => !address.includes("/aloud/"))
        .toSorted(),
      ["/bn/find/", "/en/find/"],
    );
  });
  it("has exactly one style, and the headers name its hash", () => {
    for (const { html, address } of pages) {
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)];
      assert.equal(styles.length, 1, address);
      const hash = createHash("sha256").update(styles[0]![1]!).digest("base64");
      assert.ok(headers["*"]!["content-security-policy"]!.includes(`style-src 'sha256-${hash}'`), address);
    }
  });
  it("is served with headers that let nothing load, run, frame, send or be remembered", () => {
    const all = headers["*"]!;
    assert.match(
      all["content-security-policy"]!,
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    assert.equal(all["referrer-policy"], "no-referrer");
    assert.equal(all["x-content-type-options"], "nosniff");
    assert.equal(all["cross-origin-opener-policy"], "same-origin");
    assert.equal(all["cache-control"], "no-store");
    assert.match(all["permissions-policy"]!, /camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    assert.ok(!("set-cookie" in all));
  });
  it("can send only from the page for comments, and only to the Desk that it was built with", async () => {
    const { "*": _, ...all } = headers;
    const own = Object.fromEntries(Object.entries(all).filter(([address]) => !hasScript(address)));
    assert.deepEqual(
      Object.entries(own).map(([address, all]) => [
        address,
        Object.keys(all),
        /form-action [^;]*/.exec(all["content-security-policy"]!)?.[0],
      ]),
      ["en", "bn"].map((language) => [
        `/${language}/tell/`,
        ["content-security-policy"],
        `form-action ${new URL(madeUpDesk).origin}`,
      ]),
    );
    for (const { html, address } of pages.filter((page) => page.address.endsWith("/tell/")))
      assert.deepEqual(attributes(html, "action"), [`${madeUpDesk}${address.slice(1)}`]);
    const alone = await buildForTest({});
    assert.deepEqual(
      Object.keys(alone.headers).filter((address) => !hasScript(address)),
      ["*"],
    );
    const tell = alone.pages.find(({ address }) => address === "/en/tell/")!;
    assert.match(textIn(tell.html), /Nobody takes comments on this copy/);
    assert.doesNotMatch(tell.html, /<form/);
  });
  it("is written the same each time", async () => {
    const again = await buildForTest();
    assert.deepEqual(again.pages, pages);
  });
  it("shows nothing telling in its address or the title of its tab", () => {
    const telling =
      /stalk|abus|violen|victim|police|danger|help|safe|leave|স্টকিং|নির্যাতন|সহিংসতা|পুলিশ|বিপদ|নিরাপ/i;
    for (const { address, html } of pages) {
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      assert.ok(title.length > 5, address);
      assert.doesNotMatch(`${address} ${title}`, telling);
    }
  });
});

describe("the markup of every page", () => {
  it("closes what it opens, in order", () => {
    const isVoid = /^(?:meta|link|br|hr|path|circle|input)$/;
    for (const { html, address } of pages) {
      const open: string[] = [];
      for (const [tag, slash, name] of html
        .replace(/<style>[\s\S]*?<\/style>/, "")
        .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (isVoid.test(name!) || tag.endsWith("/>")) continue;
        if (slash === "") open.push(name!);
        else assert.equal(open.pop(), name, `${address}: ${tag}`);
      }
      assert.deepEqual(open, [], address);
    }
  });
  it("has one h1, headings that skip no level, and a main part", () => {
    for (const { html, address } of pages) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((found) => Number(found[1]));
      assert.equal(levels.filter((level) => level === 1).length, 1, address);
      assert.equal(levels[0], 1, address);
      levels.reduce(
        (last, level) => (assert.ok(level <= last + 1, `${address}: h${last} then h${level}`), level),
      );
      assert.equal(html.match(/<main /g)?.length, 1, address);
    }
  });
  it("uses each id once, and every link inside the page leads to one", () => {
    for (const { html, address } of pages) {
      const ids = attributes(html, "id");
      assert.equal(new Set(ids).size, ids.length, address);
      for (const to of attributes(html, "href"))
        if (to.startsWith("#")) assert.ok(ids.includes(to.slice(1)), `${address} ${to}`);
      for (const label of attributes(html, "aria-labelledby")) assert.ok(ids.includes(label), address);
    }
  });
  it("says its language, and the other language's name in that language; a saved one leads to no other", () => {
    for (const { html, address } of pages) {
      if (address.endsWith("/notes.html")) {
        assert.doesNotMatch(html, /class="switch"/, address);
        continue;
      }
      const language = address.startsWith("/bn/") ? "bn" : "en";
      assert.match(html, new RegExp(`^<!doctype html><html lang="${language}">`));
      const [other, name] = language === "en" ? ["bn", "বাংলা"] : ["en", "English"];
      assert.match(html, new RegExp(`<a class="switch"[^>]* lang="${other}"[^>]*>${name}</a>`), address);
    }
  });
});

describe("links", () => {
  it("inside the guide lead to pages that exist", () => {
    const known = new Set(pages.map(({ address }) => address));
    for (const { html, address } of pages)
      for (const to of attributes(html, "href"))
        if (to.startsWith("/")) assert.ok(known.has(to.split("#")[0]!), `${address} leads to ${to}`);
  });
  it("to other sites tell them nothing, and are few in kind", () => {
    for (const { html, address } of pages)
      for (const [, tag] of html.matchAll(/<a\b([^>]*)>/g)) {
        const to = attributes(tag!, "href")[0];
        // In a saved page the names of other pages lead nowhere.
        if (to === undefined && address.endsWith("/notes.html")) continue;
        assert.ok(to !== undefined, `${address}: ${tag}`);
        if (/^(?:\/|#|tel:\d+$|sms:\d+$|mailto:)/.test(to) || to === madeUpVault || to === madeUpDesk)
          continue;
        assert.match(to, /^https?:\/\//, address);
        assert.match(tag!, /\srel="noreferrer"/, `${address}: ${to}`);
      }
  });
  it("the way out comes first, is plain, and leads to a neutral page; its limits are said once", () => {
    for (const { html, address } of pages) {
      const first = /<a\b[^>]*>/.exec(html)![0];
      assert.match(
        first,
        /^<a class="leave" href="https:\/\/(?:www\.bbc\.co\.uk\/weather|bn\.wikipedia\.org\/)" rel="noreferrer">$/,
        address,
      );
      assert.equal(html.match(/class="leave"/g)?.length, 1, address);
      const limits =
        /It does not take this page out of the browser’s history|ব্রাউজারের হিস্ট্রি থেকে এই পাতা মুছে যায় না/g;
      assert.equal(textIn(html).match(limits)?.length, 1, address);
    }
  });
  it("the private record is linked from its own page only after what it cannot do", () => {
    for (const language of ["en", "bn"]) {
      const { html } = pages.find(({ address }) => address === `/${language}/record/`)!;
      const cannot = html.indexOf(language === "en" ? "What it cannot do" : "এটি যা পারে না");
      assert.ok(cannot > 0 && html.indexOf(`href="${madeUpVault}"`) > cannot);
    }
    assert.deepEqual(
      wrongPages(
        ({ html, address }) => html.includes(madeUpVault) && !/\/record\/(?:notes\.html)?$/.test(address),
      ),
      [],
    );
  });
  it("without a private record the page says so and links to none", async () => {
    const alone = await buildForTest({});
    const record = alone.pages.find(({ address }) => address === "/en/record/")!;
    assert.match(textIn(record.html), /set up without a private record/);
    assert.ok(alone.pages.every(({ html }) => !html.includes(".invalid")));
  });
});
