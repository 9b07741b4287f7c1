// Start the Desk: read its settings, open its store, listen, and stop when asked.
import { newDesk } from "./app.ts";
import { readConfiguration } from "./configuration.ts";
import { headersFor } from "./headers.ts";
import { listen } from "./server.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import { readStyle } from "./views/style.ts";
import { speakerOf, terminalLanguage, type WordKey } from "./words.ts";

/** 8 GiB: a store that somebody fills on purpose stops before the disk of its machine does. */
const largestFileBytes = 8 * 2 ** 30;
const expireEveryMs = 60_000;
const graceMs = 2_000;

const say = speakerOf(
  terminalLanguage(process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"]),
);
type Reason = Extract<WordKey, `reason-${string}`> extends `reason-${infer Word}` ? Word : never;
const fail = (reason: Reason): never => {
  process.stderr.write(`${say(`reason-${reason}`)}\n`);
  process.exit(1);
};
const need = <Value>(outcome: { ok: true; value: Value } | { ok: false; reason: Reason }): Value =>
  outcome.ok ? outcome.value : fail(outcome.reason);

/** Drop what has expired, now and from then on. A store in trouble is said once, until it works again. */
const keepExpiring = (store: Store): NodeJS.Timeout => {
  let said: Reason | undefined;
  const expire = async () => {
    const expired = await store.expire(Date.now());
    const reason = expired.ok ? undefined : expired.reason;
    if (reason !== undefined && reason !== said) process.stderr.write(`${say(`reason-${reason}`)}\n`);
    said = reason;
  };
  void expire();
  return setInterval(() => void expire(), expireEveryMs);
};

const [argument, ...more] = process.argv.slice(2);
if (more.length > 0 || (argument !== undefined && argument !== "--say")) fail("bad-argument");
const { host, port, dataFolder, libraryUrl, commentsTo } = need(readConfiguration(process.env));
const style = need(readStyle());
const store = need(await openSqliteStore({ folder: dataFolder, largestFileBytes }));
const comments =
  commentsTo === null
    ? null
    : {
        store,
        recipient: commentsTo,
        now: Date.now,
        random: (size: number) => crypto.getRandomValues(new Uint8Array(size)),
      };
const desk = newDesk({ store, style, libraryUrl, comments });
const listening = need(await listen(desk, headersFor(style), host, port));
const expiring = keepExpiring(store);
if (argument === "--say") process.stdout.write(`Desk ${listening.url}\n`);

let isStopping = false;
const stop = async () => {
  if (isStopping) process.exit(1);
  isStopping = true;
  clearInterval(expiring);
  await listening.stop(graceMs);
  await store.close();
  process.exit(0);
};
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
