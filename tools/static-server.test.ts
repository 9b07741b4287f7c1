// The server of built folders: right files, right headers, nothing else.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serveFolder, type ServedFolder } from "./static-server.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Ask for a path exactly as written: `fetch` would tidy it first. */
const ask = (
  port: number,
  path: string,
  method = "GET",
  headers: Record<string, string> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });

describe("serving a folder", () => {
  let root: string;
  let served: ServedFolder;
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-served-"));
    root = join(folder, "site");
    await mkdir(join(root, "inner"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "outside");
    await writeFile(join(root, "index.html"), "<p>first</p>");
    await writeFile(join(root, "inner/index.html"), "<p>inner</p>");
    await writeFile(join(root, "404.html"), "<p>none</p>");
    await writeFile(join(root, "a.js"), "1;");
    await writeFile(join(root, "headers.json"), "{}");
    served = await serveFolder({
      root,
      headers: { "*": { "x-all": "1", "x-which": "all" }, "/a.js": { "x-which": "script" } },
      port: 0,
    });
  });
  after(async () => {
    await served.close();
    await rm(join(root, ".."), { recursive: true });
  });

  it("gives files and folders' pages with their types and headers", async () => {
    const first = await ask(served.port, "/");
    assert.deepEqual(
      [first.status, first.body.toString(), first.headers["x-all"]],
      [200, "<p>first</p>", "1"],
    );
    assert.equal(first.headers["content-type"], "text/html; charset=utf-8");
    const script = await ask(served.port, "/a.js");
    assert.deepEqual([script.headers["x-all"], script.headers["x-which"]], ["1", "script"]);
    assert.equal(script.headers["content-type"], "text/javascript; charset=utf-8");
    const moved = await ask(served.port, "/inner");
    assert.deepEqual([moved.status, moved.headers["location"]], [308, "/inner/"]);
    assert.equal((await ask(served.port, "/inner/")).body.toString(), "<p>inner</p>");
  });
  it("compresses for those who can read it", async () => {
    const brotli = await ask(served.port, "/", "GET", { "accept-encoding": "gzip, br" });
    assert.equal(brotli.headers["content-encoding"], "br");
    assert.equal(brotliDecompressSync(brotli.body).toString(), "<p>first</p>");
    const zipped = await ask(served.port, "/", "GET", { "accept-encoding": "gzip" });
    assert.equal(gunzipSync(zipped.body).toString(), "<p>first</p>");
    assert.equal((await ask(served.port, "/")).headers["content-encoding"], undefined);
    assert.equal(zipped.headers["vary"], "accept-encoding");
  });
  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await ask(served.port, "/", "HEAD");
    assert.deepEqual([head.status, head.body.length, head.headers["content-length"]], [200, 0, "12"]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const refused = await ask(served.port, "/", method);
      assert.deepEqual(
        [refused.status, refused.headers["allow"], refused.headers["x-all"]],
        [405, "GET, HEAD", "1"],
      );
    }
  });
  it("leads nowhere outside the folder, and shows no list of headers", async () => {
    const paths = [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/inner/../../secret.txt",
      "//secret.txt",
      "/..%5csecret.txt",
      "/%00",
      "/%",
      "/headers.json",
      "/__proto__",
    ];
    for (const path of paths) {
      const answer = await ask(served.port, path);
      assert.deepEqual([answer.status, answer.body.toString()], [404, "<p>none</p>"], path);
      assert.equal(answer.headers["x-all"], "1");
    }
  });
  it("tells a watcher what was asked for, until it is told to stop", async () => {
    const asked: string[] = [];
    served.watch((each) => asked.push(each));
    await ask(served.port, "/a.js?x=1");
    served.watch(null);
    await ask(served.port, "/");
    assert.deepEqual(asked, ["GET /a.js?x=1"]);
  });
});
