// The two commands: what they print, how they stop, and one clear sentence when something is missing.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "./places.ts";

/** Three ports in a row that nobody has. */
const freePorts = async (): Promise<number> => {
  for (let tries = 0; tries < 50; tries++) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const isFree = (port: number) =>
      new Promise<boolean>((resolve) => {
        const probe = createServer();
        probe.once("error", () => resolve(false));
        probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
      });
    if ((await isFree(first)) && (await isFree(first + 1)) && (await isFree(first + 2))) return first;
  }
  throw new Error("no three free ports");
};

const start = (port: string | number) =>
  spawn(process.execPath, ["tools/start.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DESK_DATA: join(tmpdir(), `daybook-desk-${port}`) },
  });

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = "";
  for await (const piece of stream) text += String(piece);
  return text;
};

describe("npm start", () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    it(`prints three addresses, serves them, and stops cleanly on ${signal}`, async () => {
      const port = await freePorts();
      const child = start(port);
      let said = "";
      await new Promise<void>((resolve, reject) => {
        child.stdout.on("data", (text: Buffer) => {
          said += text.toString();
          if (said.split("\n").length === 4) resolve();
        });
        child.on("exit", () => reject(new Error(`stopped: ${said}`)));
      });
      const addresses = [...said.matchAll(/^\w+ +(http:\S+)$/gm)].map((line) => line[1]!);
      assert.deepEqual(
        addresses,
        [0, 1, 2].map((step) => `http://localhost:${port + step}`),
      );
      for (const address of addresses) {
        const response = await fetch(address);
        assert.equal(response.status, 200, address);
        assert.match(response.headers.get("content-security-policy") ?? "", /default-src 'none'/, address);
        assert.equal(response.headers.get("set-cookie"), null);
        await response.text();
      }
      const stopped = new Promise((resolve) => child.on("exit", (code) => resolve(code)));
      child.kill(signal);
      assert.equal(await stopped, 0);
      await assert.rejects(fetch(addresses[2]!));
    });

  it("says in one sentence that a port is in use, and leaves with another code than 0", async () => {
    const port = await freePorts();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port + 1, "localhost", resolve));
    const child = start(port);
    const said = textOf(child.stderr);
    const code = await new Promise((resolve) => child.on("exit", resolve));
    other.close();
    assert.equal(code, 1);
    assert.equal(
      (await said).trim(),
      `Port ${port + 1} is in use. Stop what uses it, or choose another with PORT=n.`,
    );
  });

  it("says in one sentence what PORT may be", async () => {
    const child = start("eighty");
    const said = textOf(child.stderr);
    assert.equal(await new Promise((resolve) => child.on("exit", resolve)), 1);
    assert.match(await said, /^PORT must be a whole number[^\n]*\n$/);
  });
});

describe("set-up", () => {
  /** A clone with nothing installed. */
  const bareClone = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-clone-"));
    for (const file of ["package.json", "package-lock.json", "tools"])
      await cp(join(root, file), join(folder, file), { recursive: true });
    for (const place of ["daybook", "library", "vault", "verify", "desk"]) {
      await mkdir(join(folder, place));
      await cp(join(root, place, "package.json"), join(folder, place, "package.json"));
    }
    return folder;
  };
  const setUp = (
    folder: string,
    command: string,
    more: NodeJS.ProcessEnv = {},
    uid?: number,
    node = process.execPath,
  ) => {
    const { npm_execpath: _, ...env } = process.env;
    return spawnSync(node, ["tools/setup.mjs", command], {
      cwd: folder,
      encoding: "utf8",
      env: { ...env, npm_config_fetch_retries: "0", ...more },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
  };
  const lastLine = (text: string): string => text.trim().split("\n").at(-1)!;

  it("without a network: one sentence and another code than 0", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const folder = await bareClone();
    const { status, stderr } = setUp(folder, "start", {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(folder, "cache"),
    });
    assert.equal(status, 1);
    assert.equal(
      lastLine(stderr),
      "The packages could not be installed: the npm registry cannot be reached from here.",
    );
  });

  it("without permission to write: one sentence and another code than 0", async () => {
    const folder = await bareClone();
    await chmod(folder, 0o555);
    const isRoot = process.getuid?.() === 0;
    // Root may write anywhere: let nobody try, with a Node that nobody can reach.
    const node = isRoot ? join(await mkdtemp(join(tmpdir(), "daybook-node-")), "node") : process.execPath;
    if (isRoot) {
      await copyFile(process.execPath, node);
      await chmod(node, 0o755);
      await chmod(join(node, ".."), 0o755);
    }
    const { status, stderr } = setUp(
      folder,
      "start",
      { npm_config_cache: join(tmpdir(), "daybook-cache") },
      isRoot ? 65_534 : undefined,
      node,
    );
    await chmod(folder, 0o755);
    assert.equal(status, 1);
    assert.match(lastLine(stderr), /no permission to write in this folder\.$/);
  });

  it("without a program that tests need: one sentence that names it, and another code than 0", async () => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-programs-"));
    await cp(join(root, "tools"), join(folder, "tools"), { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) await cp(join(root, file), join(folder, file));
    // What is installed is borrowed, so that only the program is missing.
    await mkdir(join(folder, "node_modules", ".bin"), { recursive: true });
    await cp(join(root, "node_modules/.daybook-setup"), join(folder, "node_modules/.daybook-setup"));
    await writeFile(join(folder, "node_modules/.bin/node"), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, {
      mode: 0o755,
    });
    const programs = JSON.parse(await readFile(join(root, "tools/programs.json"), "utf8")) as {
      programs: { name: string; paths: string[]; apt: string }[];
    };
    const [chromium] = programs.programs;
    chromium!.paths = ["/nowhere/chromium"];
    chromium!.apt = "a-package-that-is-not-there";
    await writeFile(join(folder, "tools/programs.json"), JSON.stringify(programs));
    const { status, stderr } = setUp(folder, "test", { DAYBOOK_CHROMIUM: "", PATH: "/nowhere" });
    assert.equal(status, 1);
    assert.match(
      lastLine(stderr),
      /^chromium was not found\. It is needed for .+ Install it, or name it in DAYBOOK_CHROMIUM\.$/,
    );
  });

  it("a second time does nothing and says nothing", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/setup.mjs", "verify"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
  });
});
