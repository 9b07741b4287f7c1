// Make this clone ready: packages, the pinned Node, and the outside programs that the asked-for command needs.
// Runs under any Node from 20.20 on and imports nothing that has to be installed first.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const command = process.argv[2] ?? "start";
const stampFile = join(root, "node_modules", ".daybook-setup");

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const stop = (sentence) => {
  say(sentence);
  process.exit(1);
};
const run = (program, args) => spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
const isRoot = () => process.getuid?.() === 0;

/** Install one Debian package. Gives true when apt says it is there. */
const aptInstall = (name) => {
  if (!isRoot() || run("apt-get", ["--version"]).status !== 0) return false;
  say(`Installing ${name} with apt …`);
  const apt = (...args) => run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args]);
  apt("update");
  return apt("install", "-y", "--no-install-recommends", name).status === 0;
};

/** The packages are installed anew when, and only when, the lock file or the platform changed. */
const installPackages = () => {
  const lock = join(root, "package-lock.json");
  if (!existsSync(lock)) stop("package-lock.json is missing: this is not a whole clone of Daybook.");
  const wanted = createHash("sha256")
    .update(readFileSync(lock))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  const have = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (have === wanted && existsSync(runtime())) return;
  say("Installing packages …");
  const npm = process.env.npm_execpath;
  const done = npm
    ? run(process.execPath, [npm, "ci", "--no-audit", "--no-fund"])
    : run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (done.status !== 0) stop(whyInstallFailed(`${done.stdout}${done.stderr}`));
  writeFileSync(stampFile, wanted);
};

const whyInstallFailed = (output) => {
  if (/EACCES|EPERM|EROFS/.test(output))
    return "The packages could not be installed: no permission to write in this folder.";
  if (/ENOSPC/.test(output)) return "The packages could not be installed: the disk is full.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
    return "The packages could not be installed: the npm registry cannot be reached from here.";
  const line = output.split("\n").find((text) => /npm (error|ERR!)/.test(text)) ?? "npm ci failed";
  return `The packages could not be installed: ${line.replace(/^npm (error|ERR!)\s*/, "")}`;
};

const runtime = () => join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

/** The pinned Node must start; on a small Debian it lacks libatomic1, and a Node that does not start would break every npm script. */
const checkRuntime = () => {
  const starts = () => run(runtime(), ["--version"]);
  if (starts().status === 0) return;
  const output = starts().stderr ?? "";
  if (/libatomic/.test(output) && aptInstall("libatomic1") && starts().status === 0) return;
  rmSync(runtime(), { force: true });
  stop(
    /libatomic/.test(output)
      ? "The pinned Node needs libatomic1 and it could not be installed: run 'apt-get install libatomic1' as root, then try again."
      : `The pinned Node does not start on this machine (${process.platform} ${process.arch}).`,
  );
};

/** Every outside program that `command` needs is there, or is installed, or is named in one sentence. */
const findPrograms = () => {
  const { programs } = JSON.parse(readFileSync(join(root, "tools", "programs.json"), "utf8"));
  const foundFile = join(root, ".cache", "programs.json");
  // What another command needed and found stays known.
  const found = existsSync(foundFile) ? JSON.parse(readFileSync(foundFile, "utf8")) : {};
  for (const program of programs.filter((each) => each.neededBy.includes(command))) {
    const find = () =>
      [process.env[program.variable], ...program.paths].find((path) => path && existsSync(path));
    let path = find();
    if (!path && aptInstall(program.apt)) path = find();
    if (!path)
      stop(
        `${program.name} was not found. It is needed for ${program.for}. Install it, or name it in ${program.variable}.`,
      );
    found[program.name] = path;
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(foundFile, `${JSON.stringify(found, null, 2)}\n`);
};

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20))
  stop(`Daybook needs Node 20.20 or newer to set itself up; this is ${process.versions.node}.`);
try {
  installPackages();
  checkRuntime();
  if (command === "test" || command === "bench") findPrograms();
} catch (error) {
  stop(
    ["EACCES", "EPERM", "EROFS"].includes(error.code)
      ? "Set-up stopped: no permission to write in this folder."
      : `Set-up stopped: ${error.message}`,
  );
}
