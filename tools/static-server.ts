// Serve a folder of built files with its headers: nothing else is served, nothing is logged.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Response headers by path; `*` stands for every response. */
export type HeaderTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ServedFolder {
  readonly url: string;
  readonly port: number;
  /** Be told of every request, as `GET /path`, and whether it carries a cookie; null to stop. For tests that count what is asked for. */
  watch(told: ((request: string) => void) | null): void;
  close(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".ogg": "audio/ogg",
  ".wav": "audio/wav",
};

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
type Encoding = keyof typeof compressors;

/** Every file below `root`, by the path it is asked for with: a folder stands for its index.html. */
const filesByPath = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(root, file).replaceAll("\\", "/")}`;
    if (path === "/headers.json") continue;
    found.set(path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : path, file);
  }
  return found;
};

const encodingFor = (request: IncomingMessage): Encoding | null => {
  const accepted = request.headers["accept-encoding"]?.toString() ?? "";
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
};

/**
 * Serve a folder on this machine.
 *
 * Shape:  `port` 0 takes any free port. Files are read once and kept, compressed, in memory.
 * Fails:  rejects when the folder cannot be read or the port cannot be had.
 * Safety: only paths that were found in the folder at the start are served, so no path leads out of it.
 */
export const serveFolder = async (options: {
  readonly root: string;
  readonly headers: HeaderTable;
  readonly port: number;
}): Promise<ServedFolder> => {
  const files = await filesByPath(options.root);
  const bodies = new Map<string, Promise<Buffer>>();
  let told: ((request: string) => void) | null = null;

  const bodyOf = (file: string, encoding: Encoding | null): Promise<Buffer> => {
    const key = `${encoding} ${file}`;
    let body = bodies.get(key);
    if (!body) {
      body = readFile(file).then((bytes) => (encoding ? compressors[encoding](bytes) : bytes));
      bodies.set(key, body);
    }
    return body;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    told?.(`${request.method} ${request.url}${request.headers.cookie ? " with a cookie" : ""}`);
    const path = request.url?.split("?")[0] ?? "/";
    const file = files.get(path) ?? files.get("/404.html");
    const headers = { ...options.headers["*"], ...options.headers[path] };
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
      return;
    }
    if (!files.has(path) && files.has(`${path}/`)) {
      response.writeHead(308, { ...headers, location: `${path}/` }).end();
      return;
    }
    if (!file) {
      response.writeHead(404, { ...headers, "content-type": "text/plain; charset=utf-8" }).end("Not here.");
      return;
    }
    const encoding = encodingFor(request);
    const body = await bodyOf(file, encoding);
    response.writeHead(files.has(path) ? 200 : 404, {
      ...headers,
      "content-type": mediaTypes[extname(file)] ?? "application/octet-stream",
      "content-length": body.length,
      vary: "accept-encoding",
      ...(encoding ? { "content-encoding": encoding } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    port,
    watch: (next) => {
      told = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
