import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { newDesk } from "../app.ts";
import { startMs } from "../store/contract.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { Store } from "../store/store.ts";
import { readStyle } from "../views/style.ts";
import { mostCharacters, readForm } from "./comment.ts";
import bn from "../../content/words/desk/bn.json" with { type: "json" };
import en from "../../content/words/desk/en.json" with { type: "json" };
import commonEn from "../../content/words/common/en.json" with { type: "json" };

const base = mkdtempSync(join(tmpdir(), "desk-comments-"));
after(() => rmSync(base, { recursive: true, force: true }));
const read = readStyle();
assert.ok(read.ok);
const style = read.value;
const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);
let folderCount = 0;

interface Setting {
  readonly store: Store;
  readonly folder: string;
  readonly desk: ReturnType<typeof newDesk>;
}
const openDesk = async (now: () => number = () => startMs): Promise<Setting> => {
  const folder = join(base, `store-${folderCount++}`);
  const opened = await openSqliteStore({ folder, largestFileBytes: 2 ** 26 });
  assert.ok(opened.ok);
  const store = opened.value;
  let drawn = 0;
  const random = (size: number) => new Uint8Array(size).fill(++drawn);
  return {
    store,
    folder,
    desk: newDesk({ store, style, libraryUrl: null, comments: { store, recipient, now, random } }),
  };
};
const closed = newDesk({
  store: { probe: async () => ({ ok: true, value: null }) },
  style,
  libraryUrl: null,
  comments: null,
});

const form = (words: string, changes: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({ page: "signs", matter: "unclear", words, ...changes });
const send = (
  desk: Setting["desk"],
  body: URLSearchParams | string | Uint8Array<ArrayBuffer>,
  path = "/en/tell/",
) =>
  desk.request(path, {
    method: "POST",
    body: body instanceof URLSearchParams ? body.toString() : body,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe("a comment on the guide", () => {
  it("is thanked for and kept, sealed to the one who reads; nothing of it lies open in the store", async () => {
    const { store, folder, desk } = await openDesk();
    const words = "The second sentence is hard.\nA canary sings in it — ঠিক আছে।";
    const response = await send(desk, form(words.replace("\n", "\r\n")), "/bn/tell/");
    assert.equal(response.status, 200);
    assert.ok((await response.text()).includes(bn["tell-thanks"]));
    const kept = await store.read("01".repeat(16), startMs);
    assert.ok(kept.ok);
    assert.equal(kept.value.kind, "comment");
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = await decrypter.decrypt(new Uint8Array(kept.value.bytes));
    assert.equal(plain.length % 1024, 0, "its length says little");
    assert.deepEqual(JSON.parse(new TextDecoder().decode(plain)), {
      page: "signs",
      matter: "unclear",
      words,
      language: "bn",
    });
    for (const trace of ["canary", "signs", "unclear", "ঠিক"])
      assert.ok(!bytesIn(folder).includes(trace), trace);
    await store.close();
  });
  it("keeps the hour and not the moment, and is gone after ninety days", async () => {
    const { store, desk } = await openDesk(() => startMs + 1_234_567);
    assert.equal((await send(desk, form(""))).status, 200);
    const kept = await store.read("01".repeat(16), startMs);
    assert.ok(kept.ok);
    assert.equal(kept.value.createdAtMs % 3_600_000, 0);
    assert.equal(kept.value.expiresAtMs - kept.value.createdAtMs, 90 * 86_400_000);
    await store.close();
  });
  it("that could point to a person comes back with its parts and its words, and nothing is kept", async () => {
    const { store, folder, desk } = await openDesk();
    for (const [path, sentence] of [
      ["/en/tell/", en["tell-identifies"]],
      ["/bn/tell/", bn["tell-identifies"]],
    ] as const) {
      const words = 'Sarah canary <b>"wrote"</b> to me on 07700 900123\n\nand & so';
      const response = await send(desk, form(words, { matter: "harmful" }), path);
      assert.equal(response.status, 422);
      const page = await response.text();
      assert.ok(page.includes(sentence));
      assert.ok(page.includes("<mark>Sarah</mark>") && page.includes("<mark>07700 900123</mark>"));
      assert.match(
        page,
        />\n?Sarah canary &lt;b&gt;&quot;wrote&quot;&lt;\/b&gt; to me on 07700 900123\n\nand &amp; so<\/textarea/,
      );
      assert.match(page, /value="harmful"\s+checked=""/);
      assert.match(page, /value="signs"\s+selected=""/);
    }
    assert.deepEqual(await store.count(0), { ok: true, value: 0 });
    assert.ok(!bytesIn(folder).includes("canary"));
    await store.close();
  });
  it("is given back, not lost, when nobody reads; the form then is not shown at all", async () => {
    const page = await (await closed.request("/en/tell/")).text();
    assert.ok(page.includes(en["tell-closed"]) && !page.includes("<form"));
    const response = await send(closed, form("words of mine"));
    assert.equal(response.status, 403);
    const back = await response.text();
    assert.ok(
      back.includes("words of mine") && back.includes(en["tell-closed-words"]) && !back.includes("<form"),
    );
  });
  it("beyond what is read in an hour comes back, and goes through in the next", async () => {
    let nowMs = startMs;
    const { store, desk } = await openDesk(() => nowMs);
    const statuses = [];
    for (let number = 0; number < 62; number++)
      statuses.push((await send(desk, form(`words ${number}`))).status);
    assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [60, 429]);
    assert.ok((await (await send(desk, form("late words"))).text()).includes("late words"));
    nowMs += 3_600_000;
    assert.equal((await send(desk, form("late words"))).status, 200);
    await store.close();
  });
  it("comes back when the store fails", async () => {
    const { store, desk } = await openDesk();
    await store.close();
    const response = await send(desk, form("my words"));
    assert.equal(response.status, 503);
    const page = await response.text();
    assert.ok(page.includes("my words") && page.includes(en["tell-store"]));
  });
});

describe("what is not our form", () => {
  const wrong: readonly (readonly [string, URLSearchParams | string | Uint8Array<ArrayBuffer>])[] = [
    ["nothing", ""],
    ["a page that does not exist", form("x", { page: "nowhere" })],
    ["a matter that does not exist", form("x", { matter: "nothing" })],
    ["a field too many", form("x", { name: "rita" })],
    ["a field twice", `${form("x")}&words=y`],
    ["words that are too long", form("a".repeat(mostCharacters + 1))],
    ["bytes that are no text", "page=signs&matter=good&words=%FF%FE"],
    ["a broken escape", "page=signs&matter=good&words=%E0%A4%A"],
    ["raw bytes that are no text", new Uint8Array([0x70, 0x3d, 0xff])],
    ["a NUL", form("a\0b")],
    ["the name of a built-in thing", form("x", { page: "__proto__" })],
  ];
  for (const [name, body] of wrong)
    it(`is refused with a sentence: ${name}`, async () => {
      const { store, desk } = await openDesk();
      const response = await send(desk, body);
      assert.equal(response.status, 400);
      assert.ok((await response.text()).includes(en["tell-not-a-form"]));
      assert.deepEqual(await store.count(0), { ok: true, value: 0 });
      await store.close();
    });
  it("is not read to its end when it is too large, nor at all when it is no form", async () => {
    const { store, desk } = await openDesk();
    for (const [type, most, status] of [
      ["application/x-www-form-urlencoded", 30, 413],
      ["multipart/form-data", 1, 400],
      ["application/json", 1, 400],
    ] as const) {
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled++;
          controller.enqueue(new Uint8Array(1024).fill(97));
        },
      });
      const response = await desk.request("/en/tell/", {
        method: "POST",
        body,
        duplex: "half",
        headers: { "Content-Type": type },
      } as RequestInit);
      assert.equal(response.status, status, type);
      assert.ok(pulled <= most, `${type}: ${pulled} KiB`);
    }
    await store.close();
  });
  it("takes words of the greatest length, also in three bytes a sign", () => {
    assert.ok(readForm(new TextEncoder().encode(form("স".repeat(mostCharacters)).toString())).ok);
  });
});

describe("the form", () => {
  it("says which kind each part is of, and uses every sentence that it has", async () => {
    const { store, desk } = await openDesk();
    const telling = "Sarah, rita@example.org, example.com/r, @rita_9, 07700 900123, 12 Mill Lane";
    const pages = [
      await send(desk, form(telling)),
      await send(desk, form("fine")),
      await send(desk, ""),
      await closed.request("/en/tell/"),
      await send(closed, form("mine")),
    ];
    for (let number = 0; number < 60; number++) await send(desk, form(""));
    pages.push(await send(desk, form("late")));
    await store.close();
    pages.push(await send(desk, form("late")));
    const text = (await Promise.all(pages.map((page) => page.text()))).join("");
    for (const [key, sentence] of Object.entries(en))
      if (key.startsWith("tell-")) assert.ok(text.includes(sentence), key);
  });
  it("says before anything is typed that no answer comes, what not to write and who could read it; and sends only to the Desk", async () => {
    const { store, desk } = await openDesk();
    const response = await desk.request("/en/tell/");
    const page = await response.text();
    for (const key of ["tell-no-answer", "tell-no-names", "tell-kept"] as const)
      assert.ok(page.indexOf(commonEn[key]) > 0 && page.indexOf(commonEn[key]) < page.indexOf("<form"), key);
    assert.match(response.headers.get("content-security-policy")!, /; form-action 'self';/);
    assert.match(
      (await desk.request("/en/")).headers.get("content-security-policy")!,
      /; form-action 'none';/,
    );
    assert.match(page, /<form method="post" action="\/en\/tell\/" autocomplete="off">/);
    assert.match(page, /<a href="\/bn\/tell\/" lang="bn"/);
    assert.equal(response.headers.get("set-cookie"), null);
    await store.close();
  });
});
