import assert from "node:assert/strict";
import { it } from "node:test";
import { originalName } from "daybook/dossier";
import { utf8 } from "daybook/record";
import { attachmentOf } from "../../tests/made-up-dossier.ts";

const nameOf = (name: string, mediaType: string, index = 0): string =>
  originalName("E7", index, attachmentOf(name, mediaType, utf8("x")));

it("takes the exhibit's number, a count from the second on, and an ending of the kind of file", () => {
  assert.equal(nameOf("IMG-1.JPEG", "image/jpeg"), "E7.jpg");
  assert.equal(nameOf("IMG-1.JPEG", "image/jpeg", 2), "E7-3.jpg");
  assert.equal(nameOf("voice", "audio/ogg; codecs=opus"), "E7.ogg");
});

it("takes the name's ending only when nobody said the kind, and only from the list", () => {
  assert.equal(nameOf("voice.opus", ""), "E7.opus");
  assert.equal(nameOf("chat.TXT", "application/octet-stream"), "E7.txt");
  assert.equal(nameOf("page.txt", "text/html"), "E7.bin");
  for (const name of [
    "run.exe",
    "page.html",
    "a.svg",
    "x.js",
    "none",
    ".",
    "a.jpg\u0000.exe",
    "a.jpg/",
    "con.jpg ",
  ])
    assert.match(nameOf(name, ""), /^E7\.bin$/);
  for (const type of ["__proto__", "constructor", "toString"]) assert.equal(nameOf("a", type), "E7.bin");
});
