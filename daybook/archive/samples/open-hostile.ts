// A process of its own: opens one hostile archive, reads every member to its end, and prints what came of it.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { ArchiveFailure, openArchive } from "../read.ts";
import type { ByteSource } from "../source.ts";

const file = openSync(process.argv[2]!, "r");
const source: ByteSource = {
  sizeBytes: fstatSync(file).size,
  read: (from, to) => {
    const bytes = new Uint8Array(to - from);
    readSync(file, bytes, 0, bytes.length, from);
    return Promise.resolve(bytes);
  },
};

/** The reason of a refusal, or what the members are and hold: a hostile name makes a member no path and hides no evidence. */
const outcomeOf = async (): Promise<string> => {
  const opened = await openArchive(source);
  if (!opened.ok) return opened.reason;
  const said: string[] = [];
  try {
    for (const member of opened.value.members) {
      for await (const piece of opened.value.readMember(member))
        if (piece.length > 2 ** 20) return "a huge piece";
      said.push(member.nameReason ?? "read");
    }
  } catch (error) {
    if (error instanceof ArchiveFailure) return `${error.reason} while read`;
    throw error;
  }
  return [...said, ...opened.value.notes].join(" ");
};

const before = performance.now();
const outcome = await outcomeOf();
const ms = performance.now() - before;
closeSync(file);
/** The kernel's own peak of this program: `maxRSS` counts what the parent held when it forked. */
const peak = (): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))![1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.stdout.write(JSON.stringify({ outcome, ms, kibibytes: peak() }));
