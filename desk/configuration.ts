// What an operator can set, by the environment, and what is taken when nothing is set.
import { fileURLToPath } from "node:url";
import { isRecipient } from "daybook/seal";
import { done, failed, type Outcome } from "daybook/record";

export interface Configuration {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** The guide's address, with a slash at its end; null when the operator names none. */
  readonly libraryUrl: string | null;
  /** The public key of the person who reads comments on the guide; null, and comments are closed, when nobody does. */
  readonly commentsTo: string | null;
}

export type ConfigurationReason = "bad-port" | "bad-host" | "bad-library" | "bad-comments";

const defaultPort = 8789;
/** Only this machine: a Desk is put on a network on purpose, behind a server that speaks TLS. */
const defaultHost = "127.0.0.1";
const defaultFolder = fileURLToPath(new URL("../.cache/desk", import.meta.url));

const readLibrary = (text: string): string | null => {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
};

/**
 * Read the settings. An empty one counts as not set; `DESK_PORT` goes before `PORT`.
 *
 * Fails:  one reason for each setting; the sentence names the setting, never its value.
 */
export const readConfiguration = (
  environment: Readonly<Record<string, string | undefined>>,
): Outcome<Configuration, ConfigurationReason> => {
  const port = environment["DESK_PORT"] || environment["PORT"] || `${defaultPort}`;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return failed("bad-port");
  const host = environment["DESK_HOST"] || defaultHost;
  if (!/^[A-Za-z0-9.:%-]{1,255}$/.test(host)) return failed("bad-host");
  const library = environment["LIBRARY_URL"] || null;
  const libraryUrl = library === null ? null : readLibrary(library);
  if (library !== null && libraryUrl === null) return failed("bad-library");
  const commentsTo = environment["DESK_COMMENTS_TO"] || null;
  if (commentsTo !== null && !isRecipient(commentsTo)) return failed("bad-comments");
  return done({
    host,
    port: Number(port),
    dataFolder: environment["DESK_DATA"] || defaultFolder,
    libraryUrl,
    commentsTo,
  });
};
