// "Checking a record from Daybook": what a dossier is, how to check it without us, and what the checks do not show.
import type { GuidePage } from "../model.ts";

export const exhibits: GuidePage = {
  reader: "professional",
  title: "Checking a record from Daybook",
  lead: "For police, lawyers, courts and their experts. You need not trust us: what you were handed can be checked offline, with published formats.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "a file shows a threat to life or a weapon: act on it today, before any check",
    "the author is afraid of the hour in which the other side learns of it: plan that hour first",
  ],
  summary: [
    "A person may hand you a dossier: one ZIP file with a readable report, the original files, and proofs.",
    "A text inside, HOW-TO-CHECK, names the commands. Our own program, Verify, makes the same checks and says for each what it shows and what it does not.",
    "The checks show that nothing in the dossier was altered since its author signed it. They do not show that an entry is true, nor who wrote a message, nor, without a time-stamp, when.",
    "The format is published, so the other side’s expert can write another checker.",
  ],
  takeaways: [
    "Keep the ZIP as you received it. Work on a copy.",
    "Read the report’s page on what it shows and does not show before you quote from it.",
    "Compare the key and the fingerprint with what the author gave you another way.",
    "What was kept back is said to be kept back. Ask; do not guess.",
  ],
  blocks: [
    { kind: "heading", text: "When somebody hands you a dossier" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Note day, time, from whom, on what medium, and the hash of the file, its fingerprint.",
        "Store it as evidence of its own kind; open a copy on another machine, offline.",
        "Open the report. It needs no connection and loads nothing.",
        "Check it, by hand with HOW-TO-CHECK or with Verify, and keep what the check printed.",
        "Ask the author to read out the key of the record and its fingerprint, or to show them on paper made earlier.",
        "Ask for the device only where you need it. The dossier is made so that the original files can be looked at without it.",
      ],
    },
    { kind: "heading", text: "What each check shows" },
    {
      kind: "table",
      name: "The checks of Verify, in its own words made shorter",
      columns: ["Check", "It shows", "It does not show"],
      rows: [
        {
          name: "Every byte of the ZIP file; the files inside",
          cells: ["Nothing is hidden in it and nothing is missing.", "That the contents are the first ones."],
        },
        {
          name: "Checksums of the report, entries, proofs and originals",
          cells: ["No file was damaged.", "Who made the lists."],
        },
        {
          name: "The shown entries",
          cells: ["Each shown detail has one reading.", "That an entry is true."],
        },
        {
          name: "The original files",
          cells: ["Each is the file that the entry names.", "Where it came from, or what it pictures."],
        },
        {
          name: "The checkpoint’s signature",
          cells: [
            "The holder of the key signed a record of this size.",
            "Who holds the key, or when it was signed.",
          ],
        },
        {
          name: "The place of each entry",
          cells: [
            "It stands unaltered in the signed record under its number.",
            "What the entries that are not shown say.",
          ],
        },
        {
          name: "The signature under the dossier",
          cells: ["The same key signed this report and this choice.", "That the author was free."],
        },
      ],
    },
    { kind: "heading", text: "Questions the other side will ask" },
    {
      kind: "list",
      claims: [
        "“Was it all written last night?” The log proves order and completeness. Without a time-stamp from outside it does not prove when. The program then prints: time: not shown.",
        "“Did the author leave something out?” Numbers of exhibits are never given twice, and the size of the record is shown. What was withheld cannot be guessed, and is said to be withheld.",
        "“Did my client write this message?” An import shows what a file contains. Ask the provider, the other device, the other person in the talk.",
        "“Was the picture changed?” The bytes are those that were put in. What happened before that, the dossier cannot tell.",
        "“Did a machine write the report?” The words are the author’s. What the program adds are fixed sentences; it draws no conclusion about anybody.",
      ],
    },
    { kind: "heading", text: "What you could ask the author" },
    {
      kind: "list",
      claims: [
        "How did each export leave the telephone, on which day, from which device?",
        "Who else could use that device or account?",
        "Which entries were written at once, which later? The report shows the gap.",
        "What was told to the other person: stop, block, warning, order?",
        "What may be shared, with whom, and until when? The consent file in the dossier says it, as a request.",
      ],
    },
    { kind: "heading", text: "What not to do" },
    {
      kind: "list",
      claims: [
        "Do not ask for the words that open the record, and do not write them down if they are offered. The private part is not meant for you.",
        "Do not keep dossiers longer than you need. Whoever holds one may have to hand it over.",
        "Do not send it by ordinary e-mail. This release saves it unsealed.",
        "Do not call it proof of guilt, or of truth. It is a record that can be checked.",
      ],
    },
    { kind: "go", to: "casework", text: "For police and first responders" },
    { kind: "go", to: "counsel", text: "For lawyers and advocates" },
  ],
};
