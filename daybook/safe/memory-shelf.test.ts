import assert from "node:assert/strict";
import { it } from "node:test";
import { memoryShelf, ShelfFailure } from "daybook/safe";
import { shelfContract } from "./contract.ts";

shelfContract("memory", () => Promise.resolve(memoryShelf()));

it("says full at its limit and keeps what it had", async () => {
  const shelf = memoryShelf(new Uint8Array([1, 2]), 4);
  await assert.rejects(
    shelf.write(2, new Uint8Array(3)),
    (error) => error instanceof ShelfFailure && error.reason === "full",
  );
  assert.deepEqual(shelf.snapshot(), new Uint8Array([1, 2]));
});
