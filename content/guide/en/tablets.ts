// "Taking care with medicine": what people in this situation are offered, what to ask, and a first aid box; no doses.
import type { GuidePage } from "../model.ts";

export const tablets: GuidePage = {
  reader: "person",
  title: "Taking care with medicine",
  lead: "No medicine treats stalking. Some can ease what it does to you. Here is how to stay safe with them.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you took too much, or someone gave you something. Call now, even if you feel well. Keep the box.",
    "you think of ending your life. You could call, or go where someone can stay with you.",
    "you cannot breathe well, your face swells, or you cannot stay awake",
  ],
  summary: [
    "A doctor may offer you something for low mood, fear, sleep or pain. You can ask what it is for, and you can say no.",
    "It is safer not to stop such a medicine all at once on your own: call first.",
    "Keep it where the other person cannot count it, take it or swap it.",
    "It is for you, so that you can rest and think, not so that you can put up with more.",
  ],
  takeaways: [
    "Ask: What is it for? How long? How do I stop?",
    "Ask: Will I wake if someone is at the door?",
    "If someone keeps your tablets from you, tell a nurse or a doctor alone.",
    "Too much, or not sure what it was: call now.",
  ],
  blocks: [
    { kind: "heading", text: "What you may be offered" },
    {
      kind: "list",
      claims: [
        {
          say: "Antidepressants. For the stress after a shock, a UK guideline lets doctors think about some of them, says a page for chemists.",
          from: ["trauma-medicines"],
        },
        {
          say: "A course for chemists says: in the first weeks they can bring thoughts of ending your life, most of all under the age of 25. It says not to stop them all at once.",
          from: ["antidepressant-care"],
          doubt: true,
        },
        {
          say: "Calming medicine. It is not for adults to prevent the stress after a shock, says the page for chemists. A British charity says that one can get addicted.",
          from: ["trauma-medicines", "calming-medicines"],
          doubt: true,
        },
        "Sleep medicine. We could not check what doctors advise where you live. Ask how long, and what else could help.",
        "Pain relief. Tell them how you were hurt, and ask for it to be written down.",
      ],
    },
    { kind: "heading", text: "What to ask" },
    {
      kind: "list",
      claims: [
        "What is it for? How soon could it help? What may I feel first?",
        "May I drive, work, drink alcohol, feed a baby?",
        "Does it go with what I take now, also from a shop or a healer?",
        "Could it make me slow when I have to be awake?",
        "Whom do I call at night if I feel worse?",
        "What do I do if I lose it, or someone takes it?",
      ],
    },
    { kind: "heading", text: "Who can see it" },
    {
      kind: "step",
      name: "Fetch it another way",
      claims: [
        "You could ask for another chemist, another day, or to take it along from the clinic.",
        "You could ask what the label says, and if it can say less.",
      ],
      noticed: "A box, a bill, an app or a text may tell what you take, and where you fetch it.",
    },
    {
      kind: "step",
      name: "Keep some elsewhere",
      claims: [
        "A few days’ worth could lie with a friend, at work or at the clinic, in the box that it came in.",
        "Ask the chemist if it needs to be kept cool.",
      ],
      noticed:
        "Someone who counts your tablets may see that some are missing. You could ask for a second box.",
    },
    { kind: "heading", text: "When someone else rules your medicine" },
    {
      kind: "list",
      claims: [
        "To hide it, count it, hold it back, swap it or make you take it is control. It is not care, and it is not your fault.",
        "You could tell a doctor, a nurse or a chemist alone. The words can be short: “Someone at home keeps my tablets.”",
        "If you missed some because of it, say so. Ask how to start again. Do not take more to catch up.",
        "If your food or drink tastes odd and you feel strange after, call. A hospital can tell more when you come soon.",
      ],
    },
    { kind: "heading", text: "Never all at once" },
    {
      kind: "say",
      claims: [
        "To stop some medicines suddenly can make you ill. If you want to stop, call first and ask how to step down.",
        "If it ran out, or you had to go without your bag, call a chemist or a doctor the same day.",
      ],
    },
    { kind: "heading", text: "A small first aid box" },
    {
      kind: "list",
      claims: [
        "Clean cloths or pads, tape, gloves, small scissors, a card with numbers.",
        {
          say: "Strong bleeding. A British charity says: press on the wound with your hand or clean cloth until help comes. Leave in what is stuck in it, and press beside it.",
          from: ["bleeding-aid"],
          doubt: true,
        },
        {
          say: "Pressure on the neck, even once: a hospital, also when there is no mark.",
          from: ["neck-study"],
        },
        "A blow to the head: do not stay alone that night. If you vomit, are confused or very sleepy, call.",
        "A broken bone: hold it still, and call.",
        {
          say: "Forced sex. A US health site says that medicine against HIV has to start within 72 hours. An English hospital says that a pill against pregnancy works up to five days after.",
          from: ["three-days", "five-days"],
          doubt: true,
        },
        "You could ask someone to take a picture of each mark, with the day, before it fades.",
      ],
    },
    {
      kind: "form",
      name: "A card for my bag",
      fields: [
        { label: "What I take, and when", lines: 2 },
        { label: "What I cannot take", lines: 1 },
        { label: "Who may be called for me", lines: 1 },
      ],
    },
    { kind: "go", to: "health", text: "Your health" },
  ],
};
