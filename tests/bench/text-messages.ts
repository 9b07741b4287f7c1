// Reading 500,000 text messages of a phone's backup, against parsers of XML that only parse it.
import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { openExport } from "daybook/intake";
import { bytesToSource } from "daybook/archive";
import { utf8 } from "daybook/record";
import { makeBackup } from "../../daybook/intake/sms-backup/samples/make-backup.ts";
import { ratioOf, type Row } from "./row.ts";

const messageCount = 500_000;

export const readingTextMessages = async (): Promise<readonly Row[]> => {
  const bytes = utf8(makeBackup(messageCount));
  const opened = await openExport(bytesToSource(bytes));
  if (!opened.ok) throw new Error(opened.reason);
  const { reader, parts } = opened.value;
  const part = parts[0]!;
  const ours = async (): Promise<void> => {
    const reading = reader.open({});
    let emojiCount = 0;
    for await (const piece of part.read())
      for (const each of await reading.push(piece))
        if ("found" in each && each.found.words.includes("\u{1F600}")) emojiCount++;
    await reading.end();
    if (emojiCount < Math.floor(messageCount / 6)) throw new Error("an emoji was lost");
  };
  const bySaxes = async (): Promise<void> => {
    const parser = new SaxesParser();
    let count = 0;
    parser.on("opentag", () => void count++);
    // Each half of an emoji is an error to it, and lost.
    parser.on("error", () => undefined);
    const decoder = new TextDecoder();
    for await (const piece of part.read()) parser.write(decoder.decode(piece, { stream: true }));
    parser.close();
    if (count !== messageCount + 1) throw new Error(`saxes gave ${count}`);
  };
  const byFastXml = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let text = "";
    for await (const piece of part.read()) text += decoder.decode(piece, { stream: true });
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text) as { smses: { sms: unknown[] } };
    if (parsed.smses.sms.length !== messageCount) throw new Error("fast-xml-parser lost messages");
  };
  const rows: Row[] = [];
  for (const [against, other] of [
    ["saxes alone", bySaxes],
    ["fast-xml-parser", byFastXml],
  ] as const) {
    const value = await ratioOf(ours, other, 3);
    rows.push({
      name: `read ${messageCount} text messages from XML, emoji intact, ranges kept`,
      value,
      against,
      goal: "< 1",
      met: value < 1,
    });
  }
  return rows;
};
