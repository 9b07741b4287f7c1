// "Questions people ask": what people often ask, each answer short and with a way on.
import type { GuidePage } from "../model.ts";

export const questions: GuidePage = {
  reader: "person",
  title: "Questions people ask",
  lead: "Short answers. If yours is not here, a help line will not find it strange.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: ["you ask yourself if it is dangerous now", "you cannot wait for an answer"],
  summary: [
    "Here are short answers about what counts, proof, the police, replying, blocking, phones, children, men, and what this guide does.",
    "Each leads to a page with more.",
    "None of them can know your own case, and a helper can think it through with you.",
  ],
  takeaways: [
    "It counts even if nothing was broken and nobody was hit.",
    { say: "You do not need a diary before you go to the police.", from: ["no-log-needed"] },
    "Before you block, save what is there, and think about what comes next.",
  ],
  blocks: [
    { kind: "heading", text: "Is it real?" },
    {
      kind: "fold",
      when: "Am I making too much of it?",
      claims: [
        {
          say: "Fear is a sign to trust. In a study of 1,565 people who were stalked, it was the thing most closely linked with severe violence.",
          from: ["fear-study"],
        },
      ],
      go: [{ to: "signs", text: "Is this stalking? Four signs" }],
    },
    {
      kind: "fold",
      when: "They only send kind words and flowers. Does it count?",
      claims: [
        {
          say: "Yes, if you do not want them. Gifts and letters are among the things seen in a clinic’s study of people who stalked.",
          from: ["clinic-1999"],
        },
      ],
      go: [{ to: "incoming", text: "Calls, messages, gifts and other people" }],
    },
    {
      kind: "fold",
      when: "Is it only online, so not so bad?",
      claims: [
        {
          say: "What happens online and in the street belongs together. English law names contact “by any means”.",
          from: ["english-list"],
        },
      ],
      go: [{ to: "meaning", text: "What stalking means" }],
    },
    {
      kind: "fold",
      when: "I once answered, or was kind. Is it my fault?",
      claims: ["No. The other person chooses what they do."],
      go: [{ to: "why", text: "Why do people do it?" }],
    },
    {
      kind: "fold",
      when: "Does it happen to men?",
      claims: [
        {
          say: "Yes. In a US survey, 22.5% of women and 9.7% of men said that they had been stalked.",
          from: ["survey-2023"],
        },
      ],
      go: [{ to: "numbers", text: "Phone numbers by place" }],
    },
    { kind: "heading", text: "What do I do with it?" },
    {
      kind: "fold",
      when: "Do I reply, or tell them to stop?",
      claims: [
        {
          say: "One helpline says not to reply. Some laws count that someone was clearly told to stop, so you could ask a helper if and how to say it once.",
          from: ["helpline-2010", "tracking-law"],
        },
      ],
      go: [{ to: "early", text: "Early on, and around you" }],
    },
    {
      kind: "fold",
      when: "Do I block them?",
      claims: [
        "It can bring quiet. It can also send them elsewhere, and you no longer see threats. Save what is there first, and plan it with a helper.",
      ],
      go: [{ to: "incoming", text: "Calls, messages, gifts and other people" }],
    },
    {
      kind: "fold",
      when: "I deleted things. Is it all lost?",
      claims: [
        "No. Write down what you remember, with the day you write it. Others may still have copies, and you can go on from today.",
      ],
      go: [{ to: "sheet", text: "A diary sheet to print" }],
    },
    {
      kind: "fold",
      when: "Is my phone watched?",
      claims: [
        {
          say: "Perhaps, or something plain is shared: a calendar, a map, a phone plan. That is more common.",
          from: ["everyday-sharing"],
        },
      ],
      go: [{ to: "checks", text: "Phone, accounts, home and car" }],
    },
    {
      kind: "fold",
      when: "Can we sit down and talk it out?",
      claims: [
        {
          say: "If somebody asks it of you, you could say no. Joint sessions are not fit where violence is used to control.",
          from: ["joint-sessions"],
        },
      ],
      go: [{ to: "choices", text: "What are my choices?" }],
    },
    { kind: "heading", text: "Police, courts and helpers" },
    {
      kind: "fold",
      when: "Do I need proof?",
      claims: [
        {
          say: "Not to ask for help, and not to go to the police. Notes make it easier later.",
          from: ["no-log-needed"],
        },
      ],
      go: [{ to: "visits", text: "Before you go and see someone" }],
    },
    {
      kind: "fold",
      when: "Will they tell the other person?",
      claims: [
        "The police may speak to them, and a court tells them. You could ask before, and say how you can be reached.",
      ],
      go: [{ to: "choices", text: "What are my choices?" }],
    },
    {
      kind: "fold",
      when: "How often must it happen before it is a crime?",
      claims: [
        {
          say: "Each place has its own rule. It is at least twice for harassment in England and Wales, and for stalking in Scotland.",
          from: ["english-law", "scotland-law"],
        },
      ],
      go: [{ to: "rules", text: "What the law says" }],
    },
    {
      kind: "fold",
      when: "I told the police and nothing happened",
      claims: [
        "You could ask for the report in writing, ask for another officer, and go with an advocate. The next report stands on the first.",
      ],
      go: [{ to: "who", text: "Who can help with what" }],
    },
    { kind: "heading", text: "About this guide" },
    {
      kind: "fold",
      when: "Does anyone see that I read this?",
      claims: ["We do not. Your browser, your network or someone near you may."],
      go: [{ to: "traces", text: "What others can see" }],
    },
    {
      kind: "fold",
      when: "Who wrote it, and is it right?",
      claims: [
        "The foot of each page says who wrote and who reviewed it, and on which day. Small numbers lead to the sources.",
      ],
      go: [{ to: "elsewhere", text: "Other sites" }],
    },
  ],
};
