// "How you are, day by day": a day sheet for sleep, food, body and mood, on paper or in the private record, and how it becomes a few lines for a visit.
import type { GuidePage } from "../model.ts";

export const diary: GuidePage = {
  reader: "person",
  title: "How you are, day by day",
  lead: "A few words a day about sleep, body and mood. It helps you to see, and a doctor to listen.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you think of ending your life, or of hurting yourself",
    "hands were on your neck, or you are hurt",
    "a medicine makes you feel much worse",
  ],
  summary: [
    "A day sheet has room for sleep, food, body, mood and what happened.",
    "It uses words and no numbers, and nothing is added up.",
    "On paper it lies where you put it.",
    "In the private record it stays on your device, unless you copy it or hand it over.",
    "From a week of it you can take a few lines to a visit.",
  ],
  takeaways: [
    "It is about you, so it stands apart from the diary of what the other person does.",
    {
      say: "The other side may get to read notes in court. Keep this where you decide who sees it.",
      from: ["stalking-log"],
    },
    "No entry for some days is fine.",
  ],
  blocks: [
    { kind: "heading", text: "Where to keep it" },
    {
      kind: "step",
      name: "On paper",
      claims: ["You could print the sheet, or write six words on any calendar."],
      noticed: "Paper can be found. It could lie with a friend or at work, and go with you to a visit only.",
    },
    {
      kind: "step",
      name: "In the private record",
      claims: [
        "It has a part called “My account” for how it felt and what it changed, and a part called “Private” that can never be handed over.",
        "In this release it has no ready questions for health, so the lines below can be written there by hand.",
        "It stays on that device and cannot be sent from the page. If the device or the words are lost, it is lost, unless you have a spare copy and its words.",
      ],
      noticed: "That the record was opened may stand in the browser’s history.",
    },
    {
      kind: "form",
      name: "One day",
      alone: true,
      fields: [
        { label: "Day", lines: 1 },
        { label: "Sleep: when, how, dreams, who or what woke me", lines: 2 },
        { label: "Food and drink", lines: 1 },
        { label: "Body: pain, stomach, head, heart, marks", lines: 2 },
        { label: "Mood and fear, in my own words", lines: 2 },
        { label: "What I could not do today", lines: 1 },
        { label: "What I take, and how I feel after it", lines: 1 },
        { label: "What happened that day (in a word)", lines: 1 },
        { label: "What helped a little", lines: 1 },
      ],
    },
    { kind: "heading", text: "From the sheet to a visit" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Read the last week. What comes back most often?",
        "Write three lines: what is worst, since when, what you cannot do because of it.",
        "Choose who fits: a doctor for hurts, sleep and medicine; a counsellor for fear; an advocate for what happens at home.",
        "Add one question, and what you would like to have written down.",
      ],
    },
    {
      kind: "form",
      name: "For my visit",
      fields: [
        { label: "Whom I see, and when", lines: 1 },
        { label: "My three lines", lines: 3 },
        { label: "My question", lines: 1 },
        { label: "Checks to talk about: neck, marks, sleep, a list for mood", lines: 1 },
        { label: "What I want written down", lines: 1 },
      ],
    },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
    { kind: "go", to: "health", text: "Your health" },
    { kind: "go", to: "record", text: "Write it down safely" },
  ],
};
