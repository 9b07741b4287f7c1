import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import {
  bytesToEntry,
  entryToBytes,
  fieldGroupToBytes,
  fieldGroups,
  hexToBytes,
  isEntry,
  utf8,
  type Entry,
  type FieldGroup,
} from "daybook/record";

interface Vector {
  readonly says: string;
  readonly expect: "ok" | "text" | "version" | "shape" | "canonical";
  readonly text?: string;
  readonly hex?: string;
  readonly sha256?: string;
  readonly groups?: Readonly<Record<FieldGroup, string>>;
}

const spec = new URL("../../spec/", import.meta.url);
const folder = new URL("vectors/entry/", spec);
const vectors = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Vector] as const,
);
const bytesOf = ({ text, hex }: Vector) => (text === undefined ? hexToBytes(hex!) : utf8(text));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
/** The JSON of the bytes, or undefined when they are none. */
const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
};
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

describe("spec/vectors/entry", () => {
  for (const [name, vector] of vectors)
    it(`${name}: ${vector.says}`, () => {
      const bytes = bytesOf(vector);
      const json = jsonOf(bytes);
      const read = bytesToEntry(bytes);
      if (vector.expect === "ok") {
        assert.ok(read.ok);
        assert.deepEqual(entryToBytes(read.value), bytes);
        assert.equal(sha256(bytes), vector.sha256);
        const values = Object.keys(fieldGroups).map((group) => [
          group,
          new TextDecoder().decode(fieldGroupToBytes(read.value, group as FieldGroup)),
        ]);
        assert.deepEqual(Object.fromEntries(values), vector.groups);
        return;
      }
      assert.ok(!read.ok);
      assert.equal(read.reason, vector.expect === "version" ? "newer-entry" : "not-an-entry");
      // The named layer is the one that fails: those before it pass.
      assert.equal(isObject(json), vector.expect !== "text");
      assert.equal(isEntry(json), vector.expect === "canonical");
      if (vector.expect === "canonical") assert.notDeepEqual(entryToBytes(json as Entry), bytes);
    });
  it("has cases for every layer", () => {
    const layers = new Set(vectors.map(([, { expect }]) => expect));
    assert.deepEqual([...layers].toSorted(), ["canonical", "ok", "shape", "text", "version"]);
  });
});

describe("spec/entry.md", () => {
  const text = readFileSync(new URL("entry.md", spec), "utf8");
  it("shows an example that is an entry, with its true length and hash", () => {
    const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(text)![1]!);
    assert.ok(isEntry(example));
    const bytes = entryToBytes(example);
    assert.ok(text.includes(`are ${bytes.length} bytes with the SHA-256\n\`${sha256(bytes)}\``));
  });
  it("names every field group with its fields, and no other", () => {
    const section = text.slice(text.indexOf("## 5 "), text.indexOf("## 6 "));
    const rows = [...section.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, group, fields]) => [
      group,
      [...fields!.matchAll(/`(\w+)`/g)].map(([, field]) => field),
    ]);
    assert.deepEqual(Object.fromEntries(rows), fieldGroups);
  });
  it("has the sections that the code names", () => {
    const headings = [...text.matchAll(/^## (\d) (.*)$/gm)].map(([, number, title]) => `${number} ${title}`);
    assert.deepEqual(headings, [
      "1 Conventions",
      "2 The entry",
      "3 Times",
      "4 Bytes",
      "5 Field groups",
      "6 Failures",
      "7 Vectors",
    ]);
  });
});
