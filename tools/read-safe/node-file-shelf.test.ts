import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shelfContract } from "../../daybook/safe/contract.ts";
import { nodeFileShelf } from "./node-file-shelf.ts";

shelfContract("node file", async () =>
  nodeFileShelf(join(await mkdtemp(join(tmpdir(), "daybook-shelf-")), "file")),
);
