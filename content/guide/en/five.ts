// "Five steps": the five steps of help in their order: danger, record, talk, only what helps, look again; with a gate for emergencies before them.
import type { GuidePage } from "../model.ts";

export const five: GuidePage = {
  reader: "person",
  title: "Five steps",
  lead: "For a day with little time: danger first, then write, talk, choose what helps, and look again.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: ["the answer to one of the questions below is yes", "you are not sure, and you are afraid"],
  summary: [
    "Before the five steps stands one gate: if there is danger now, call.",
    "Then come a few notes, one talk, the help that fits, and a day to look again.",
    "Each step says what the other person may notice.",
    "You can stop after any of them.",
  ],
  takeaways: [
    "Danger first: phones, papers and proof can wait.",
    { say: "Notes help, but nobody needs them before they ask for help.", from: ["no-log-needed"] },
    "Come back early. A new threat, a move or a court day is reason enough.",
  ],
  blocks: [
    { kind: "heading", text: "First: is there danger now?" },
    {
      kind: "list",
      claims: [
        "Are they near you, or trying to get in?",
        "Have they said that they will hurt or kill you, your children or themselves?",
        "Were hands or a cloth on your neck, or are you hurt?",
        "Do you think of ending your life?",
      ],
    },
    {
      kind: "say",
      claims: [
        "One yes is enough to call one of the numbers above. The five steps are for when there is time.",
      ],
    },
    { kind: "go", to: "numbers", text: "Numbers by place, also without speaking" },
    { kind: "heading", text: "The five steps" },
    {
      kind: "step",
      name: "1. Danger",
      claims: [
        "You could look at what has changed, and agree on a word with someone that means “call for help”.",
      ],
      noticed: "A new habit or a new contact may be noticed. A word agreed on face to face is not.",
    },
    {
      kind: "step",
      name: "2. Write it down",
      claims: [
        "The last thing that happened, with day, time and place, and the worst thing. That is a start.",
        { say: "Keep what they send, even what hurts.", from: ["keeping-notes"] },
      ],
      noticed: "Notes can be found. You could keep them with someone, or in your head until you can write.",
    },
    {
      kind: "step",
      name: "3. Talk to someone",
      claims: ["A help line, an advocate, a doctor, a friend who keeps it. You could ask to be seen alone."],
      noticed: "Calls and visits may show in a phone, a bill, a calendar or a car.",
    },
    {
      kind: "step",
      name: "4. Take only what helps",
      claims: [
        "Not every step is for you. Choose one that makes your days safer or lighter, and leave the rest.",
        "An examination, an order or a check of your phone is worth it when it leads to something you want.",
      ],
      keepFirst: "Save messages, lists and pictures before you change a thing.",
      noticed: "Some steps are seen at once: a lock, an account, an order. Plan those with a helper.",
    },
    {
      kind: "step",
      name: "5. Look again, and come back early",
      claims: [
        "You could choose a day: in a week, before a court day, when an order ends. Is it better, the same, worse?",
        "Worse, or new: do not wait for the day. Call the people who know.",
      ],
      noticed: "A date in a calendar that others can open may be read. A plain word can stand for it.",
    },
    {
      kind: "form",
      name: "My five lines",
      fields: [
        { label: "What is most dangerous now", lines: 1 },
        { label: "What I have written down or kept, and where", lines: 1 },
        { label: "Whom I talk to", lines: 1 },
        { label: "What helps me most", lines: 1 },
        { label: "The day I look again", lines: 1 },
      ],
    },
    { kind: "go", to: "changes", text: "When it gets more dangerous" },
    { kind: "go", to: "sheet", text: "A diary sheet to print" },
    { kind: "go", to: "who", text: "Who can help with what" },
    { kind: "go", to: "choices", text: "What are my choices?" },
  ],
};
