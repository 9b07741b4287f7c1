// Digits of every script against the runtime's own table.
import assert from "node:assert/strict";
import { it } from "node:test";
import { digitAt, hiddenCharacter, zeros } from "./digits.ts";

it("every decimal digit of Unicode is folded, and nothing else", () => {
  const digits = new Set(zeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => zero + value)));
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const isDigit = /\p{Nd}/u.test(String.fromCodePoint(code));
    assert.equal(digits.has(code), isDigit, code.toString(16));
  }
});
it("a digit is read with its value, its set and its width", () => {
  assert.deepEqual(digitAt("৭", 0), { value: 7, zero: 0x9e6, width: 1 });
  assert.deepEqual(digitAt("\u{11139}", 0), { value: 3, zero: 0x11136, width: 2 });
  assert.equal(digitAt("x", 0), null);
  assert.equal(digitAt("", 0), null);
});
it("the joiners that Bangla and emoji need are not hidden characters", () => {
  assert.ok(!hiddenCharacter.test("ক্\u200dষ র\u200c্য 👩\u200d👧"));
  for (const code of ["\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u{e0041}"])
    assert.ok(hiddenCharacter.test(`a${code}b`));
});
