// "For friends and family": what helps, what harms, and what to think of before anything is passed on.
import type { GuidePage } from "../model.ts";

export const friends: GuidePage = {
  reader: "person",
  title: "For friends and family",
  lead: "Someone told you that they are being stalked. You can help a lot without doing anything brave.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  blocks: [
    { kind: "heading", text: "What helps" },
    {
      kind: "list",
      claims: [
        {
          say: "Believe them, and say so. Many keep quiet because they fear to look silly.",
          from: ["friend-believe", "friend-company"],
        },
        { say: "Say that it is not their fault.", from: ["friend-believe", "friend-choice"] },
        {
          say: "Listen. Let them say as much or as little as they like.",
          from: ["friend-believe", "first-support"],
        },
        {
          say: "Ask “What would help you?” Name some ways, and let them choose.",
          from: ["friend-choice", "friend-company"],
        },
        {
          say: "Go along: to the shop, to the police, to a doctor’s door. Agree on a time to check in, and on what you do if they do not answer.",
          from: ["friend-company", "friend-believe"],
        },
        {
          say: "Write down what you saw or heard yourself, with day and time. It may be of use later.",
          from: ["friend-believe"],
        },
        "Agree on a word that means “call for help”. If you see danger, call without waiting for it.",
        "Lend a phone, a spare bed, an hour with the children. Small things count.",
      ],
    },
    { kind: "heading", text: "What can harm" },
    {
      kind: "list",
      claims: [
        {
          say: "To make it small: “That is only love.” Fear for one’s life is often well founded.",
          from: ["friend-avoid", "friend-secrets"],
        },
        {
          say: "To blame or judge them for what they did or did not do.",
          from: ["friend-secrets", "first-support"],
        },
        {
          say: "To face the other person. It can make things worse, and put you both in danger.",
          from: ["friend-avoid"],
        },
        {
          say: "To play detective, or to carry messages and make peace.",
          from: ["friend-avoid", "friend-choice"],
        },
        { say: "To answer the other person at all, even out of pity.", from: ["friend-believe"] },
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
          from: ["friend-believe", "friend-secrets"],
        },
        {
          say: "This can grow when contact was cut, or when a number, a job or a habit has changed.",
          from: ["friend-secrets"],
        },
        "Post no pictures of them, their street or their plans. Check tags, shared albums and shared maps.",
        {
          say: "Ask before you tell anyone else, even in the family.",
          from: ["friend-secrets"],
        },
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
        {
          say: "Know how far you can go, and say so. Talk to someone you trust as well.",
          from: ["friend-choice"],
        },
        "You could call a help line too. Many talk to friends and family, and you need give no name.",
      ],
    },
    { kind: "go", to: "signs", text: "Four signs" },
    { kind: "go", to: "work", text: "At work or school" },
    { kind: "go", to: "steps", text: "What can be done" },
  ],
};
