// A process of its own: reads a made-up chat of so many messages as it is made, and prints its peak memory and the chat's size.
import { readFile } from "node:fs/promises";
import { whatsappReader } from "../../daybook/intake/whatsapp/reader.ts";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";

const messageCount = Number(process.argv[2]);
const atOnce = Math.min(messageCount, 10_000);
const chat = new TextEncoder().encode(makeChat({ messageCount: atOnce, platform: "android" }));
const reading = whatsappReader.open({ order: "dmy" });
let sizeBytes = 0;
for (let round = 0; round < messageCount / atOnce; round++) {
  // As `openExport` hands a file over.
  for (let at = 0; at < chat.length; at += 262_144) await reading.push(chat.slice(at, at + 262_144));
  sizeBytes += chat.length;
}
await reading.end();
/** The kernel's own peak of this program: `maxRSS` counts what the parent held when it forked. */
const status = await readFile("/proc/self/status", "utf8").catch(() => "");
const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
process.stdout.write(JSON.stringify([Number(peak ?? process.resourceUsage().maxRSS), sizeBytes]));
