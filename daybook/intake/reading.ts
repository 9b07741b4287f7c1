// Read an opened export to its end: all its parts, with what only the whole of it can tell.
import { ArchiveFailure, type Archive, type ArchiveReason } from "daybook/archive";
import type { Bytes, When } from "daybook/record";
import { newSeen } from "./doubles.ts";
import type { OpenedExport, Part } from "./open-export.ts";
import type { Question } from "./question.ts";
import type { FoundFile, Piece, ReadOptions, Summary } from "./reader.ts";
import { mostFirst } from "./tally.ts";

/** What a whole export adds up to. */
export interface ExportSummary extends Summary {
  /** Finds that the same export holds a second time. Both are kept. */
  readonly doubleCount: number;
}

/** Pieces of one part. Ranges count from that part's beginning. */
export interface Run {
  readonly pieces: readonly Piece[];
  /** For a ZIP, the member that they are of. */
  readonly member?: string;
  /** How much of all parts has been read. */
  readonly doneBytes: number;
}

type Readable = Pick<OpenedExport, "reader" | "parts" | "archive">;
type Take = (run: Run) => void | Promise<void>;

/**
 * Read an export, handing each run of pieces to `take`.
 *
 * Gives:  what it adds up to. Times without a zone carry `options.zone`; a file that came with a find carries its place in the
 *         ZIP when exactly one member has its name.
 * Fails:  throws what `Part.read` throws.
 */
export const readExport = async (
  readable: Readable,
  options: ReadOptions,
  take: Take,
): Promise<ExportSummary> => {
  const { summary, damage } = await readExportAnyway(readable, options, take);
  if (damage !== null) throw new ArchiveFailure(damage);
  return summary;
};

/**
 * The same, giving what could be read of a damaged ZIP, and why it ended.
 *
 * Safety: nothing of a damaged ZIP is to be kept as if it were whole.
 */
export const readExportAnyway = async (
  { reader, parts, archive }: Readable,
  options: ReadOptions,
  take: Take,
): Promise<{ readonly summary: ExportSummary; readonly damage: ArchiveReason | null }> => {
  const memberOf = archive ? memberFinder(archive) : null;
  const seen = newSeen();
  const summaries: Summary[] = [];
  let [doneBytes, doubleCount] = [0, 0];
  let damage: ArchiveReason | null = null;
  const complete = (piece: Piece): Piece => {
    if (!("found" in piece)) return piece;
    if (seen.add(piece.found)) doubleCount++;
    const happened = inZone(piece.found.happened, options.zone);
    const files = memberOf && piece.found.files?.map(memberOf);
    if (happened === piece.found.happened && !files) return piece;
    return { ...piece, found: { ...piece.found, happened, ...(files ? { files } : {}) } };
  };
  for (const part of parts) {
    const reading = reader.open(options);
    const give = async (pieces: readonly Piece[]): Promise<void> => {
      if (pieces.length === 0) return;
      const run = { pieces: pieces.map(complete), doneBytes };
      await take(part.member === undefined ? run : { ...run, member: part.member });
    };
    for await (const bytes of bytesOf(part, (reason) => (damage = reason))) {
      const pieces = await reading.push(bytes);
      doneBytes += bytes.length;
      await give(pieces);
    }
    const end = await reading.end();
    await give(end.pieces);
    summaries.push(end.summary);
  }
  return { summary: { ...joinSummaries(summaries), doubleCount }, damage };
};

/** A part's bytes, and where it is damaged those that come behind without being checked. */
async function* bytesOf(
  part: Part,
  note: (damage: ArchiveReason) => void,
): AsyncGenerator<Bytes, void, undefined> {
  let givenBytes = 0;
  try {
    for await (const bytes of part.read()) {
      givenBytes += bytes.length;
      yield bytes;
    }
    return;
  } catch (error) {
    if (!(error instanceof ArchiveFailure)) throw error;
    note(error.reason);
  }
  let at = 0;
  try {
    for await (const bytes of part.read(true)) {
      const behind = bytes.subarray(Math.max(0, givenBytes - at));
      at += bytes.length;
      if (behind.length > 0) yield behind;
    }
  } catch (error) {
    if (!(error instanceof ArchiveFailure)) throw error;
  }
}

const inZone = (happened: When, zone: string | undefined): When =>
  zone === undefined ||
  happened.certainty === "unknown" ||
  happened.offset !== undefined ||
  happened.zone !== undefined
    ? happened
    : { ...happened, zone };

/** Finds the one member that a printed name means: by its whole path, else by its last part. */
const memberFinder = (archive: Archive): ((file: FoundFile) => FoundFile) => {
  const places = new Map<string, number>();
  const note = (name: string, index: number): void => {
    places.set(name, places.has(name) && places.get(name) !== index ? -1 : index);
  };
  for (const { name, nameReason, index } of archive.members) {
    if (nameReason !== null) continue;
    note(`/${name}`, index);
    note(name.slice(name.lastIndexOf("/") + 1), index);
  }
  return (file) => {
    if (file.range !== undefined) return file;
    const memberIndex =
      places.get(`/${file.name}`) ?? places.get(file.name.slice(file.name.lastIndexOf("/") + 1)) ?? -1;
    return memberIndex < 0 ? file : { ...file, memberIndex };
  };
};

const joinSummaries = (summaries: readonly Summary[]): Summary => {
  const [first, ...others] = summaries;
  if (first && others.length === 0) return first;
  const sum = (of: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  const [senders, oddities] = [
    new Map<string, number>(),
    new Map<Summary["oddities"][number]["oddity"], number>(),
  ];
  for (const summary of summaries) {
    for (const { name, findCount } of summary.senders)
      senders.set(name, (senders.get(name) ?? 0) + findCount);
    for (const { oddity, count } of summary.oddities)
      oddities.set(oddity, (oddities.get(oddity) ?? 0) + count);
  }
  const dated = summaries.filter(({ firstDate }) => firstDate !== undefined);
  const [begin, end] = [dated[0]?.firstDate, dated.at(-1)?.lastDate];
  return {
    sizeBytes: sum(({ sizeBytes }) => sizeBytes),
    findCount: sum(({ findCount }) => findCount),
    notRecognisedCount: sum(({ notRecognisedCount }) => notRecognisedCount),
    senders: mostFirst(senders),
    possibleOrders: ordersOfAll(summaries),
    headerLikeCount: sum(({ headerLikeCount }) => headerLikeCount),
    oddities: [...oddities].map(([oddity, count]) => ({ oddity, count })),
    questions: questionsOfAll(summaries),
    ...(begin === undefined ? {} : { firstDate: begin }),
    ...(end === undefined ? {} : { lastDate: end }),
  };
};

/** The orders that are possible in every part that needs one. */
const ordersOfAll = (summaries: readonly Summary[]): Summary["possibleOrders"] => {
  const needing = summaries.filter(({ possibleOrders }) => possibleOrders.length > 0);
  return (needing[0]?.possibleOrders ?? []).filter((order) =>
    needing.every(({ possibleOrders }) => possibleOrders.includes(order)),
  );
};

/** Each question once. */
const questionsOfAll = (summaries: readonly Summary[]): readonly Question[] => {
  const asked = new Map<Question["ask"], Question>();
  for (const { questions } of summaries)
    for (const question of questions) if (!asked.has(question.ask)) asked.set(question.ask, question);
  return [...asked.values()];
};
