// "Asking an agency a question": asking an agency a question: that this is closed in the present release, what to ask before asking anywhere, and where to ask today.
import type { GuidePage } from "../model.ts";

export const ask: GuidePage = {
  reader: "person",
  title: "Asking an agency a question",
  lead: "A written question can be easier than a call. In this release nobody answers one here; here is what works today.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you are in danger or hurt: a written question is too slow",
    "you think of ending your life",
    "they may be reading what you write",
  ],
  summary: [
    "The part of this product where an agency answers questions is closed in this release, and it takes in no question.",
    "You could call a help line, or write to one that answers in writing.",
    "Before you write anywhere, four questions are worth asking.",
  ],
  takeaways: [
    "A written question is never for an emergency.",
    "Leave out names, addresses and numbers until you know who reads it.",
    "No machine writes an answer or your story here, now or later.",
  ],
  blocks: [
    { kind: "heading", text: "Danger first" },
    {
      kind: "say",
      claims: [
        "If it cannot wait, call one of the numbers above. If you cannot speak, some places have another way.",
      ],
    },
    { kind: "go", to: "numbers", text: "Numbers by place, also without speaking" },
    { kind: "heading", text: "Before you write to anyone" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Who reads it: a person, and which one?",
        "How long until an answer, and what if nobody is there?",
        "Where does the answer come: a mail, a letter, a page? Who else can open that?",
        "What is kept, how long, and what has to be passed on?",
      ],
    },
    {
      kind: "step",
      name: "Write so that it gives little away",
      claims: [
        "You could write what happened and what you would like to know, with no names and no places.",
        { say: "You could use a device that the other person cannot reach.", from: ["cell-phone-plan"] },
      ],
      noticed:
        "A mail, a chat or a text stays on the device and may show in a preview. An answer may come at a bad moment.",
    },
    { kind: "heading", text: "What it is like when an agency opens it" },
    {
      kind: "say",
      claims: [
        "Today its page says that it is closed. When an agency runs it, that page says so, and how long an answer takes, before you write a word. Until you read that there, please do not wait for it.",
      ],
    },
    { kind: "go", to: "desk", text: "The agency’s own page" },
    { kind: "go", to: "who", text: "Who can help with what" },
    { kind: "go", to: "questions", text: "Questions people ask" },
  ],
};
