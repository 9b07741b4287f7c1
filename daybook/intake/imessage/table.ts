// iMessage: the tables of iMazing.
import { wallToMs, type Mark, type When } from "daybook/record";
import { newCsvRecords } from "../csv-records.ts";
import { hiddenMarks } from "../hidden.ts";
import { newPieces } from "../pieces.ts";
import { isPosition } from "../positions.ts";
import type { Found, Reader, Reading, ReadOptions } from "../reader.ts";

/** The columns that are read, by the names that the program gives them in English. */
const columns = [
  "Chat Session",
  "Message Date",
  "Edited Date",
  "Type",
  "Sender ID",
  "Sender Name",
  "Status",
  "Subject",
  "Text",
  "Attachment",
] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Record<Column, string>>;

/** Columns that every version has. */
const needed: readonly Column[] = ["Chat Session", "Message Date", "Type", "Sender ID", "Text"];

/** `2026-11-20 22:40:05`; without an offset, as the computer's clock showed it. */
const timeOf = (printed: string, zone: string | undefined): When => {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/.exec(printed.trim());
  const wall = parts ? `${parts[1]}T${parts[2]}` : "";
  if (wall === "" || wallToMs(wall) === null) return { certainty: "unknown" };
  return { certainty: "exact", wall, ...(zone === undefined ? {} : { zone }) };
};

/** What a cell would be to a program for tables that computes. */
const isFormula = (text: string): boolean => /^[=@\t\r]|^[+-](?![\d\s]*$)/.test(text);

const findRow = (cells: Cells, zone: string | undefined): Found => {
  const type = cells.Type.toLowerCase();
  const isMine = type === "outgoing";
  const isTheirs = type === "incoming";
  const isSystem = type === "notification";
  const name = cells["Sender Name"].trim();
  const id = cells["Sender ID"].trim();
  const sender = isMine || isSystem ? null : name || id || null;
  const chat = cells["Chat Session"].trim();
  const text = cells.Text.trimEnd();
  const hasPosition = text.split("\n").some((line) => /^\S+$/.test(line.trim()) && isPosition(line.trim()));
  const words = hasPosition
    ? text
        .split("\n")
        .filter((line) => !isPosition(line.trim()))
        .join("\n")
    : text;
  const file = cells.Attachment.trim();
  const marks: readonly Mark[] = [
    ...(cells["Edited Date"].trim() === "" ? [] : (["edited"] as const)),
    ...(/^(?:not sent|failed|not delivered)$/i.test(cells.Status.trim()) ? (["not-sent"] as const) : []),
    ...(hasPosition ? (["position-left-out"] as const) : []),
    ...hiddenMarks(words, sender, file),
  ];
  const isDeleted = /^(?:unsent|deleted)$/i.test(cells.Status.trim());
  return {
    kind: isSystem ? "system" : isDeleted ? "deleted" : file === "" ? "message" : "attachment",
    happened: timeOf(cells["Message Date"], zone),
    sender,
    ...(isTheirs && id !== "" && id !== sender ? { handle: id } : {}),
    ...(isMine && chat !== "" ? { to: [chat] } : {}),
    ...(isMine ? { direction: "mine" } : isTheirs ? { direction: "theirs" } : {}),
    ...(cells.Subject.trim() === "" ? {} : { subject: cells.Subject.trim() }),
    words,
    marks,
    ...(file === "" ? {} : { files: [{ name: file }] }),
  };
};

const open = ({ zone }: ReadOptions): Reading => {
  const pieces = newPieces();
  let places: Readonly<Record<Column, number>> | null = null;
  let [sizeBytes, hasFound] = [0, false];
  const lost = (to: number, why: "damaged" | "too-long" | "unknown-kind"): void => {
    pieces.remark(why);
    pieces.notRecognised(to);
  };
  const records = newCsvRecords({
    record(to, row) {
      if (row.every((cell) => cell.trim() === "")) return pieces.frame(to);
      const isHead = needed.every((name) => row.includes(name));
      if (isHead) {
        places = Object.fromEntries(columns.map((name) => [name, row.indexOf(name)])) as Record<
          Column,
          number
        >;
        return pieces.frame(to);
      }
      if (!places || row.length <= Math.max(...needed.map((name) => places![name])))
        return lost(to, "unknown-kind");
      const at = places;
      const cells = Object.fromEntries(
        columns.map((name) => [name, (row[at[name]] ?? "").toWellFormed()]),
      ) as Record<Column, string>;
      const found = findRow(cells, zone);
      if (found.happened.certainty === "unknown") pieces.remark("no-time");
      if (found.marks.includes("position-left-out")) pieces.remark("positions-dropped");
      if (found.words.includes("\ufffd")) pieces.remark("broken-encoding");
      if (isFormula(found.words)) pieces.remark("formula");
      hasFound = true;
      pieces.find(to, found);
    },
    lost,
  });
  return {
    push(bytes) {
      sizeBytes += bytes.length;
      records.push(bytes);
      return pieces.taken();
    },
    end() {
      records.end();
      pieces.notRecognised(sizeBytes);
      return pieces.end(sizeBytes, hasFound && zone === undefined ? { questions: [{ ask: "zone" }] } : {});
    },
  };
};

/**
 * The reader of iMazing's tables of messages.
 *
 * Source: FORMAT.md.
 */
export const imessageTableReader: Reader = {
  format: "imessage-table",
  extensions: ["csv"],
  holds: "chat",
  recognise(head) {
    const line = new TextDecoder()
      .decode(head)
      .replace(/^\ufeff/, "")
      .split(/\r?\n/, 1)[0]!;
    const names = line.split(",").map((name) => name.replace(/^"|"$/g, ""));
    return needed.every((name) => names.includes(name)) ? 1 : 0;
  },
  open,
};
