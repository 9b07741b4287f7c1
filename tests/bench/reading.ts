// Reading a WhatsApp export, against only decoding it and splitting its lines.
import { openExport } from "daybook/intake";
import { bytesToSource } from "daybook/archive";
import { utf8 } from "daybook/record";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { ratioOf, type Row } from "./row.ts";

const messageCount = 200_000;

export const readingChats = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const digits of ["latin", "bangla"] as const) {
    const bytes = utf8(makeChat({ messageCount, platform: "android", digits }));
    const opened = await openExport(bytesToSource(bytes));
    if (!opened.ok) throw new Error(opened.reason);
    const { reader, parts } = opened.value;
    const [part] = parts;
    const value = await ratioOf(
      async () => {
        const reading = reader.open({ order: "dmy" });
        for await (const piece of part.read()) await reading.push(piece);
        await reading.end();
      },
      async () => {
        let lines = 0;
        const decoder = new TextDecoder();
        for await (const piece of part.read())
          lines += decoder.decode(piece, { stream: true }).split("\n").length;
        return lines;
      },
      5,
    );
    rows.push({
      name: `read a WhatsApp export of ${messageCount} messages, ${digits} digits`,
      value,
      against: "decoding it and splitting its lines",
      goal: "≤ 4",
      met: value <= 4,
    });
  }
  return rows;
};
