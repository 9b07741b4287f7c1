// "Early on, and around you": prevention: what people around someone can do early, what schools and workplaces can write down, and classes in speaking up or self-defence, qualified.
import type { GuidePage } from "../model.ts";

export const early: GuidePage = {
  reader: "person",
  title: "Early on, and around you",
  lead: "Only the one who does it can stop it. But people around can leave less room for it, and early help counts.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "it has already gone past words, and you are afraid",
    "you see someone being followed, held or pushed",
    "you said no, and they came all the same",
  ],
  summary: [
    "This page is about the time before it grows, and about what everyone can do.",
    "It has a part for the first weeks, for people who see it, for schools and workplaces, and for what is taught.",
    "Classes in speaking up or self-defence are a choice, never a duty.",
    "What someone else does is not yours to prevent.",
  ],
  takeaways: [
    {
      say: "Early is good: in one study, contact that went on past two weeks tended to last longer and to do more harm.",
      from: ["two-weeks"],
    },
    "If you say no, once and in few words is enough. You owe no reason.",
    "If you see it, go to the person it happens to, not to the one who does it.",
    "A short written rule at work or school helps before anyone needs it.",
  ],
  blocks: [
    { kind: "heading", text: "In the first weeks" },
    {
      kind: "list",
      claims: [
        "You could tell one person early, even if it seems small.",
        { say: "You could start a list now: day, time, what was done.", from: ["keeping-notes"] },
        {
          say: "You could look at what is shared: places, calendars, passwords, an old family plan.",
          from: ["everyday-sharing"],
        },
        "You could call a help line to ask: “Is this something?”",
      ],
    },
    { kind: "heading", text: "Saying no" },
    {
      kind: "step",
      name: "Once, if it is safe",
      claims: [
        {
          say: "Some laws count that someone was clearly told to stop, as in New York. A few written words without a reason are enough: “Do not contact me again.”",
          from: ["tracking-law"],
        },
        "With someone who controls you, or who has hurt you, a no can bring danger. Ask a helper before.",
        {
          say: "After that, one helpline says not to reply. Each new answer, even an angry one, is contact.",
          from: ["helpline-2010"],
        },
      ],
      keepFirst: "Keep what you wrote, and what came back.",
      noticed: "They will know that you want it to end. Some people push harder then.",
    },
    { kind: "heading", text: "Classes: speaking up, self-defence" },
    {
      kind: "list",
      claims: [
        "They are a choice. Some people feel stronger after them, others do not like them.",
        "No class stops another person. To be followed or hurt is never a lack of courage or training.",
        "To speak up to the other person, face to face, can be dangerous. What is taught for work or family does not fit here.",
        "Getting away and calling for help comes before any hold or blow.",
        "Ask the police if you may carry a spray or a tool. It may be forbidden, and it can be taken from you.",
        "A fixed hour each week can be learned by someone.",
      ],
    },
    { kind: "heading", text: "If you see it" },
    {
      kind: "list",
      claims: [
        "First: is it safe for you and for them? If not, call for help.",
        "Go to the one it happens to. Ask the time, stand near, walk along.",
        "Fetch someone: a guard, a driver, a teacher, a neighbour.",
        "Ask afterwards how they are. Offer what you saw, in writing, and let them choose.",
        "If a friend of yours is the one who does it, do not carry messages, do not find things out for them, and say that it is not right.",
      ],
    },
    { kind: "heading", text: "At work, at school, in the street" },
    {
      kind: "list",
      claims: [
        "A written rule: whom to tell, who may know, what is changed, that nobody loses a job or a place for telling.",
        "Nobody gives out hours, addresses, numbers or pictures.",
        "Words for it in lessons and posters: that a “no” counts, that “kind” acts can be stalking, where to call.",
        "Light, doors, ways home, and someone at the desk who knows what to do.",
        "Take first reports seriously, small ones too.",
      ],
    },
    { kind: "go", to: "work", text: "At work or school" },
    { kind: "go", to: "friends", text: "For friends and family" },
    { kind: "go", to: "signs", text: "Is this stalking? Four signs" },
  ],
};
