// P1: the Vault's page and its worker are not able to send. Every known way is tried; arrivals are counted at the servers.
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, root, serveVault } from "../places.ts";
import { makeRecord } from "../journeys/vault.ts";
import { guardWays, pageWays, workerWays, type Way } from "../ways-out.ts";
import { glob } from "node:fs/promises";

/** A way that gets out has arrived by then, reports and speculations included. */
const patienceMs = 2000;

/** A server of another origin, over TCP and UDP, that only counts. */
const startListener = async () => {
  const arrivals: string[] = [];
  const tcp = createServer((request, response) => {
    arrivals.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("");
  });
  tcp.on("connection", () => arrivals.push("a TCP connection"));
  tcp.on("upgrade", (request, socket) => {
    arrivals.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  const udp = createSocket("udp4", () => arrivals.push("a UDP packet"));
  await new Promise<void>((resolve) => tcp.listen(0, "127.0.0.1", resolve));
  await new Promise<void>((resolve) => udp.bind(0, "127.0.0.1", resolve));
  const { port } = tcp.address() as AddressInfo;
  return {
    arrivals,
    origin: `http://127.0.0.1:${port}`,
    udpPort: udp.address().port,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
};

describe("P1 no network from the Vault", () => {
  let browser: Browser;
  let vault: Awaited<ReturnType<typeof serveVault>>;
  let listener: Awaited<ReturnType<typeof startListener>>;
  before(async () => {
    [browser, vault, listener] = [await launchBrowser(), await serveVault(), await startListener()];
  });
  after(async () => {
    await browser.close();
    await vault.close();
    listener.close();
  });

  const openVault = async (): Promise<Page> => {
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await page.goto(vault.url);
    await page.getByRole("heading").waitFor();
    await page.evaluate("globalThis.isStillHere = true");
    return page;
  };

  /** Whether the browser keeps to `Connection-Allowlist`, which nothing but it does for WebRTC out of a fresh frame. */
  const knowsAllowList = async (): Promise<boolean> => {
    const bare = createServer((_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "connection-allowlist": "(response-origin)" })
        .end("<p>bare"),
    );
    await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`);
    const isOut = await page.evaluate(
      `fetch(${JSON.stringify(`${listener.origin}/allowed`)}).then(() => true, () => false)`,
    );
    await page.context().close();
    bare.close();
    return isOut === false;
  };

  const attempt = (way: Way, at: string, port: number): string =>
    `void (async () => { const at = ${JSON.stringify(at)}, port = ${port}; ${way.script} })().catch(() => undefined)`;

  /** Try every way, one after the other in one page; a page that was led away is itself an arrival, and is opened anew. */
  const whatGetsOut = async (where: "page" | "worker", isOwnOrigin: boolean): Promise<readonly string[]> => {
    const asked: string[] = [];
    listener.arrivals.length = 0;
    let page = await openVault();
    vault.watch((request) => asked.push(request));
    for (const way of where === "page" ? pageWays : workerWays) {
      const at = `${isOwnOrigin ? vault.url : listener.origin}/mark-${way.name.replaceAll(" ", "-")}`;
      const script = attempt(way, at, listener.udpPort);
      const tried = where === "page" ? page.evaluate(script) : page.workers()[0]!.evaluate(script);
      await tried.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const isThere = await page.evaluate("globalThis.isStillHere ?? false").catch(() => null);
      if (isThere === true && page.url() === `${vault.url}/`) continue;
      // Chromium ends a page that connects by WebRTC against the allow-list: nothing arrives, so that is no way out.
      if (isThere !== null) asked.push(`mark: led away by ${way.name}`);
      await page.context().close();
      page = await openVault();
    }
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    vault.watch(null);
    await page.context().close();
    return [...listener.arrivals, ...asked.filter((request) => request.includes("mark"))];
  };

  for (const isOwnOrigin of [false, true])
    for (const where of ["page", "worker"] as const)
      it(`nothing gets out of the ${where} to ${isOwnOrigin ? "its own origin" : "another origin"}`, async (t) => {
        const out = await whatGetsOut(where, isOwnOrigin);
        t.diagnostic(
          `${(where === "page" ? pageWays : workerWays).length} ways tried, ${out.length} arrivals`,
        );
        if (await knowsAllowList()) return assert.deepEqual(out, []);
        t.diagnostic(
          "this browser does not know Connection-Allowlist: WebRTC and early connections stay open (THREATS.md)",
        );
        const named = ["a TCP connection", "a UDP packet"];
        assert.deepEqual(
          out.filter((arrival) => !named.includes(arrival)),
          [],
        );
      });

  for (const isOwnOrigin of [false, true])
    it(`the guard cannot be opened by script, towards ${isOwnOrigin ? "its own origin" : "another origin"}`, async () => {
      const open: string[] = [];
      for (const way of guardWays) {
        const page = await openVault();
        const asked: string[] = [];
        listener.arrivals.length = 0;
        vault.watch((request) => asked.push(request));
        const at = `${isOwnOrigin ? vault.url : listener.origin}/?mark`;
        await page.evaluate(attempt(way, at, listener.udpPort)).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 300));
        vault.watch(null);
        await page.context().close();
        const told = asked.filter((request) => request.includes("mark") || request.includes("cookie"));
        if (told.length + listener.arrivals.length > 0)
          open.push(`${way.name}: ${[...told, ...listener.arrivals].join()}`);
      }
      assert.deepEqual(open, []);
    });

  it("asks its own server only for the files of the build, through a whole session", async () => {
    const files = new Set(["/", "/blank.html"]);
    for await (const file of glob("dist/vault/parts/*", { cwd: root }))
      files.add(`/${file.slice("dist/vault/".length)}`);
    const asked: string[] = [];
    vault.watch((request) => asked.push(request));
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await page.goto(vault.url);
    await makeRecord(page, "en");
    await page.context().close();
    vault.watch(null);
    assert.deepEqual(
      asked.filter((request) => !files.has(request.replace(/^GET /, ""))),
      [],
    );
    assert.ok(asked.length > 3);
  });

  it("would notice: the same ways out of a page without the headers and the guard do arrive", async () => {
    const bare = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<p>bare"),
    );
    await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
    const page = await (await browser.newContext()).newPage();
    const arrived: string[] = [];
    for (const way of pageWays.filter(({ name }) =>
      ["fetch", "image", "iframe", "WebSocket", "location assign"].includes(name),
    )) {
      await page.goto(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`);
      listener.arrivals.length = 0;
      await page.evaluate(attempt(way, `${listener.origin}/mark`, listener.udpPort)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (listener.arrivals.length > 0) arrived.push(way.name);
    }
    await page.context().close();
    bare.close();
    assert.equal(arrived.length, 5, arrived.join());
  });
});
