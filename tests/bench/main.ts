// Speeds as ratios measured in one run: npm run bench [-- --json]. Each row says against what, and the goal it has.
import { helpPage } from "./bytes.ts";
import { checkingDossiers } from "./checking.ts";
import { readingChats } from "./reading.ts";
import { findingPatterns } from "./findings.ts";
import type { Row } from "./row.ts";
import { savingEntries } from "./saving.ts";
import { slowLine } from "./slow-line.ts";
import { readingTextMessages } from "./text-messages.ts";

const rows: Row[] = [];
for (const bench of [
  savingEntries,
  readingChats,
  readingTextMessages,
  checkingDossiers,
  helpPage,
  slowLine,
  findingPatterns,
])
  rows.push(...(await bench()));

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ rows })}\n`);
else
  for (const { name, value, against, goal, met } of rows)
    process.stdout.write(
      `${met ? "met   " : "MISSED"} ${name}: ${value}, goal ${goal} (against ${against})\n`,
    );
