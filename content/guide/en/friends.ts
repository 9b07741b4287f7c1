// "For friends and family": what helps, what harms, and what to think of before anything is passed on.
import type { GuidePage } from "../model.ts";

export const friends: GuidePage = {
  reader: "person",
  title: "For friends and family",
  lead: "Someone told you that they are being stalked. You can help a lot without doing anything brave.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you see or hear that they are in danger",
    "they use the word you agreed on",
    "the other person comes to you and you are afraid",
  ],
  summary: [
    "You can help a lot without doing anything brave: believe, listen, go along, keep things.",
    "The page says what helps, what can harm, and what not to give away.",
    "Before you send anything, think who else may read it.",
    "The choice stays with the person it happens to.",
  ],
  takeaways: [
    "Believe them, and say that it is not their fault.",
    {
      say: "Ask what would help, and do not push. The World Health Organization asks its own helpers for the same.",
      from: ["first-support"],
    },
    "Do not face the other person, and do not bring the two together.",
    {
      say: "Tell nobody where they are. If you know what not to say, it does not slip out.",
      from: ["telling-people"],
    },
  ],
  blocks: [
    { kind: "heading", text: "What helps" },
    {
      kind: "list",
      claims: [
        "Believe them, and say so. Some people keep quiet because they fear to look silly.",
        "Say that it is not their fault.",
        { say: "Listen. Let them say as much or as little as they like.", from: ["first-support"] },
        "Ask “What would help you?” Name some ways, and let them choose.",
        "Go along: to the shop, to the police, to a doctor’s door. Agree on a time to check in, and on what you do if they do not answer.",
        "Write down what you saw or heard yourself, with day and time. It may be of use later.",
        "Agree on a word that means “call for help”. If you see danger, call without waiting for it.",
        "Lend a phone, a spare bed, an hour with the children. Small things count.",
      ],
    },
    { kind: "heading", text: "What can harm" },
    {
      kind: "list",
      claims: [
        {
          say: "To make it small: “That is only love.” In one study, strong fear went along with grave violence more than anything else.",
          from: ["fear-study"],
        },
        { say: "To blame or judge them for what they did or did not do.", from: ["first-support"] },
        "To face the other person. It can make things worse, and put you both in danger.",
        "To play detective, or to carry messages and make peace.",
        { say: "To answer the other person at all, even out of pity.", from: ["helpline-2010"] },
        "To push them to part, to report, to give up the internet or to delete things. They know what comes after; you may not.",
        "To bring the two together “to talk it out”.",
      ],
    },
    { kind: "heading", text: "What you know about them" },
    {
      kind: "list",
      claims: [
        {
          say: "The other person may ask you: it is urgent, the boss wants to know, they are so worried. Give nothing away.",
          from: ["telling-people"],
        },
        "This may grow when contact was cut, or when a number, a job or a habit has changed.",
        "Post no pictures of them, their street or their plans. Check tags, shared albums and shared maps.",
        "Ask before you tell anyone else, even in the family.",
      ],
    },
    { kind: "heading", text: "Before you send them anything" },
    {
      kind: "step",
      name: "Think who else may read it",
      claims: [
        {
          say: "If their phone is watched, the other person may see what you send.",
          from: ["phone-watching"],
        },
        "Even a link to this page can give them away. You could ask face to face: “Where is it safe to talk?”",
      ],
      noticed: "More calls than before, or new ones at odd hours, may stand out.",
    },
    {
      kind: "step",
      name: "For the person it happens to: share with family?",
      claims: [
        "Family can be the best help. It can also be the way that news gets out, with no ill will at all.",
        "You could ask yourself: who is still in touch with the other person? Who would keep it when pressed? You could tell one, and tell only what they need.",
      ],
      noticed: "What is said in a family group can be read on every phone in it.",
    },
    { kind: "heading", text: "If you keep a copy for them" },
    {
      kind: "list",
      claims: [
        "They may ask you to keep papers, a bag or a sealed file. Keep it as it is, and tell nobody.",
        "Do not open or change it, and do not put it where others sync or tidy up.",
      ],
    },
    { kind: "heading", text: "And you" },
    {
      kind: "list",
      claims: [
        "Know how far you can go, and say so. Talk to someone you trust as well.",
        "You could call a help line too. Many talk to friends and family, and you need give no name.",
      ],
    },
    { kind: "go", to: "signs", text: "Four signs" },
    { kind: "go", to: "work", text: "At work or school" },
    { kind: "go", to: "steps", text: "What can be done" },
  ],
};
