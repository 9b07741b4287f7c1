// Count the Library: npm run -s counts [-- --json] [-- --day 2026-11-21]
import { parseArgs } from "node:util";
import { claimsOfPage, guide, isChecked, sourcesOf } from "../content/guide/index.ts";
import { law, linesOf } from "../content/law/index.ts";
import { languages } from "daybook/words";
import { statesOf, totals } from "./src/state.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, day: { type: "string" } } });
const day = values.day ?? new Date().toISOString().slice(0, 10);

const used = new Set(Object.values(guide).flatMap(({ en }) => claimsOfPage(en).flatMap(sourcesOf)));
const usedByLaw = new Set(law.flatMap(linesOf).map(({ source }) => source));
const sums = {
  day,
  languages: languages.length,
  ...totals(day),
  sourceCount: used.size + usedByLaw.size,
  uncheckedSourceCount: [...used].filter((id) => !isChecked(id)).length,
};

if (values.json === true)
  process.stdout.write(
    `${JSON.stringify({ ...sums, pages: Object.fromEntries(languages.map((language) => [language, Object.values(statesOf(language, day)).flat()])) }, null, 2)}\n`,
  );
else {
  const row = (...cells: readonly (string | number)[]): string =>
    cells
      .map((cell, index) =>
        index === 0 ? String(cell).padEnd(28) : String(cell).padStart(index === 6 ? 13 : 10),
      )
      .join("");
  const lines = [
    row("page", "claims", "sourced", "doubted", "sources", "grade", "due"),
    ...Object.values(statesOf("en", day))
      .flat()
      .map((state) =>
        row(
          state.path,
          state.claimCount,
          state.sourcedCount,
          state.doubtedCount,
          state.sourceCount,
          state.grade ?? "–",
          state.isDue ? `${state.due}!` : state.due,
        ),
      ),
    "",
    ...Object.entries(sums).map(([name, value]) => `${name.padEnd(28)}${String(value).padStart(10)}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
