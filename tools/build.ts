// Build what is stale: the Library's pages and the Vault's page, each only when something it is made from changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Where the three places are to be found from each other. */
export interface Addresses {
  readonly library: string;
  readonly vault: string;
  readonly desk: string;
}

export const defaultAddresses: Addresses = {
  library: "http://localhost:8080",
  vault: "http://localhost:8081",
  desk: "http://localhost:8082",
};

interface Site {
  readonly name: "library" | "vault";
  readonly from: readonly string[];
  readonly command: (addresses: Addresses) => readonly string[];
}

const sites: readonly Site[] = [
  {
    name: "library",
    from: ["library", "content", "daybook/words", "daybook/record", "package-lock.json"],
    command: ({ library, vault, desk }) => [
      "library/build.ts",
      "--out",
      "dist/library",
      "--vault",
      vault,
      "--desk",
      desk,
      "--site",
      library,
    ],
  },
  {
    name: "vault",
    from: ["vault", "content", "daybook", "package-lock.json"],
    command: () => ["node_modules/vite/bin/vite.js", "build", "--config", "vault/vite.config.ts"],
  },
];

const isSource = (path: string): boolean =>
  !/(^|\/)(node_modules|dist|samples)(\/|$)|\.test\.tsx?$|\.md$/.test(path);

/** The hash of everything a site is made from, and of the addresses it names. */
const hashOf = async (site: Site, addresses: Addresses): Promise<string> => {
  const hash = createHash("sha256").update(JSON.stringify([site.command(addresses), process.version]));
  const visit = async (path: string): Promise<void> => {
    const found = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
    if (!found) {
      hash.update(`${path}\0`).update(await readFile(join(root, path)));
      return;
    }
    const inside = found.map(({ name }) => `${path}/${name}`).filter(isSource);
    for (const each of inside.toSorted()) await visit(each);
  };
  for (const path of site.from) await visit(path);
  return hash.digest("hex");
};

const run = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(" ")} failed\n${said}`)),
    );
  });

const buildSite = async (site: Site, addresses: Addresses): Promise<boolean> => {
  const stampFile = join(root, "dist", `${site.name}.stamp`);
  const wanted = await hashOf(site, addresses);
  if ((await readFile(stampFile, "utf8").catch(() => "")) === wanted) return false;
  await run(site.command(addresses));
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, wanted);
  return true;
};

/** Build every site that is stale. Gives the names of those that were. */
export const buildStale = async (addresses: Addresses = defaultAddresses): Promise<readonly string[]> => {
  const built = await Promise.all(sites.map((site) => buildSite(site, addresses)));
  return sites.filter((_, index) => built[index]).map(({ name }) => name);
};

if (import.meta.main) {
  try {
    const built = await buildStale();
    process.stderr.write(built.length === 0 ? "Nothing to build.\n" : `Built ${built.join(" and ")}.\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
