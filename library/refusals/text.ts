// What no reader may see: an editor's notes, places that were never filled in, and what a program prints when it lacks a word.
import type { BuiltFile } from "../src/render.tsx";

/** Written in pieces, so that no search for unfinished work finds the list of its words. */
const leaks: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    "a note to do something",
    new RegExp(`\\b(?:${["TO" + "DO", "FIX" + "ME", "TB" + "D", "X" + "XX"].join("|")})\\b`),
  ],
  ["filler text", /\blorem\b|dolor sit amet/i],
  ["a gap in brackets", /\[\s*(?:…|\.\.\.|\?+|[A-Z][A-Z ]{3,})\s*\]/],
  ["a place that was not filled in", /\{\s*[\w-]+\s*(?:,[^}]*)?\}|<<|>>|\$\{/],
  ["what a program prints for nothing", /\b(?:undefined|NaN|\[object Object\])/],
  [
    "an instruction to an editor",
    /\b(?:insert|translate|replace|add|write|check) (?:this|text|here|the (?:text|summary|translation|source)) here\b|\bplaceholder\b|\b(?:note to|by the) (?:editor|translator)s?\b|\bcitation needed\b/i,
  ],
  ["an instruction to an editor", /এখানে অনুবাদ (?:দিন|লিখুন)|অনুবাদকের জন্য|সম্পাদকের জন্য|এখানে সারাংশ (?:দিন|লিখুন)/],
];

/** The text that a page shows, without its style and its scripts. */
const shown = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, " ");

/** Pages that show what was meant for an editor: one sentence each, with the words around it. */
export const refusedText = (files: readonly Pick<BuiltFile, "path" | "html">[]): readonly string[] =>
  files.flatMap(({ path, html }) => {
    const text = shown(html);
    return leaks.flatMap(([what, pattern]) => {
      const found = pattern.exec(text);
      if (found === null) return [];
      const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30).trim();
      return [`${path}: shows ${what}: “${around}”.`];
    });
  });
