// "Short lists of questions": what a doctor may ask you to fill in, what the number does not say, and when to call at once.
import type { GuidePage } from "../model.ts";

export const mood: GuidePage = {
  reader: "person",
  title: "Short lists of questions",
  lead: "A doctor may hand you a short list about mood, worry or sleep. It is a way to start to talk.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you think that you would be better off dead, or of hurting yourself. You do not need a list for that. You could call now, or go where someone can stay with you.",
    "someone tells you to die, or says that you will",
  ],
  summary: [
    "These lists ask how you have felt in the last weeks, and there are no right answers.",
    "The number at the end does not say who you are, what is true, or how much danger there is.",
    "You can ask what it is for and who will see it, and you can leave it empty.",
    "One question asks about being dead or hurting yourself. If your answer is more than “not at all”, help is for you, today.",
  ],
  takeaways: [
    "Fill it in alone, with nobody looking on.",
    "Say what has been done to you. The list does not ask.",
    "You can have a copy, and you can ask where it is kept.",
    "You do not need any number to get help.",
  ],
  blocks: [
    { kind: "heading", text: "The lists you may meet" },
    {
      kind: "list",
      claims: [
        { say: "PHQ-9: nine questions about low mood in the last two weeks.", from: ["mood-questions"] },
        { say: "GAD-7: seven questions about worry in the last two weeks.", from: ["mood-sheets"] },
        {
          say: "PC-PTSD-5: one question about a shock, then five about the last month.",
          from: ["fright-sheet"],
        },
        { say: "PCL-5: twenty questions about the last month, after a shock.", from: ["fright-list"] },
      ],
    },
    { kind: "heading", text: "What the number does not say" },
    {
      kind: "list",
      claims: [
        "It does not say that you are ill. For that, someone has to talk with you.",
        "It does not say how much danger you are in. You may be in danger and sleep well.",
        "It does not say if you tell the truth. Calm people are stalked too.",
        "It does not say that you are a bad parent, or weak.",
        "It does not say that it is all in your head. To be on guard can be wise.",
      ],
    },
    { kind: "heading", text: "If the list asks about death" },
    {
      kind: "say",
      claims: [
        "PHQ-9 ends with such a question. You could answer as it is. Many people who live in fear have had such a thought.",
        "If you marked more than “not at all”, tell someone today: the doctor, a helper, a friend, one of the numbers on this page.",
        "You could say: “I have thoughts that frighten me. Please stay with me.”",
      ],
    },
    { kind: "go", to: "numbers", text: "Who you could call" },
    { kind: "heading", text: "Before you fill it in" },
    {
      kind: "list",
      claims: [
        "Ask: Why do you ask me this? Who can read it? Could a court see it?",
        "Ask to do it on paper or on their screen, if your phone may be watched.",
        "Ask someone to read it to you, if that is easier. Not the other person, and not their family.",
      ],
    },
    {
      kind: "step",
      name: "Keep your own notes",
      claims: [
        "You could write one line a day: sleep, fear, what happened. It may tell a doctor more than any list.",
        "You could keep it with your private notes, apart from what you want to show.",
      ],
      noticed: "Someone who can open your health account may see a list that you filled in, or its number.",
    },
    { kind: "go", to: "health", text: "Your health" },
  ],
};
