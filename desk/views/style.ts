// The one style of every page: the house's tokens and forms, then what the Desk adds.
import { readFileSync } from "node:fs";
import { done, failed, type Outcome } from "daybook/record";

const files = ["../../content/look/tokens.css", "../../content/look/forms.css", "desk.css"] as const;

/** Without comments, and with no way to end the element that holds it. */
const compact = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replaceAll("</", "<\\/")
    .trim();

/** Read the style. It is part of every page, so that a page is one request. */
export const readStyle = (): Outcome<string, "look-missing"> => {
  try {
    return done(
      files.map((file) => compact(readFileSync(new URL(file, import.meta.url), "utf8"))).join("\n"),
    );
  } catch {
    return failed("look-missing");
  }
};
