// "Afterwards": when it has gone quiet: what may still be there, what can help, and what to do if it starts again.
import type { GuidePage } from "../model.ts";

export const after: GuidePage = {
  reader: "person",
  title: "Afterwards",
  lead: "It may be over, or only quiet. Not knowing is hard in itself. You can go at your own pace.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "it has begun again and you are afraid",
    "they have been let out, or have found where you live",
    "you think of ending your life",
  ],
  summary: [
    "It may be over or only quiet, and nobody can tell you for sure.",
    "You could let the plan rest, but keep it.",
    "Fear, anger and bad dreams may stay for a while, and there is help for them.",
    "You can take things back one at a time.",
    "If it starts again, one message is enough to call the people who helped before.",
  ],
  takeaways: [
    "Keep the plan, the notes and the papers. They may count later.",
    {
      say: "For the stress after a shock there is talking treatment made for it. A UK guideline puts it first.",
      from: ["trauma-guideline"],
    },
    "Note the day an order ends, and ask early if it can be made longer.",
    { say: "Early is good: past two weeks it tends to last longer, one study found.", from: ["two-weeks"] },
  ],
  blocks: [
    { kind: "heading", text: "Is it over?" },
    {
      kind: "list",
      claims: [
        "Nobody can tell you for sure, and this page cannot.",
        "Loud times and quiet times can take turns.",
        {
          say: "In a clinic’s study of 145 people who stalked, it went on from four weeks to twenty years. The mean was twelve months.",
          from: ["clinic-1999"],
        },
        "So you could let the plan rest, but keep it. Look at it again on days that matter: a court date, a release, a birthday, a move.",
        "If there is a court order, note the day it ends. You could ask early if it can be made longer.",
        "If the other person is locked up, you could ask the police or the court how you will hear of a release.",
      ],
    },
    { kind: "heading", text: "What may still be there" },
    {
      kind: "list",
      claims: [
        "It can take time to get used to a place that is safe.",
        "Bad dreams and pictures in your mind may begin at once, or much later.",
        "Anger, grief for lost time, missing who they once were: all of it can come, even on the same day.",
        "When you stop having to cope, you may first feel worse. That does not mean that you are going back.",
      ],
    },
    { kind: "heading", text: "What can help" },
    {
      kind: "list",
      claims: [
        "Time, a safe place, and people who stay with you.",
        "If it lasts for weeks, or is hard to bear, a doctor can help.",
        {
          say: "For the stress after a shock there is talking treatment made for it. A UK guideline puts it first.",
          from: ["trauma-guideline"],
        },
        "It is never too late to ask. Help lines also talk to people for whom it was long ago.",
        "Others who have been through it: an advocate may know a group. Look for one that keeps names to itself.",
      ],
    },
    { kind: "heading", text: "Take things back, one at a time" },
    {
      kind: "step",
      name: "A road, a shop, a café",
      claims: [
        "Choose one small thing that you gave up. Go with a friend first, at another hour than before. Then alone, if you like.",
      ],
      noticed: "Someone who knows your old ways may see you. Have a plan for that, and a place to walk into.",
    },
    {
      kind: "step",
      name: "Your name online",
      claims: [
        "You could come back with less: fewer friends, no places, posts a day late.",
        "You could look at who follows you, and at what old pictures show.",
      ],
      noticed: "A new page, or one that wakes up again, may be found by the other person or their friends.",
      keepFirst: "Take pictures of old messages and lists of friends before you clear anything away.",
    },
    {
      kind: "step",
      name: "Trust",
      claims: [
        "You may doubt new people, and yourself. You could go slowly, and tell someone what you need: “Please do not come by without calling.”",
        "Someone who means well can hear a “no”.",
      ],
      noticed:
        "New people may be asked about you. You could wait with your address and your story until you know them.",
    },
    { kind: "heading", text: "Your notes and papers" },
    {
      kind: "list",
      claims: [
        "You need not look at them. You could have someone else keep them.",
        "Think twice before you throw them away. They may count if it starts again, or if a case comes up late.",
      ],
    },
    { kind: "heading", text: "If it starts again" },
    {
      kind: "list",
      claims: [
        "One message counts. You know what it means; you need not wait for more.",
        "Write it down, keep it, and call the people who helped before. Say: “It has begun again.”",
        {
          say: "Early is good: in one study, contact that went on past two weeks tended to last longer and to do more harm.",
          from: ["two-weeks"],
        },
        "It is not your fault, and what you did before was not for nothing.",
      ],
    },
    { kind: "go", to: "days", text: "Getting through the day" },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
