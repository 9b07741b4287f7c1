// The suite that every shelf passes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ShelfFailure, type Shelf } from "./shelf.ts";

/** Run the contract on shelves that `open` makes: empty, and each its own. */
export const shelfContract = (name: string, open: () => Promise<Shelf>): void => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const refusal = (error: unknown) => error instanceof ShelfFailure;

  describe(`shelf contract: ${name}`, () => {
    it("is empty at first", async () => {
      const shelf = await open();
      assert.equal(await shelf.size(), 0);
      await shelf.close();
    });
    it("gives back what was written, where it was written", async () => {
      const shelf = await open();
      await shelf.write(0, bytes(1, 2, 3, 4));
      await shelf.write(2, bytes(9, 9, 9));
      await shelf.flush();
      assert.deepEqual(await shelf.read(0, 5), bytes(1, 2, 9, 9, 9));
      assert.equal(await shelf.size(), 5);
      await shelf.close();
    });
    it("refuses to read what is not there instead of giving less", async () => {
      const shelf = await open();
      await shelf.write(0, bytes(1, 2, 3));
      await assert.rejects(shelf.read(1, 4), refusal);
      await shelf.close();
    });
    it("gives bytes that are nobody else's", async () => {
      const shelf = await open();
      const written = bytes(1, 2, 3);
      await shelf.write(0, written);
      written.fill(7);
      const read = await shelf.read(0, 3);
      read.fill(8);
      assert.deepEqual(await shelf.read(0, 3), bytes(1, 2, 3));
      await shelf.close();
    });
    it("confirms a size it has and refuses one it has not", async () => {
      const shelf = await open();
      await shelf.write(0, bytes(1, 2, 3));
      await shelf.flush();
      await shelf.confirm(3);
      await assert.rejects(shelf.confirm(4), refusal);
      await shelf.close();
    });
    it("refuses everything after it was closed", async () => {
      const shelf = await open();
      await shelf.write(0, bytes(1));
      await shelf.close();
      await assert.rejects(shelf.size(), refusal);
      await assert.rejects(shelf.read(0, 1), refusal);
      await assert.rejects(shelf.write(0, bytes(1)), refusal);
      await assert.rejects(shelf.flush(), refusal);
    });
  });
};
