// Headers in the shapes that phones print, and lines that only look like them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newHeader, readHeader } from "./header.ts";

const read = (line: string) => {
  const header = newHeader();
  if (!readHeader(line, 0, line.length, header)) return null;
  const { first, second, third, hour, minute, seconds, restAt } = header;
  return [first, second, third, hour, minute, seconds, line.slice(restAt)];
};

describe("a header", () => {
  const evening = (seconds = -1) => [20, 11, 2026, 22, 40, seconds, "Mira: x"];
  const headers: readonly (readonly [line: string, expected: readonly unknown[]])[] = [
    ["20/11/2026, 22:40 - Mira: x", evening()],
    ["[20/11/2026, 22:40:05] Mira: x", evening(5)],
    ["\u200e[20/11/2026, 22:40:05] Mira: x", evening(5)],
    ["\ufeff20/11/2026, 22:40 - Mira: x", evening()],
    ["20.11.2026, 22:40 - Mira: x", evening()],
    ["20-11-2026 22:40 - Mira: x", evening()],
    ["20/11/2026 22.40 - Mira: x", evening()],
    ["[20.11.2026 klo 22.40.05] Mira: x", evening(5)],
    ["20/11/2026, 22:40:05: Mira: x", evening(5)],
    ["20/11/2026, 22:40 – Mira: x", evening()],
    ["20/11/2026, 10:40 PM - Mira: x", evening()],
    ["20/11/2026, 10:40\u202fPM - Mira: x", evening()],
    ["20/11/2026, 10:40\u00a0pm - Mira: x", evening()],
    ["20/11/2026, 10:40pm - Mira: x", evening()],
    ["20/11/2026, 10:40 p.m. - Mira: x", evening()],
    ["20/11/2026, 10:40 p.\u00a0m. - Mira: x", evening()],
    ["[20/11/2026, 10:40:05\u202fPM] Mira: x", evening(5)],
    ["২০/১১/২০২৬, ২২:৪০ - Mira: x", evening()],
    ["২০/১১/২০২৬, ১০:৪০ PM - Mira: x", evening()],
    ["[২০/১১/২০২৬, ১০:৪০:০৫ অপরাহ্ণ] Mira: x", evening(5)],
    ["[২০/১১/২০২৬, অপরাহ্ন ১০:৪০:০৫] Mira: x", evening(5)],
    ["20\u200f/11\u200f/2026، 10:40 م - Mira: x", evening()],
    ["٢٠\u200f/١١\u200f/٢٠٢٦، ١٠:٤٠ م - Mira: x", evening()],
    ["۲۰/۱۱/۲۰۲۶, ۲۲:۴۰ - Mira: x", evening()],
    ["२०/११/२०२६, १०:४० अपराह्न - Mira: x", evening()],
    ["２０/１１/２０２６, ２２:４０ - Mira: x", evening()],
    [
      "\u{11138}\u{11136}/\u{11137}\u{11137}/\u{11138}\u{11136}\u{11138}\u{1113c}, \u{11138}\u{11138}:\u{1113a}\u{11136} - Mira: x",
      evening(),
    ],
    ["2026/11/20, 22:40 - Mira: x", [2026, 11, 20, 22, 40, -1, "Mira: x"]],
    ["2026-11-20 22:40 - Mira: x", [2026, 11, 20, 22, 40, -1, "Mira: x"]],
    ["[2026. 11. 20. 오후 10:40:05] Mira: x", [2026, 11, 20, 22, 40, 5, "Mira: x"]],
    ["2026/11/20 下午10:40 - Mira: x", [2026, 11, 20, 22, 40, -1, "Mira: x"]],
    ["1/2/26, 0:05 - Mira: x", [1, 2, 26, 0, 5, -1, "Mira: x"]],
    ["1/2/26, 12:05 AM - Mira: x", [1, 2, 26, 0, 5, -1, "Mira: x"]],
    ["1/2/26, 12:05 PM - Mira: x", [1, 2, 26, 12, 5, -1, "Mira: x"]],
    ["1/2/26, 22:05 - ", [1, 2, 26, 22, 5, -1, ""]],
  ];
  for (const [line, expected] of headers)
    it(JSON.stringify(line), () => {
      assert.deepEqual(read(line), expected);
    });
  it("is told from another shape", () => {
    const shapes = new Set(
      headers.map(([line]) => {
        const header = newHeader();
        readHeader(line, 0, line.length, header);
        return header.shape;
      }),
    );
    assert.ok(shapes.size >= 20, `${shapes.size}`);
  });
});

describe("no header", () => {
  const lines = [
    "",
    "20",
    "20/11",
    "20/11/2026",
    "20/11/2026, 22:40",
    "20/11/2026, 22:40 Mira: x",
    "20/11/2026, 22:40- Mira",
    "20/11/2026, 22:40 -Mira",
    "20/11-2026, 22:40 - Mira: x",
    "20/11/2026, 24:40 - Mira: x",
    "20/11/2026, 22:60 - Mira: x",
    "20/11/2026, 22:4 - Mira: x",
    "20/11/2026, 22:400 - Mira: x",
    "20/11/2026, 22:40:7 - Mira: x",
    "20/11/2026, 22:40 PM - Mira: x",
    "20/11/2026, 10:40 XM - Mira: x",
    "20/11/202, 22:40 - Mira: x",
    "20/11/20266, 22:40 - Mira: x",
    "020/11/2026, 22:40 - Mira: x",
    "২0/11/2026, 22:40 - Mira: x",
    "20/11/2026, ২২:৪০ - Mira: x",
    "[20/11/2026, 22:40:05 Mira: x",
    "20/11/2026, 22:40:05] Mira: x",
    "(20/11/2026, 22:40) Mira: x",
    " 20/11/2026, 22:40 - Mira: x",
    "7:40 - the bus: yours",
    "1.2.3 - version: x",
    "99/99/2026, 22:40 - Mira: x",
    "13/13/2026, 22:40 - Mira: x",
    "0/11/2026, 22:40 - Mira: x",
    "2026/13/01, 22:40 - Mira: x",
  ];
  for (const line of lines)
    it(JSON.stringify(line), () => {
      assert.equal(read(line), null);
    });
  it("a line does not reach into the next one", () => {
    const text = "20/11/2026, 22:40\n - Mira: x";
    assert.ok(!readHeader(text, 0, text.indexOf("\n"), newHeader()));
  });
});
