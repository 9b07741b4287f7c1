// The network side of the Desk: it listens, gives slow and broken callers little time, and stops without cutting anybody off.
import { createServer, STATUS_CODES, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { done, failed, type Outcome } from "daybook/record";

export type ListenReason = "port-in-use" | "port-not-allowed" | "bad-host" | "listen-failed";

export interface Listening {
  readonly url: string;
  /** Take no new callers, let those in progress finish, and cut off who has not finished after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

const listenReasons: Readonly<Record<string, ListenReason>> = {
  EADDRINUSE: "port-in-use",
  EACCES: "port-not-allowed",
  EADDRNOTAVAIL: "bad-host",
  EAI_AGAIN: "bad-host",
  EAFNOSUPPORT: "bad-host",
  EINVAL: "bad-host",
  ENOTFOUND: "bad-host",
};

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
  // A request without a host is refused further on, where the strict headers are.
  requireHostHeader: false,
};
const mostCallers = 1000;

/** An answer without a body to what is not HTTP, or breaks a limit: nothing of it is read further. */
const answerBroken = (status: number, headers: Readonly<Record<string, string>>): string =>
  [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "Content-Length: 0",
    "Connection: close",
    "\r\n",
  ].join("\r\n");

const brokenStatus: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const newServer = (desk: Hono, headers: Readonly<Record<string, string>>): Server => {
  const listener = getRequestListener(desk.fetch, {
    errorHandler: () => new Response(null, { status: 400, headers: { ...headers, Connection: "close" } }),
    overrideGlobalObjects: false,
  });
  const server = createServer(limits, (incoming, outgoing) => void listener(incoming, outgoing));
  server.maxConnections = mostCallers;
  const refuse = (socket: Socket, status: number) => {
    if (socket.writable) socket.end(answerBroken(status, headers));
    else socket.destroy();
  };
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    refuse(socket as Socket, brokenStatus[error.code ?? ""] ?? 400),
  );
  server.on("connect", (_request, socket) => refuse(socket as Socket, 405));
  server.on("upgrade", (_request, socket) => refuse(socket as Socket, 400));
  return server;
};

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;

/**
 * Listen for callers.
 *
 * Shape:  port 0 takes any free one. `headers` go with what never reaches the application.
 * Fails:  one word for what the operator can change.
 */
export const listen = (
  desk: Hono,
  headers: Readonly<Record<string, string>>,
  host: string,
  port: number,
): Promise<Outcome<Listening, ListenReason>> =>
  new Promise((settle) => {
    const server = newServer(desk, headers);
    server.once("error", (error: NodeJS.ErrnoException) =>
      settle(failed(listenReasons[error.code ?? ""] ?? "listen-failed")),
    );
    server.listen(port, host, () =>
      settle(
        done({
          url: urlOf(server.address() as AddressInfo),
          stop: (graceMs) =>
            new Promise((stopped) => {
              const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
              server.close(() => {
                clearTimeout(cutOff);
                stopped();
              });
              server.closeIdleConnections();
            }),
        }),
      ),
    );
  });
