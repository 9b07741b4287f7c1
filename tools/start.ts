// Serve the Library, the Vault and the Desk, each on an origin of its own, until told to stop.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildStale } from "./build.ts";
import { serveFolder } from "./static-server.ts";

const root = join(import.meta.dirname, "..");

const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const firstPort = Number(process.env["PORT"] ?? 8080);
if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_533)
  stop("PORT must be a whole number from 1 to 65533: the two ports after it are used too.");
const [libraryPort, vaultPort, deskPort] = [firstPort, firstPort + 1, firstPort + 2];
const origin = (port: number): string => `http://localhost:${port}`;

/** Fails with one sentence when somebody else has the port. */
const mustBeFree = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      stop(
        error.code === "EADDRINUSE"
          ? `Port ${port} is in use. Stop what uses it, or choose another with PORT=n.`
          : `Port ${port} cannot be used: ${error.code}.`,
      ),
    );
    probe.listen(port, "localhost", () => probe.close(() => resolve()));
  });

const headersOf = async (path: string): Promise<Record<string, Record<string, string>>> =>
  JSON.parse(await readFile(join(root, path), "utf8")) as Record<string, Record<string, string>>;

/** Start the Desk as a process of its own and wait until it is well. */
const startDesk = async (): Promise<ChildProcess> => {
  const desk = spawn(process.execPath, [join(root, "desk/main.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DESK_PORT: String(deskPort),
      DESK_DATA: process.env["DESK_DATA"] ?? join(root, ".cache/desk"),
      LIBRARY_URL: origin(libraryPort),
    },
  });
  for (let tries = 0; tries < 200; tries++) {
    if (desk.exitCode !== null) stop("The Desk did not start.");
    const health = await fetch(`${origin(deskPort)}/health`).catch(() => null);
    if (health?.ok) return desk;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  desk.kill();
  return stop("The Desk did not answer within ten seconds.");
};

for (const port of [libraryPort, vaultPort, deskPort]) await mustBeFree(port);
try {
  await buildStale({ library: origin(libraryPort), vault: origin(vaultPort), desk: origin(deskPort) });
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  stop(
    code === "EACCES" || code === "EROFS" || code === "EPERM"
      ? "Nothing was started: no permission to write in this folder."
      : `The pages could not be built: ${message}`,
  );
}

const library = await serveFolder({
  root: join(root, "dist/library"),
  headers: await headersOf("dist/library/headers.json"),
  port: libraryPort,
});
const vault = await serveFolder({
  root: join(root, "dist/vault"),
  headers: await headersOf("vault/headers.json"),
  port: vaultPort,
});
const desk = await startDesk();

process.stdout.write(
  `Library ${origin(libraryPort)}\nVault   ${origin(vaultPort)}\nDesk    ${origin(deskPort)}\n`,
);

let isStopping = false;
const stopAll = async (code: number): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  desk.kill("SIGTERM");
  await Promise.all([library.close(), vault.close()]);
  process.exit(code);
};
process.on("SIGINT", () => void stopAll(0));
process.on("SIGTERM", () => void stopAll(0));
desk.on("exit", () => {
  if (isStopping) return;
  process.stderr.write("The Desk stopped by itself.\n");
  void stopAll(1);
});
