// A process of its own for the tests: it keeps one item after another and says each number once the store acknowledged it.
import { writeSync } from "node:fs";
import { madeUpItem } from "./contract.ts";
import { openSqliteStore } from "./sqlite.ts";

const [folder, from, step] = process.argv.slice(2);
const opened = await openSqliteStore({ folder: folder!, largestFileBytes: 2 ** 30 });
if (!opened.ok) throw new Error(opened.reason);
for (let number = Number(from); ; number += Number(step)) {
  const kept = await opened.value.keep(madeUpItem(number));
  if (!kept.ok) throw new Error(kept.reason);
  writeSync(1, `${number}\n`);
}
