// "Why do people do it?": what studies have seen, with no blame, no diagnosis and no type for anyone.
import type { GuidePage } from "../model.ts";

export const why: GuidePage = {
  reader: "person",
  title: "Why do people do it?",
  lead: "Nobody can say for sure why one person does it. You did not cause it.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you think of meeting them to find out why, and are afraid",
    "they say that nobody else will have you, or that life is over without you",
  ],
  summary: [
    "Nobody can say for sure why one person does it, and you did not cause it.",
    {
      say: "Studies have seen several aims, such as to win someone back, to take revenge or to rule them.",
      from: ["clinic-1999"],
    },
    "Stalking is something people do, not an illness.",
    "This page puts no one into a type.",
    "What happens and what has changed tells a helper more than the reason.",
  ],
  takeaways: [
    "The other person chooses what they do, and answers for it.",
    {
      say: "It is mostly not a stranger. In a clinic’s study of 145 people who stalked, 14% went after one.",
      from: ["clinic-1999"],
    },
    {
      say: "The reason does not tell what comes next. A UK police checklist says that no exact way exists to foresee harm.",
      from: ["checklist-limits"],
    },
    "You need not explain, comfort or heal them.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "The other person chooses what they do. They answer for it, not you.",
        "Nothing that you said, wore, wrote or hoped gives anyone the right to it. To have loved them once does not, and to have answered them does not.",
      ],
    },
    {
      kind: "say",
      claims: [
        "This page puts no one into a type, and no program of ours does. A wrong guess could lead you astray.",
      ],
    },
    { kind: "heading", text: "Who it is" },
    {
      kind: "list",
      claims: [
        {
          say: "Mostly not a stranger. In a clinic’s study of 145 people who stalked, 30% went after an ex-partner, 23% someone they dealt with as a professional, 11% someone at work and 14% a stranger.",
          from: ["clinic-1999"],
        },
        {
          say: "In a study of 1,005 cases in North America, 50% were about a present or past partner.",
          from: ["partner-study"],
        },
        "The figures differ because different people were looked at. They do not say who it is in your case.",
      ],
    },
    { kind: "heading", text: "What may drive it" },
    {
      kind: "say",
      claims: [
        {
          say: "Researchers have seen aims like these. One person may have more than one, or none of them.",
          from: ["clinic-1999"],
        },
      ],
    },
    {
      kind: "list",
      claims: [
        {
          say: "A bond has ended. They want it back, or want revenge, or both by turns.",
          from: ["clinic-1999"],
        },
        { say: "They believe in a love that is not there.", from: ["clinic-1999"] },
        { say: "They want a date, and do not see or care that the answer is no.", from: ["clinic-1999"] },
        { say: "They feel wronged, and want to frighten and upset.", from: ["clinic-1999"] },
        { say: "A few hunt someone. The study calls them “predatory”.", from: ["clinic-1999"] },
        "Some may want someone to own and rule, with no wish for love at all.",
      ],
    },
    { kind: "heading", text: "Is it an illness?" },
    {
      kind: "list",
      claims: [
        "Stalking is something that people do. It is not the name of an illness.",
        {
          say: "In the clinic’s study, 30% had an illness with false beliefs that do not give way. The others did not have that illness.",
          from: ["clinic-1999"],
        },
        {
          say: "In the study of 1,005 cases, people who had lost touch with what is real were less often violent, not more.",
          from: ["partner-study-summary"],
        },
        "Only someone trained who has met the person can speak about illness. An illness would not make it less real for you.",
      ],
    },
    { kind: "heading", text: "What “why” cannot tell you" },
    {
      kind: "list",
      claims: [
        {
          say: "It does not tell what comes next. A UK police checklist says itself that no exact way exists to foresee which cases end in harm.",
          from: ["checklist-limits"],
        },
        "What happens, how often, and what has changed can tell a helper more than the reason.",
        {
          say: "It is not your task to explain, comfort or heal the other person. A helpline says not to engage with them.",
          from: ["helpline-2010"],
        },
      ],
    },
    { kind: "go", to: "list", text: "What it can look like" },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
