// Print the text of a page as it is read aloud, and its hash last: node library/aloud-text.ts en signs
import { languages } from "daybook/words";
import { loadRenderer } from "./build.ts";

const [wanted, page] = process.argv.slice(2);
const language = languages.find((each) => each === wanted);
const { aloudNames, aloudScript } = await loadRenderer();
const name = aloudNames.find((each) => each === page);
if (language === undefined || name === undefined) {
  process.stderr.write(`Say a language and a page: node library/aloud-text.ts en ${aloudNames.join("|")}\n`);
  process.exitCode = 1;
} else process.stdout.write(`${aloudScript(language, name)}\n`);
