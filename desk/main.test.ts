import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, it } from "node:test";
import { madeUpItem, startMs } from "./store/contract.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import bn from "../content/words/desk/bn.json" with { type: "json" };
import en from "../content/words/desk/en.json" with { type: "json" };

const base = mkdtempSync(join(tmpdir(), "desk-main-"));
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(base, { recursive: true, force: true });
});
const main = fileURLToPath(new URL("main.ts", import.meta.url));
let folderCount = 0;
const newFolder = () => join(base, `data-${folderCount++}`);

/** Start a Desk with these settings and no others. */
const start = (settings: Record<string, string>, ...args: string[]) => {
  const child = spawn(process.execPath, [main, ...args], { env: { DESK_PORT: "0", ...settings } });
  children.push(child);
  const written = { out: "", error: "" };
  child.stdout.on("data", (bytes: Buffer) => (written.out += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (written.error += bytes.toString()));
  const closed = once(child, "close").then(([code]) => ({ code: code as number | null, ...written }));
  return { child, written, closed };
};
/** Start one that is asked to say its address, and wait until it did. */
const startAndHear = async (settings: Record<string, string> = {}) => {
  const started = start({ DESK_DATA: newFolder(), ...settings }, "--say");
  await Promise.race([once(started.child.stdout, "data"), started.closed]);
  const [, url, port] = /^Desk (http:\/\/[^ ]+:(\d+)\/)\n$/.exec(started.written.out) ?? [];
  assert.ok(url !== undefined, `it said: ${started.written.out}${started.written.error}`);
  return { ...started, url, port: Number(port) };
};
/** Send bytes over a bare line, and give all that comes back until the other side closes. */
const talk = async (port: number, sent: string) => {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (bytes) => (heard += bytes.toString()));
  socket.on("error", () => undefined);
  socket.write(sent);
  await once(socket, "close");
  return heard;
};

describe("the running Desk", () => {
  it("answers on the port it says, with nothing else on its outputs, and stops calmly when asked", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const desk = await startAndHear();
      const health = await fetch(`${desk.url}health`);
      assert.deepEqual(await health.json(), { ok: true, store: true });
      const page = await fetch(`${desk.url}bn/?canary=1`, { headers: { "User-Agent": "canary" } });
      assert.ok((await page.text()).includes(bn["closed-heading"]));
      assert.equal(page.headers.get("server"), null);
      await fetch(`${desk.url}en/`, { method: "POST", body: "a canary" });
      desk.child.kill(signal);
      assert.deepEqual(await desk.closed, { code: 0, out: `Desk ${desk.url}\n`, error: "" });
      await assert.rejects(fetch(`${desk.url}health`));
    }
  });
  it("says nothing at all when it is not asked to", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    await new Promise((closed) => free.close(closed));
    const desk = start({ DESK_PORT: `${port}`, DESK_DATA: newFolder() });
    let isWell = false;
    for (let tries = 0; tries < 100 && !isWell; tries++) {
      await new Promise((waited) => setTimeout(waited, 50));
      isWell = await fetch(`http://127.0.0.1:${port}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
    }
    assert.ok(isWell);
    desk.child.kill("SIGTERM");
    assert.deepEqual(await desk.closed, { code: 0, out: "", error: "" });
  });
  it("writes nothing of a visit into any file of its data", async () => {
    const folder = newFolder();
    const desk = await startAndHear({ DESK_DATA: folder });
    for (const path of ["", "en/canary", "bn/?canary=canary"])
      await fetch(`${desk.url}${path}`, {
        headers: { "User-Agent": "canary", "X-Forwarded-For": "192.0.2.77" },
      });
    await fetch(`${desk.url}en/`, { method: "POST", body: "canary".repeat(50) });
    const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    assert.ok(bytes().length > 0);
    for (const trace of ["canary", "192.0.2.77", "127.0.0.1"])
      assert.equal(bytes().indexOf(trace), -1, trace);
    desk.child.kill("SIGTERM");
    await desk.closed;
    for (const trace of ["canary", "192.0.2.77", "127.0.0.1"])
      assert.equal(bytes().indexOf(trace), -1, trace);
  });
  it("drops and scrubs what has expired as soon as it starts", async () => {
    const folder = newFolder();
    const opened = await openSqliteStore({ folder, largestFileBytes: 2 ** 24 });
    assert.ok(opened.ok);
    const canary = Buffer.from("a canary whose time is over");
    const expiresAtMs = startMs + 1000;
    assert.ok(expiresAtMs < Date.now(), "the made-up moment lies behind this machine's clock");
    assert.ok((await opened.value.keep(madeUpItem(1, { bytes: canary, expiresAtMs }))).ok);
    await opened.value.close();
    const file = join(folder, "desk.sqlite");
    assert.ok(readFileSync(file).includes(canary));
    const desk = await startAndHear({ DESK_DATA: folder });
    assert.ok((await fetch(`${desk.url}health`)).ok);
    assert.ok(!readFileSync(file).includes(canary));
    desk.child.kill("SIGTERM");
    assert.equal((await desk.closed).code, 0);
  });
  it("says ill, and goes on answering, when its data file is taken away", async () => {
    const folder = newFolder();
    const desk = await startAndHear({ DESK_DATA: folder });
    renameSync(join(folder, "desk.sqlite"), join(folder, "away"));
    const health = await fetch(`${desk.url}health`);
    assert.deepEqual([health.status, await health.json()], [503, { ok: false, store: false }]);
    assert.equal((await fetch(`${desk.url}en/`)).status, 200);
    desk.child.kill("SIGTERM");
    assert.equal((await desk.closed).code, 0);
  });
});

describe("what is not a proper request", () => {
  it("is refused with the strict headers, and the line is closed", async () => {
    const desk = await startAndHear();
    const long = "a".repeat(20_000);
    const cases: readonly (readonly [string, number])[] = [
      ["nonsense\r\n\r\n", 400],
      ["GET / HTTP/1.1\r\n\r\n", 400],
      ["GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
      ["GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${long}\r\n\r\n`, 431],
      [`GET /${long} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
      ["CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", 405],
      ["TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 405],
      ["GET /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello", 413],
      ["POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\nhello", 405],
      ["POST /en/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 405],
      ["GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n", 400],
      ["GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400],
    ];
    for (const [sent, status] of cases) {
      const heard = await talk(desk.port, sent);
      assert.match(heard, new RegExp(`^HTTP/1\\.1 ${status} `), sent.slice(0, 70));
      assert.match(heard, /^content-security-policy: default-src 'none'/im, sent.slice(0, 70));
      assert.match(heard, /^connection: close/im, sent.slice(0, 70));
      assert.doesNotMatch(heard, /^(?:server|x-powered-by|set-cookie):/im);
    }
    assert.ok((await fetch(`${desk.url}health`)).ok);
    desk.child.kill("SIGTERM");
    assert.deepEqual(await desk.closed, { code: 0, out: `Desk ${desk.url}\n`, error: "" });
  });
  it("does not keep the Desk from stopping while a caller holds the line and says nothing", async () => {
    const desk = await startAndHear();
    const quiet = connect(desk.port, "127.0.0.1");
    quiet.on("error", () => undefined);
    quiet.write("GET /en/ HTTP/1.1\r\nHost: x\r\n");
    await once(quiet, "connect");
    const isClosed = once(quiet, "close");
    await fetch(`${desk.url}health`);
    desk.child.kill("SIGTERM");
    assert.equal((await desk.closed).code, 0);
    await isClosed;
  });
});

describe("a Desk that cannot start", () => {
  const refused = async (settings: Record<string, string>, sentence: string, ...args: string[]) => {
    const { code, out, error } = await start({ DESK_DATA: newFolder(), ...settings }, ...args).closed;
    assert.deepEqual({ code, out, error }, { code: 1, out: "", error: `${sentence}\n` });
  };
  it("says which setting is wrong, in one sentence", async () => {
    await refused({ DESK_PORT: "eighty" }, en["reason-bad-port"]);
    await refused({ DESK_HOST: "no such host" }, en["reason-bad-host"]);
    await refused({ DESK_HOST: "192.0.2.1" }, en["reason-bad-host"]);
    await refused({ LIBRARY_URL: "guide" }, en["reason-bad-library"]);
    await refused({}, en["reason-bad-argument"], "--loud");
  });
  it("says it in the operator's language", async () => {
    await refused({ DESK_PORT: "eighty", LANG: "bn_BD.UTF-8" }, bn["reason-bad-port"]);
  });
  it("says that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    await refused({ DESK_PORT: `${(other.address() as AddressInfo).port}` }, en["reason-port-in-use"]);
    other.close();
  });
  it("says that the folder cannot be written, or holds something else, and leaves that as it is", async () => {
    const file = newFolder();
    writeFileSync(file, "words ".repeat(4000));
    await refused({ DESK_DATA: file }, en["reason-store-not-writable"]);
    const folder = newFolder();
    const opened = await openSqliteStore({ folder, largestFileBytes: 2 ** 24 });
    assert.ok(opened.ok);
    await opened.value.close();
    writeFileSync(join(folder, "desk.sqlite"), "words ".repeat(4000));
    await refused({ DESK_DATA: folder }, en["reason-store-damaged"]);
    assert.equal(readFileSync(join(folder, "desk.sqlite"), "utf8"), "words ".repeat(4000));
  });
});
