// "When the line is bad": tips for a weak connection, a shared phone, and when reading is hard.
import type { GuidePage } from "../model.ts";

export const offline: GuidePage = {
  reader: "person",
  title: "Bad line, shared phone, hard to read",
  lead: "Help does not need a good phone or good reading. Here is what works with little.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you are in danger: you can call from any phone near you",
    "you are afraid and no phone works: people, a shop or a clinic may have one",
  ],
  summary: [
    "Help does not need a good phone or good reading.",
    "Four short lines can be kept in the head.",
    "There are tips for a bad line, a shared phone, paper, and when reading, seeing or hearing is hard.",
    "A diary can be signs on a calendar, and a friend can remember a day with you.",
  ],
  takeaways: [
    "Know one number by heart, and one place with people.",
    "A call leaves nothing to read. It still stands in the list of calls.",
    { say: "A phone they never had in hand is best.", from: ["cell-phone-plan"] },
    { say: "Notes belong where the other person does not look.", from: ["keeping-apart"] },
  ],
  blocks: [
    { kind: "heading", text: "Four things to keep in your head" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Trust what you feel.",
        "If you are afraid, call.",
        "Keep a diary and keep what they send.",
        "When you are ready, tell the police or a helper.",
      ],
    },
    { kind: "heading", text: "When the line is bad" },
    {
      kind: "list",
      claims: [
        "Each page here is small and comes in one piece. Once it is open you can read it to the end without a connection.",
        "Learn by heart the emergency number and one person’s number.",
        "A text may get through where a call does not. You could agree on short words with someone: “Milk?” may mean “Come now”.",
        "High ground, a roof or the road often has more signal. A neighbour, a shop, a school or a clinic may have a phone.",
        "You could agree on a sign that needs no phone: a curtain, a light, a cloth on the line.",
      ],
    },
    { kind: "go", to: "numbers", text: "Phone numbers by place" },
    { kind: "heading", text: "When others use the phone too" },
    {
      kind: "step",
      name: "Borrow a phone",
      claims: [
        {
          say: "A library’s computer or a friend’s phone is best, one that the other person has never had in hand.",
          from: ["cell-phone-plan"],
        },
      ],
      noticed: "Being away for long may be noticed. It could go with the shop, the clinic or the school.",
    },
    {
      kind: "step",
      name: "If you have only the shared one",
      claims: [
        "A call can be safer than a page or a text, as nothing is left to read. It still stands in the list of calls.",
        "You could call someone else right after, so that the last number is a plain one.",
      ],
      noticed:
        "An empty list of calls stands out. One line less is harder to see. The bill, or an account shared with others, may show the call all the same.",
      keepFirst:
        "Messages that scare you are proof. Show them to someone, or copy them by hand with day and time, before anyone can wipe them.",
      undo: "A line that was wiped does not come back. If you are not sure, leave it.",
    },
    { kind: "heading", text: "When reading or writing is hard" },
    {
      kind: "list",
      claims: [
        "Most phones can read a page aloud. Look in the settings for a screen reader, and use an earphone, so that nobody else hears.",
        "Someone you trust could read this to you. Helpers on the phone explain it in plain words.",
        "A diary can be signs on a calendar: a dot for a call, a circle for a visit, a cross for a threat. Tell one person what they mean.",
        {
          say: "A full diary has the day, the time, the place, what was done and who saw it. Someone could write it down for you.",
          from: ["keeping-notes"],
        },
        "You could tell it to a friend on the same day and ask them to remember the day. They may be a witness later.",
        "A voice note on your phone is a diary too, if nobody else can hear it. It is your own voice only: you need not record anyone.",
      ],
    },
    { kind: "heading", text: "When you see or hear little" },
    {
      kind: "list",
      claims: [
        "Letters can be made large in the browser: this page keeps its shape.",
        "Some places take texts or textphone calls. The page of each place says which.",
      ],
    },
    { kind: "heading", text: "Paper" },
    {
      kind: "list",
      claims: [
        "One small paper with two numbers and no names tells little to who finds it.",
        {
          say: "It is good to keep notes away from the other person. You could leave them with someone you trust.",
          from: ["keeping-apart"],
        },
        "You could ask at a library, a clinic or a legal aid office to print a page.",
      ],
    },
    { kind: "go", to: "sheet", text: "A diary sheet to print" },
    { kind: "go", to: "traces", text: "What others can see" },
  ],
};
