// "Keeping a court order": keeping a court order of use: where the copies are, what it forbids, when it ends, and what to do when it is broken.
import type { GuidePage } from "../model.ts";

export const papers: GuidePage = {
  reader: "person",
  title: "Keeping a court order",
  lead: "If there is an order, a few habits keep it of use: copies, its end, and a note each time it is broken.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they come near you or the children, and the order forbids it",
    "they have just been given the order and you are afraid",
    "someone tears up or takes your copy",
  ],
  summary: [
    "An order says what the other person may not do, from when and until when.",
    "It helps most when the people around you have a copy and know whom to call.",
    "This page has lines for its terms, its copies and its end.",
    "It also says what you could do when it is broken.",
  ],
  takeaways: [
    "Copies could be on you, at home, at work, at school and in your bag.",
    {
      say: "In England and Wales, a stamped true copy proves what a Stalking Protection Order says.",
      from: ["stalking-order-law"],
    },
    "Note the day it ends, and ask weeks before if it can be made longer.",
    "Each time it is broken counts, small ones too. Say “There is an order” first.",
  ],
  blocks: [
    { kind: "heading", text: "Who has a copy" },
    {
      kind: "list",
      claims: [
        "On you: in a bag or coat, not only on the phone.",
        "At home, near the door, and with a neighbour.",
        "At work: the desk or the guards. At school or nursery: the office, with a photo.",
        "With the police where you live and where you work, with a helper and a lawyer.",
        {
          say: "In another US state, an order that fits the rules counts too. Ask if it has to be shown to anyone there.",
          from: ["orders-across-states"],
        },
      ],
    },
    {
      kind: "form",
      name: "Copies of the order",
      fields: [
        { label: "On me", lines: 1 },
        { label: "At home and with a neighbour", lines: 1 },
        { label: "At work", lines: 1 },
        { label: "At school", lines: 1 },
        { label: "With the police: which station, since when", lines: 1 },
        { label: "With a helper or lawyer", lines: 1 },
      ],
    },
    { kind: "heading", text: "What it says" },
    {
      kind: "form",
      name: "The order",
      fields: [
        { label: "Court and number", lines: 1 },
        { label: "What it forbids: places, distance, calls, others", lines: 3 },
        { label: "What is still allowed, such as talk about the children", lines: 2 },
        { label: "When and how it was given to the other person", lines: 1 },
        { label: "From when, until when", lines: 1 },
        { label: "The day I ask for more time", lines: 1 },
        { label: "Court days", lines: 2 },
      ],
    },
    { kind: "heading", text: "When it is broken" },
    {
      kind: "step",
      name: "Call, then write",
      claims: [
        "In danger, call and say first: “There is an order.” Then write the day, the time, what was done and who saw it.",
        "A friend who passes on a message, a like, a gift or a car that slows down may count. Ask a helper or a lawyer what the order covers.",
        { say: "Ask for the number of the report and the officer’s name.", from: ["stalking-log"] },
      ],
      keepFirst: "Keep the message, the call list or the gift as it is.",
      noticed: "They may be spoken to or held, and let go again. Ask who tells you, and plan the next days.",
    },
    {
      kind: "step",
      name: "If you had contact yourself",
      claims: [
        "It can happen, for the children or out of fear. Write down why, and tell your helper or lawyer before someone else does.",
      ],
      noticed: "The other person may show it in court.",
    },
    {
      kind: "form",
      name: "When it was broken",
      fields: [
        { label: "Day, time, place", lines: 2 },
        { label: "What was done", lines: 3 },
        { label: "Whom I told, number of the report", lines: 2 },
      ],
    },
    { kind: "heading", text: "Before it ends" },
    {
      kind: "say",
      claims: [
        {
          say: "Some orders last for weeks, some for years. In New York, one of the Family Court is usually for up to two years.",
          from: ["new-york-order"],
        },
        "You could ask a lawyer or a helper what the court looks at when someone asks for more time, and which notes to bring.",
      ],
    },
    { kind: "go", to: "rules", text: "What the law says" },
    { kind: "go", to: "choices", text: "What are my choices?" },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
  ],
};
