import assert from "node:assert/strict";
import { it } from "node:test";
import { readConfiguration } from "./configuration.ts";
import { terminalLanguage } from "./words.ts";

const value = (environment: Record<string, string>) => {
  const read = readConfiguration(environment);
  assert.ok(read.ok, read.ok ? "" : read.reason);
  return read.value;
};
const reason = (environment: Record<string, string>) => {
  const read = readConfiguration(environment);
  return read.ok ? "ok" : read.reason;
};

it("listens on this machine only, with a folder of its own, when nothing is set", () => {
  const { host, port, dataFolder, libraryUrl } = value({});
  assert.deepEqual([host, port, libraryUrl], ["127.0.0.1", 8789, null]);
  assert.match(dataFolder, /[\\/]\.cache[\\/]desk$/);
  assert.deepEqual(
    value({ DESK_PORT: "", PORT: "", DESK_HOST: "", DESK_DATA: "", LIBRARY_URL: "" }),
    value({}),
  );
});

it("takes DESK_PORT before PORT", () => {
  assert.equal(value({ PORT: "1234" }).port, 1234);
  assert.equal(value({ PORT: "1234", DESK_PORT: "0" }).port, 0);
  assert.equal(value({ DESK_PORT: "65535" }).port, 65_535);
});

it("refuses a port, a host or a guide that is none, by the setting's name", () => {
  for (const port of ["-1", "65536", "80a", "1e3", " 80", "0x50", "8.5", "eighty"])
    assert.equal(reason({ DESK_PORT: port }), "bad-port", port);
  for (const host of ["a b", "http://x/", "a;b", "[::1]", "x\n"])
    assert.equal(reason({ DESK_HOST: host }), "bad-host", host);
  for (const library of [
    "guide",
    "ftp://x/",
    "javascript:alert(1)",
    "https://me:pw@x/",
    "https://x/?q",
    "https://x/#a",
    "//x/",
  ])
    assert.equal(reason({ LIBRARY_URL: library }), "bad-library", library);
});

it("takes comments only for a public key, never for a private one", () => {
  const recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
  assert.equal(value({ DESK_COMMENTS_TO: recipient }).commentsTo, recipient);
  assert.equal(value({ DESK_COMMENTS_TO: "" }).commentsTo, null);
  for (const key of ["yes", `${recipient} `, recipient.slice(0, -1), "AGE-SECRET-KEY-1"])
    assert.equal(reason({ DESK_COMMENTS_TO: key }), "bad-comments", key);
});

it("ends the guide's address with one slash", () => {
  assert.equal(value({ LIBRARY_URL: "https://guide.example" }).libraryUrl, "https://guide.example/");
  assert.equal(value({ LIBRARY_URL: "http://127.0.0.1:8080/" }).libraryUrl, "http://127.0.0.1:8080/");
  assert.equal(value({ LIBRARY_URL: "https://x.example/guide" }).libraryUrl, "https://x.example/guide/");
});

it("speaks to the operator in the language of the terminal", () => {
  assert.equal(terminalLanguage("bn_BD.UTF-8"), "bn");
  assert.equal(terminalLanguage("en_GB.UTF-8"), "en");
  assert.equal(terminalLanguage("C"), "en");
  assert.equal(terminalLanguage(undefined), "en");
});
