// The readable report: one HTML file without script, that asks nothing of the network and stays whole whatever was written.
import type { Digest } from "daybook/digest";
import { bytesToBase64, utf8 } from "daybook/record";
import { localeOf, wordWhen, type Language } from "daybook/words";
import { chronologyOf, type ChronologyRow, type Gap, type ReportItem } from "./chronology.ts";
import { wordEntry } from "./entry-html.ts";
import type { ReportFacts } from "./facts.ts";
import { isolated, markup, styleElement, type Markup } from "./markup.ts";
import { wordAbsentLines } from "./plain.ts";
import { reportStyle } from "./style.ts";
import { reportSpeaker, type ReportSpeak } from "./words.ts";

/**
 * Word the report of the entries that are shown.
 *
 * Shape:  items in the order of their sequence.
 * Gives:  the same text for the same facts and items; nothing in it comes from anywhere else.
 * Safety: what is withheld is not among the items, so it cannot be in the text.
 */
export const wordReport = (digest: Digest, facts: ReportFacts, items: readonly ReportItem[]): string => {
  const speak = reportSpeaker(facts.language);
  const { rows, gaps } = chronologyOf(items, facts.recordSize);
  const styleHash = bytesToBase64(digest.sha256(utf8(reportStyle)));
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>\n${
    markup`<html lang="${localeOf(facts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${speak("title")}</title>
${styleElement(reportStyle)}
</head>
<body>
<main>
<h1>${speak("title")}</h1>
<p>${speak("recorded")}</p>
${limits(speak)}
${aboutThis(speak, facts, items.length)}
${chronology(speak, facts.language, rows)}
${originals(speak, items)}
${absent(speak, facts, items, gaps)}
${receipts(speak, items)}
${howToCheck(speak, facts)}
${glossary(speak)}
</main>
</body>
</html>
`.html
  }`;
};

const limits = (speak: ReportSpeak): Markup => markup`<section>
<h2>${speak("shows-title")}</h2>
<p>${speak("shows")}</p>
<ul>${(["shows-unchanged", "shows-order", "shows-origin"] as const).map((key) => markup`<li>${speak(key)}</li>`)}</ul>
<p>${speak("shows-not")}</p>
<ul>${(["not-truth", "not-when", "not-whole", "not-key"] as const).map((key) => markup`<li>${speak(key)}</li>`)}</ul>
</section>`;

const aboutThis = (speak: ReportSpeak, facts: ReportFacts, shownCount: number): Markup => {
  const said = (text: string) => (text === "" ? markup`${speak("not-said")}` : isolated(text));
  const made = wordWhen(facts.language, facts.made);
  return markup`<section>
<dl>
<dt>${speak("made-label")}</dt><dd>${made === "" ? speak("time-unknown") : made}<br><span class="note">${speak("made-clock")}</span></dd>
<dt>${speak("recipient-label")}</dt><dd>${said(facts.recipient)}</dd>
<dt>${speak("purpose-label")}</dt><dd>${said(facts.purpose)}<br><span class="note">${speak("purpose-note")}</span></dd>
<dt>${speak("count-label")}</dt><dd>${speak("count", { shown: shownCount, size: facts.recordSize })}</dd>
</dl>
</section>`;
};

const chronology = (speak: ReportSpeak, language: Language, rows: readonly ChronologyRow[]): Markup =>
  markup`<section>
<h2>${speak("chronology-title")}</h2>
<p>${speak("chronology-lead")}</p>
${rows.map((row) => wordEntry(speak, language, row))}
</section>`;

const originals = (speak: ReportSpeak, items: readonly ReportItem[]): Markup => {
  const files = items.flatMap(({ exhibit, files }) => files.map((file) => ({ exhibit, file })));
  const one = ({ exhibit, file }: (typeof files)[number]): Markup => markup`<article class="entry">
<h3>${exhibit}</h3>
<dl>
<dt>${speak("file-name")}</dt><dd>${isolated(file.attachment.name)}</dd>
<dt>${speak("file-type")}</dt><dd>${isolated(file.attachment.mediaType)}</dd>
<dt>${speak("file-size")}</dt><dd>${speak("file-bytes", { count: file.attachment.sizeBytes })}</dd>
<dt>${speak("file-sha256")}</dt><dd class="hash">${file.attachment.sha256}</dd>
<dt>${speak("file-where")}</dt><dd>${file.fileName === null ? speak("file-absent") : `originals/${file.fileName}`}</dd>
</dl>
</article>`;
  return markup`<section>
<h2>${speak("originals-title")}</h2>
<p>${speak(files.length === 0 ? "originals-none" : "originals-lead")}</p>
${files.map(one)}
</section>`;
};

const absent = (
  speak: ReportSpeak,
  facts: ReportFacts,
  items: readonly ReportItem[],
  gaps: readonly Gap[],
): Markup =>
  markup`<section>
<h2>${speak("absent-title")}</h2>
${wordAbsentLines(speak, facts, items, gaps).map(({ sentence, list }) =>
  list.length === 0
    ? markup`<p>${sentence}</p>`
    : markup`<p>${sentence}</p><ul>${list.map((line) => markup`<li>${line}</li>`)}</ul>`,
)}
</section>`;

const receipts = (speak: ReportSpeak, items: readonly ReportItem[]): Markup => {
  const exhibits = items.filter(({ fields }) => fields.kind === "receipt").map(({ exhibit }) => exhibit);
  return markup`<section>
<h2>${speak("receipts-title")}</h2>
<p>${exhibits.length === 0 ? speak("receipts-none") : speak("receipts-some", { exhibits: exhibits.join(", ") })}</p>
</section>`;
};

const howToCheck = (speak: ReportSpeak, facts: ReportFacts): Markup => markup`<section>
<h2>${speak("check-title")}</h2>
<p>${speak("check-lead")}</p>
<dl>
<dt>${speak("check-key")}</dt><dd class="hash">${facts.vkey}</dd>
<dt>${speak("check-root")}</dt><dd class="hash">${facts.rootHex}</dd>
</dl>
</section>`;

const terms = ["exhibit", "record", "fingerprint", "signature", "withheld"] as const;

const glossary = (speak: ReportSpeak): Markup => markup`<section>
<h2>${speak("glossary-title")}</h2>
<dl>
${terms.map((term) => markup`<dt>${speak(`term-${term}`)}</dt><dd>${speak(`term-${term}-means`)}</dd>`)}
</dl>
<p class="note">${speak("translation-not-reviewed")}</p>
</section>`;
