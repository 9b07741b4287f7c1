import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { it } from "node:test";
import { checkNames } from "daybook/dossier";
import { checkBytes, wrongIn } from "../../tests/made-up-dossier.ts";

const folder = "spec/vectors/dossier";
const names = readdirSync(folder).toSorted();

/** The header of a vector, and the bytes of its file. */
const readVector = (
  name: string,
): { head: Readonly<Record<string, string>>; bytes: Uint8Array<ArrayBuffer> } => {
  const whole = readFileSync(`${folder}/${name}`);
  const end = whole.indexOf("\n\n");
  const lines = whole.subarray(0, end).toString().split("\n");
  const head = Object.fromEntries(lines.map((line) => line.split(": ", 2) as [string, string]));
  return { head, bytes: new Uint8Array(whole.subarray(end + 2)) };
};

for (const name of names)
  it(`judges ${name} as it expects`, async () => {
    const { head, bytes } = readVector(name);
    const checked = await checkBytes(bytes);
    const verdict = checked.ok ? (checked.value.isValid ? "valid" : "not-valid") : checked.reason;
    assert.equal(verdict, head["expect"]);
    if (verdict === "not-valid") assert.equal((await wrongIn(bytes)).join(" "), head["failed"]);
  });

it("has a vector in which each check fails, and one for every other end", () => {
  const heads = names.map((name) => readVector(name).head);
  const failing = new Set(heads.flatMap(({ failed }) => failed?.split(" ") ?? []));
  for (const check of checkNames) assert.ok(failing.has(check), check);
  for (const end of ["valid", "not-valid", "not-a-dossier", "newer-dossier"])
    assert.ok(
      heads.some(({ expect }) => expect === end),
      end,
    );
});
