import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { newDesk } from "./app.ts";
import type { Store } from "./store/store.ts";
import { readStyle } from "./views/style.ts";
import bn from "../content/words/desk/bn.json" with { type: "json" };
import en from "../content/words/desk/en.json" with { type: "json" };

const read = readStyle();
assert.ok(read.ok);
const style = read.value;
const well: Pick<Store, "probe"> = { probe: async () => ({ ok: true, value: null }) };
const guide = "https://guide.example/";
const desk = newDesk({ store: well, style, libraryUrl: guide, comments: null });
const paths = ["/", "/en/", "/bn/", "/health", "/nowhere", "/bn/nowhere", "/en", "/favicon.ico"] as const;

const ask = (path: string, init: RequestInit = {}, from = desk) => from.request(path, init);
const page = async (path: string, init?: RequestInit, from = desk) => (await ask(path, init, from)).text();
const speaking = (header: string) => ({ headers: { "Accept-Language": header } });

/** Tags that stand alone, and what the tags of a page add up to: an empty list when every one is closed in order. */
const alone = new Set(["meta", "link", "br", "hr", "img", "input"]);
const faultsOf = (markup: string): string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const body = markup.replace(/<style>[^]*?<\/style>/g, "").replace(/^<!doctype html>/, "");
  for (const [tag, slash, name, attributes] of body.matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>/g)) {
    if (slash) {
      if (open.pop() !== name) faults.push(`out of order: ${tag}`);
    } else {
      if (!/^(?: [a-z-]+="[^"]*")* ?\/?$/.test(attributes!.replace(/\s+/g, " ")))
        faults.push(`attributes: ${tag}`);
      if (!alone.has(name!)) open.push(name!);
    }
  }
  const text = body.replace(/<[^<>]*>/g, "");
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) faults.push("a bare sign in the text");
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push("an id twice");
  return [...faults, ...open.map((name) => `never closed: ${name}`)];
};

describe("headers", () => {
  const strict: Readonly<Record<string, string | RegExp>> = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "permissions-policy": /^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/,
    "content-security-policy":
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
  };
  const assertStrict = (response: Response, what: string) => {
    for (const [name, wanted] of Object.entries(strict))
      assert.match(
        response.headers.get(name) ?? "",
        wanted instanceof RegExp ? wanted : new RegExp(`^${wanted}$`),
        `${what}: ${name}`,
      );
    for (const name of [
      "set-cookie",
      "server",
      "x-powered-by",
      "etag",
      "access-control-allow-origin",
      "report-to",
      "nel",
    ])
      assert.equal(response.headers.get(name), null, `${what}: ${name}`);
  };
  it("are strict on every answer, whatever was asked and how", async () => {
    for (const path of paths)
      for (const method of ["GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE", "PATCH"])
        assertStrict(await ask(path, { method }), `${method} ${path}`);
  });
  it("are strict when the page itself fails", async () => {
    const failing = newDesk({
      store: { probe: () => Promise.reject(new Error("words of a keeper")) },
      style,
      libraryUrl: null,
      comments: null,
    });
    const response = await ask("/health", {}, failing);
    assert.equal(response.status, 500);
    assertStrict(response, "failed");
    const text = await response.text();
    assert.ok(text.includes(en["failed-lead"]));
    assert.ok(!text.includes("words of a keeper"));
  });
  it("turn off location, camera, microphone, payment and the idle clock by name", async () => {
    const policy = (await ask("/")).headers.get("permissions-policy")!;
    for (const feature of [
      "geolocation",
      "camera",
      "microphone",
      "payment",
      "idle-detection",
      "usb",
      "bluetooth",
    ])
      assert.ok(policy.split(", ").includes(`${feature}=()`), feature);
  });
  it("allow exactly the style that the page holds", async () => {
    for (const path of ["/en/", "/bn/", "/nowhere"]) {
      const response = await ask(path);
      const styles = [...(await response.text()).matchAll(/<style>([^]*?)<\/style>/g)].map(
        ([, text]) => text!,
      );
      assert.equal(styles.length, 1);
      const hash = createHash("sha256").update(styles[0]!).digest("base64");
      assert.ok(response.headers.get("content-security-policy")!.includes(`'sha256-${hash}'`), path);
    }
  });
});

describe("methods and sizes", () => {
  it("answers only GET and HEAD, and says which", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
      for (const path of paths) {
        const response = await ask(path, { method });
        assert.equal(response.status, 405, `${method} ${path}`);
        assert.equal(response.headers.get("allow"), "GET, HEAD");
        assert.equal(response.headers.get("connection"), "close");
      }
  });
  it("never reads a body, and says that nothing was kept", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => controller.enqueue(new Uint8Array(++pulled)) },
      { highWaterMark: 0 },
    );
    const response = await ask("/en/", { method: "POST", body, duplex: "half" } as RequestInit);
    assert.ok((await response.text()).includes(en["not-allowed-lead"]));
    assert.equal(pulled, 0);
  });
  it("answers HEAD like GET, without the page", async () => {
    for (const path of paths) {
      const [head, whole] = [await ask(path, { method: "HEAD" }), await ask(path)];
      assert.equal(head.status, whole.status, path);
      assert.equal(head.headers.get("content-security-policy"), whole.headers.get("content-security-policy"));
      assert.equal(await head.text(), "");
    }
  });
  it("refuses a body on a GET, and an address longer than any of ours", async () => {
    assert.equal((await ask("/en/", { headers: { "Content-Length": "1" } })).status, 413);
    assert.equal((await ask("/en/", { headers: { "Content-Length": "x" } })).status, 413);
    assert.equal((await ask("/en/", { headers: { "Transfer-Encoding": "chunked" } })).status, 413);
    assert.equal((await ask("/en/", { headers: { "Content-Length": "0" } })).status, 200);
    assert.equal((await ask(`/en/?${"a".repeat(2000)}`)).status, 414);
    assert.equal((await ask(`/${"a".repeat(900)}`)).status, 404);
  });
});

describe("languages", () => {
  it("speaks the language of the address, whatever the browser prefers", async () => {
    for (const [path, words, other] of [
      ["/en/", en, bn],
      ["/bn/", bn, en],
    ] as const) {
      const response = await ask(path, speaking(words === en ? "bn" : "en"));
      const text = await response.text();
      assert.equal(response.headers.get("content-language"), path.slice(1, 3));
      assert.ok(text.includes(`<html lang="${path.slice(1, 3)}">`));
      assert.ok(text.includes(words["closed-nothing"]) && !text.includes(other["closed-nothing"]));
    }
  });
  it("speaks the language that the browser prefers where the address names none", async () => {
    const expected: readonly (readonly [string, string])[] = [
      ["bn-BD,bn;q=0.9,en;q=0.5", "bn"],
      ["BN", "bn"],
      ["en-GB,en;q=0.9,bn;q=0.8", "en"],
      ["fr, bn;q=0.3", "bn"],
      ["fr", "en"],
      ["bn;q=0, en;q=0.1", "en"],
      ["bn;q=0", "en"],
      ["*", "en"],
      ["", "en"],
      ["bn;q=2, en", "en"],
      ["bng, bnx", "en"],
      [`${"bn-x,".repeat(500)}en`, "bn"],
      ["en;q=0.5, bn;q=0.500001, bn;q=0.6", "bn"],
      ["bn;q=,;;,\u0000", "en"],
    ];
    for (const [header, language] of expected) {
      const response = await ask("/", header === "" || header.includes("\u0000") ? {} : speaking(header));
      assert.equal(response.headers.get("content-language"), language, header.slice(0, 40));
      assert.match(response.headers.get("vary")!, /Accept-Language/i);
    }
  });
  it("leads from each page to the other language", async () => {
    assert.match(await page("/en/"), /<a href="\/bn\/" lang="bn" hreflang="bn"\s*>বাংলা<\/a/);
    assert.match(await page("/bn/"), /<a href="\/en\/" lang="en" hreflang="en"\s*>English<\/a/);
    const redirect = await ask("/bn");
    assert.deepEqual([redirect.status, redirect.headers.get("location")], [301, "/bn/"]);
  });
  it("says an address that leads nowhere in the language of that address", async () => {
    const response = await ask("/bn/nowhere", speaking("en"));
    assert.equal(response.status, 404);
    assert.ok((await response.text()).includes(bn["not-found-lead"]));
  });
});

describe("pages", () => {
  it("are well formed", async () => {
    for (const path of ["/en/", "/bn/", "/nowhere", "/bn/nowhere"])
      assert.deepEqual(faultsOf(await page(path)), [], path);
    assert.notDeepEqual(faultsOf("<!doctype html><p><b>x</p></b>"), [], "the check itself finds a fault");
    assert.notDeepEqual(faultsOf('<!doctype html><p id=x">x</p>'), []);
  });
  it("hold no script, no form, no field, no picture from elsewhere and no frame", async () => {
    for (const path of ["/en/", "/bn/", "/nowhere"]) {
      const text = await page(path);
      assert.doesNotMatch(
        text,
        /<(?:script|form|input|textarea|button|img|iframe|object|embed|base|svg|video|audio)\b/i,
      );
      assert.doesNotMatch(
        text,
        /\son[a-z]+=|javascript:|http-equiv|@import|url\(|preload|prefetch|preconnect/i,
      );
    }
  });
  it("lead with danger, to the guide's numbers, and end with a way out that tells the target nothing", async () => {
    for (const language of ["en", "bn"]) {
      const text = await page(`/${language}/`);
      assert.ok(text.includes(`href="${guide}${language}/numbers/"`));
      assert.ok(text.indexOf('class="call"') < text.indexOf("<h1>"));
      const elsewhere = language === "en" ? "https://www.bbc.co.uk/weather" : "https://bn.wikipedia.org/";
      assert.ok(text.includes(`<a href="${elsewhere}" rel="noreferrer">`));
      for (const [link] of text.matchAll(/<a [^>]*href="https?:[^>]*>/g))
        assert.match(link, /rel="noreferrer"/);
    }
  });
  it("name the emergency number in words where the operator has no guide, and link nowhere in vain", async () => {
    const alone = newDesk({ store: well, style, libraryUrl: null, comments: null });
    for (const [language, words] of [
      ["en", en],
      ["bn", bn],
    ] as const) {
      const text = await page(`/${language}/`, {}, alone);
      assert.ok(text.includes(words["danger-without-guide"]));
      assert.ok(text.includes(words["instead-someone"]));
      assert.ok(!text.includes(words["instead-guide"]) && !text.includes("null"));
      assert.deepEqual(faultsOf(text), []);
    }
  });
  it("escape what the operator set", async () => {
    const odd = newDesk({ store: well, style, libraryUrl: 'https://guide.example/"><b>&', comments: null });
    const text = await page("/en/", {}, odd);
    assert.ok(!text.includes('"><b>'));
    assert.deepEqual(faultsOf(text), []);
  });
  it("say nothing that was asked back to anybody", async () => {
    const text = await page("/%3Cscript%3Ecanary?canary=1", {
      headers: { "User-Agent": "canary", Referer: "https://canary.example" },
    });
    assert.ok(!text.includes("canary"));
  });
  it("use every sentence that is not for the operator", async () => {
    const alone = newDesk({ store: well, style, libraryUrl: null, comments: null });
    const failing = newDesk({
      store: { probe: () => Promise.reject(new Error()) },
      style,
      libraryUrl: null,
      comments: null,
    });
    const all = [
      await page("/en/"),
      await page("/en/", {}, alone),
      await page("/en/nowhere"),
      await page("/en/", { method: "POST" }),
      await page("/health", {}, failing),
    ].join("");
    for (const [key, sentence] of Object.entries(en))
      // Those of the form for comments are looked for in comments/comment.test.ts.
      if (!/^(?:reason|tell)-/.test(key)) assert.ok(all.includes(sentence), key);
  });
});

describe("health", () => {
  it("says that the Desk and its store are well, and nothing else", async () => {
    const response = await ask("/health");
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type")!, /^application\/json/);
    assert.deepEqual(await response.json(), { ok: true, store: true });
  });
  it("says that the store cannot be reached, and not why", async () => {
    const ill = newDesk({
      store: { probe: async () => ({ ok: false, reason: "store-lost" }) },
      style,
      libraryUrl: null,
      comments: null,
    });
    const response = await ask("/health", {}, ill);
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { ok: false, store: false });
  });
});

describe("the style", () => {
  it("uses only tokens that are there", () => {
    const defined = new Set([...style.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name));
    for (const [, name] of style.matchAll(/var\((--[a-z0-9-]+)/g)) assert.ok(defined.has(name), `${name}`);
  });
});
