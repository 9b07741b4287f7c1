// "A diary sheet to print": one sheet to fill in by hand for each thing that happens, and what makes it of use.
import type { GuidePage } from "../model.ts";

export const sheet: GuidePage = {
  reader: "person",
  title: "A diary sheet to print",
  lead: "One sheet for each thing that happens. Print some, or copy the questions into any notebook.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: ["what happened is still going on", "someone has found your sheets"],
  summary: [
    "One sheet for each thing that happens: when, where, what, who saw it, what you kept.",
    "Above the lines stands what makes it of use later.",
    "You could print it, or copy the questions into any notebook.",
    "Only you know if paper is a good idea where you live.",
  ],
  takeaways: [
    "Write soon, and in plain words: what you saw and heard.",
    "Leave what you wrote. If something was wrong, add a line with the new day.",
    {
      say: "The other side may read it in court. Private thoughts belong elsewhere.",
      from: ["stalking-log"],
    },
    { say: "No sheets yet? You can go to the police all the same.", from: ["no-log-needed"] },
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "Only you know if paper is a good idea where you live. It could lie with a friend, at work, or between dull things.",
        "Your browser may print this page’s address at the edge. In the print window you can often turn off “headers and footers”, and choose only the page with the lines.",
      ],
    },
    { kind: "heading", text: "What makes it of use" },
    {
      kind: "list",
      claims: [
        {
          say: "Write it soon. One helpline says to write at the time, if a court is to use it.",
          from: ["helpline-2010"],
        },
        {
          say: "Day, time, place, what was done, who saw it. You could start even if you do not want the police now.",
          from: ["keeping-notes"],
        },
        "Write what you saw and heard, in their own words where you can. Leave out names for them and guesses.",
        {
          say: "What they looked like, what they wore, the car and its number plate.",
          from: ["helpline-2010"],
        },
        {
          say: "How it made you feel and what it changed. It shows what this does to you.",
          from: ["changing-routines", "helpline-2010"],
        },
        {
          say: "Officers’ names and numbers, and copies of reports and orders.",
          from: ["stalking-log"],
        },
        {
          say: "Save what they send, even what hurts. It may show how it goes on.",
          from: ["keeping-notes"],
        },
        "If you got something wrong, leave it and add a line with the new day. A page that was changed is believed less.",
        {
          say: "Write nothing here that the other person may never read: it may be shown in court. Private thoughts belong on another page.",
          from: ["stalking-log"],
        },
      ],
    },
    {
      kind: "form",
      name: "What happened",
      alone: true,
      fields: [
        { label: "Sheet number, and the day I write this", lines: 1 },
        { label: "When it happened: day, from when to when", lines: 1 },
        { label: "Where, or on which app or phone", lines: 1 },
        { label: "What they did and said, in their words", lines: 5 },
        { label: "Who it was, and how I know", lines: 1 },
        { label: "Looks, clothes, car, number plate", lines: 1 },
        { label: "Who saw or heard it, and how to reach them", lines: 1 },
        { label: "What I kept, and where it is", lines: 1 },
        { label: "Had I said stop? Is there an order?", lines: 1 },
        { label: "How I felt, and what I changed because of it", lines: 2 },
        { label: "Whom I told. Police: name, number, report", lines: 1 },
      ],
    },
    { kind: "heading", text: "When the sheet is full" },
    {
      kind: "step",
      name: "Make a copy",
      claims: [
        "A second set could be with a helper or a friend. Number the sheets, so that a missing one is seen.",
        { say: "Tell one person you trust where they are.", from: ["stalking-log"] },
      ],
      noticed:
        "Paper can be found, and a printer may keep a list of what it printed. A copy shop knows nobody.",
      undo: "You can ask for the copies back at any time.",
    },
    {
      kind: "say",
      claims: [
        {
          say: "No sheets yet? You can still go to the police. A diary helps, but nobody needs one first.",
          from: ["no-log-needed"],
        },
      ],
    },
    { kind: "go", to: "record", text: "Or write it on a device" },
    { kind: "go", to: "offline", text: "Bad line, shared phone, hard to read" },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
  ],
};
