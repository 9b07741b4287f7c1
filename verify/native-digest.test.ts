import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { it } from "node:test";
import { loadDigest } from "daybook/digest";
import { nativeDigest } from "./native-digest.ts";

it("gives the same answers as the hash functions of the browser", async () => {
  const wasm = await loadDigest();
  for (const size of [0, 1, 63, 64, 65, 10_000]) {
    const [key, bytes] = [randomBytes(size), randomBytes(size)];
    assert.deepEqual(nativeDigest.sha256(key, bytes), wasm.sha256(key, bytes));
    assert.deepEqual(nativeDigest.hmacSha256(key, bytes, key), wasm.hmacSha256(key, bytes, key));
    for (const name of ["startSha256", "startSha512"] as const) {
      const [native, other] = [await nativeDigest[name](), await wasm[name]()];
      for (const hash of [native, other]) {
        hash.update(bytes);
        hash.update(key);
      }
      assert.deepEqual(native.digest(), other.digest());
    }
  }
});
