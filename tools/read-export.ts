// Read an export and print what is in it, one JSON object a line: npm run -s read-export -- FILE [--order dmy|mdy|ymd] [--zone IANA] [--format NAME] [--chat INDEX]
import { createHash } from "node:crypto";
import { once } from "node:events";
import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { ByteSource } from "daybook/archive";
import {
  isZone,
  openExport,
  readers,
  readExportAnyway,
  type DateOrder,
  type ExportReason,
  type ExportSummary,
  type Found,
  type OpenedExport,
  type ReadOptions,
} from "daybook/intake";
import { bytesToHex } from "daybook/record";
import { languages, speaker } from "daybook/words";
import bn from "../content/words/vault/bn.json" with { type: "json" };
import en from "../content/words/vault/en.json" with { type: "json" };
import { fileToSource } from "./file-source.ts";

const usage =
  "read-export FILE [--order dmy|mdy|ymd] [--zone IANA] [--format NAME] [--chat INDEX]\n" +
  `formats: ${readers.map(({ format }) => format).join(" ")}\n` +
  "exit: 0 read, 1 not asked rightly or no such file, 2 not recognised, 3 damaged: what could be read is printed\n";

interface Asked {
  readonly path: string;
  readonly options: ReadOptions;
  readonly format?: string;
  readonly chatIndex?: number;
}

const orders: readonly string[] = ["dmy", "mdy", "ymd"];

/** What the command line asks for, or null when it is not understood. */
const readAsked = (args: readonly string[]): Asked | null => {
  const wanted = {
    order: { type: "string" },
    zone: { type: "string" },
    format: { type: "string" },
    chat: { type: "string" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: wanted, allowPositionals: true });
    const { order, zone, format, chat } = values;
    const [path] = positionals;
    if (path === undefined || positionals.length !== 1) return null;
    if (order !== undefined && !orders.includes(order)) return null;
    if (zone !== undefined && !isZone(zone)) return null;
    if (format !== undefined && readers.every((reader) => reader.format !== format)) return null;
    if (chat !== undefined && !/^\d{1,6}$/.test(chat)) return null;
    return {
      path,
      options: {
        ...(order === undefined ? {} : { order: order as DateOrder }),
        ...(zone === undefined ? {} : { zone }),
      },
      ...(format === undefined ? {} : { format }),
      ...(chat === undefined ? {} : { chatIndex: Number(chat) }),
    };
  } catch {
    return null;
  }
};

/** Lines on their way out, held back while the other end is slow. */
const newPrinter = () => {
  let held = "";
  const flush = async (): Promise<void> => {
    const text = held;
    held = "";
    if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
  };
  return {
    async line(value: unknown): Promise<void> {
      held += `${JSON.stringify(value)}\n`;
      if (held.length > 65_536) await flush();
    },
    flush,
  };
};

/** One find as a line. Nothing that the source does not say is added: an absent field was not said. */
const lineOf = (n: number, from: number, to: number, found: Found, member: string | undefined): object => {
  const {
    kind,
    happened,
    readings,
    sender,
    handle,
    to: recipients,
    direction,
    subject,
    words,
    marks,
    files,
    durationSeconds,
  } = found;
  const [first] = files ?? [];
  return {
    n,
    kind,
    wall: happened.certainty === "unknown" ? null : happened.wall,
    certainty: happened.certainty,
    ...(happened.certainty === "unknown" ? {} : { offset: happened.offset, zone: happened.zone }),
    readings,
    sender,
    handle,
    to: recipients,
    subject,
    text: words,
    attachment: first?.name,
    attachments: files && files.length > 1 ? files.map(({ name }) => name) : undefined,
    attachmentMember: first?.memberIndex,
    edited: marks.includes("edited") || undefined,
    suspect: marks.includes("header-like") || undefined,
    hidden: marks.includes("hidden-characters") || undefined,
    direction: direction ?? (kind === "system" ? "system" : undefined),
    durationSeconds,
    member,
    range: [from, to],
  };
};

const sha256Of = async ({ sizeBytes, read }: ByteSource): Promise<string> => {
  const hash = createHash("sha256");
  for (let at = 0; at < sizeBytes; at += 2 ** 20)
    hash.update(await read(at, Math.min(at + 2 ** 20, sizeBytes)));
  return bytesToHex(hash.digest());
};

/** How many ranges that no rule understood are named; all are counted. */
const mostRanges = 1_000;

const summaryLine = (
  format: string | null,
  sourceSha256: string,
  warnings: readonly string[],
  summary: ExportSummary | null,
  notRecognisedRanges: readonly (readonly [number, number])[],
): object => ({
  summary: {
    format,
    drafts: summary?.findCount ?? 0,
    notRecognised: summary?.notRecognisedCount ?? 0,
    ambiguousOrder: warnings.includes("order-needed"),
    suspectHeaders: summary?.headerLikeCount ?? 0,
    doubles: summary?.doubleCount ?? 0,
    sourceSha256,
    warnings,
    ...(summary && {
      oddities: Object.fromEntries(summary.oddities.map(({ oddity, count }) => [oddity, count])),
    }),
    ...(summary && { senders: summary.senders.map(({ name, findCount }) => [name, findCount]) }),
    ...(summary && { questions: summary.questions }),
    ...(notRecognisedRanges.length > 0 && { notRecognisedRanges }),
  },
});

/** The order of day and month: as asked, or the only one in which every date exists; else the messages keep their readings. */
const orderFor = async (opened: OpenedExport, options: ReadOptions): Promise<ReadOptions> => {
  if (options.order !== undefined) return options;
  const { summary } = await readExportAnyway(opened, options, () => undefined);
  const [only] = summary.possibleOrders;
  return only && summary.possibleOrders.length === 1 ? { ...options, order: only } : options;
};

const damages: readonly string[] = ["truncated", "damaged"];
const damagedFiles: readonly ExportReason[] = ["zip-truncated", "zip-damaged", "zip-hostile"];

/** Read an opened file and print it. Gives the exit code. */
const printExport = async (
  source: ByteSource,
  { path, options, format, chatIndex }: Asked,
): Promise<0 | 2 | 3> => {
  const out = newPrinter();
  const sourceSha256 = await sha256Of(source);
  const opened = await openExport(source, {
    name: basename(path),
    takesDamaged: true,
    ...(format === undefined ? {} : { format }),
    ...(chatIndex === undefined ? {} : { chatIndex }),
  });
  if (!opened.ok) {
    const where = opened.where === undefined ? [] : [`chats:${opened.where}`];
    await out.line(summaryLine(null, sourceSha256, [opened.reason, ...where], null, []));
    await out.flush();
    for (const language of languages)
      process.stderr.write(`${speaker(language, { en, bn })(`reason-${opened.reason}`)}\n`);
    return damagedFiles.includes(opened.reason) ? 3 : 2;
  }
  const answered = await orderFor(opened.value, options);
  const ranges: (readonly [number, number])[] = [];
  let n = 0;
  const { summary, damage } = await readExportAnyway(opened.value, answered, async ({ pieces, member }) => {
    for (const piece of pieces)
      if ("found" in piece) await out.line(lineOf(++n, piece.from, piece.to, piece.found, member));
      else if (ranges.length < mostRanges) ranges.push([piece.from, piece.to]);
  });
  const odd = summary.oddities.map(({ oddity }) => oddity);
  const warnings = [
    ...summary.questions.map(({ ask }) => `${ask}-needed`),
    ...odd,
    ...(damage === null ? [] : [damage]),
  ];
  await out.line(
    summaryLine(opened.value.reader.format, sourceSha256, [...new Set(warnings)], summary, ranges),
  );
  await out.flush();
  if (damage !== null || odd.some((oddity) => damages.includes(oddity))) return 3;
  return summary.findCount === 0 ? 2 : 0;
};

const main = async (args: readonly string[]): Promise<0 | 1 | 2 | 3> => {
  const asked = readAsked(args);
  let file: FileHandle | null = null;
  if (asked) file = await open(asked.path, "r").catch(() => null);
  if (!asked || !file || !(await file.stat()).isFile()) {
    process.stderr.write(usage);
    await file?.close();
    return 1;
  }
  try {
    return await printExport(await fileToSource(file), asked);
  } finally {
    await file.close();
  }
};

// A reader that stops early, like `head`, is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
