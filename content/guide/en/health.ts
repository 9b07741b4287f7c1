// "Your health": what cannot wait, when to see someone, what they can do, and how to take care with medicine.
import type { GuidePage } from "../model.ts";

export const health: GuidePage = {
  reader: "person",
  title: "Your health",
  lead: "No medicine and no operation treats stalking: it is what someone else does. Care is for what it does to you.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "someone pressed on your neck, even if you feel well now",
    "you bleed hard, cannot breathe well, or were hit on the head",
    "you think of ending your life",
    "you were forced into sex in the last days",
  ],
  summary: [
    "Nothing here treats stalking, because it is what someone else does.",
    "Care is for what it does to you: hurts, fear, sleep, low mood.",
    "The page begins with what cannot wait, then says when to see someone and what a doctor can do.",
    "It also names what you may be offered, and how to take care with medicine.",
  ],
  takeaways: [
    "Go the same day after hands on your neck, with or without marks.",
    "You could ask to be seen alone, and for a dated note of each injury.",
    {
      say: "For the stress after a shock, a UK guideline first names a talking treatment, one person at a time.",
      from: ["trauma-guideline"],
    },
    {
      say: "Joint sessions with the other person are not fit where violence is used to control.",
      from: ["joint-sessions"],
    },
  ],
  blocks: [
    { kind: "heading", text: "What cannot wait" },
    {
      kind: "list",
      claims: [
        {
          say: "Someone pressed on your neck, even once. It is an emergency, also when there is no mark.",
          from: ["neck-study"],
        },
        {
          say: "One help centre names these signs after it: a rough voice, trouble to swallow or breathe, a headache, feeling dizzy or sick, memory gaps, or having passed out.",
          from: ["strangulation-signs"],
          doubt: true,
        },
        "With or without such signs, you could go to a hospital now.",
        {
          say: "Strong bleeding. A British charity says: press on the wound with your hand or clean cloth until help comes. If the cloth is soaked, lay more on top. Leave in what is stuck in the wound, and press beside it.",
          from: ["bleeding-aid"],
          doubt: true,
        },
        "A hard blow to the head or belly, a broken bone, trouble breathing, or any hurt when you are pregnant.",
        {
          say: "Forced sex. A US health site says that medicine that can prevent HIV has to start within 72 hours. An English hospital says that a pill that can prevent a pregnancy works up to five days after. For both, sooner is better.",
          from: ["three-days", "five-days"],
          doubt: true,
        },
        "Thoughts of ending your life. You could call a number above, or go where someone can stay with you.",
      ],
    },
    { kind: "heading", text: "When to see someone" },
    {
      kind: "list",
      claims: [
        "You sleep badly, eat badly, or have pain that stays.",
        "You cannot get through the day, or you drink or take more than before.",
        {
          say: "What you saw keeps coming back, in dreams or by day. A health service in England says to go when this lasts for more than four weeks, or is severe.",
          from: ["four-weeks"],
          doubt: true,
        },
        "You would just like to tell someone. That is enough. You could also go to a nurse, a midwife or an advocate.",
      ],
    },
    { kind: "heading", text: "What a doctor can do" },
    {
      kind: "step",
      name: "See them alone first",
      claims: [
        {
          say: "The World Health Organization asks staff to see you in private, to keep it to themselves, and to say where that ends.",
          from: ["first-support"],
        },
        "Someone who comes in with you may be asked about it later. You could say: “May I have some minutes alone?”",
      ],
      noticed:
        "A visit may show in a calendar, an app, a bill or a letter. You could ask them not to write or call, and what others can open.",
    },
    {
      kind: "step",
      name: "Let them write it down",
      claims: [
        "You could ask for a dated note: your own words, what they saw, where each mark is. You could ask for photos too.",
        "You could say who did it, or not. Ask who can read the file.",
      ],
      noticed:
        "Someone who shares your health account or insurance may see an entry. Ask before it is written.",
    },
    {
      kind: "say",
      claims: [
        {
          say: "Some use a short list of questions, such as PHQ-9 for low mood or PC-PTSD-5 for a shock.",
          from: ["mood-questions", "fright-sheet"],
        },
        "Such a list opens the talk. No number on it says who you are, or how much danger there is.",
      ],
    },
    { kind: "heading", text: "What you may be offered" },
    {
      kind: "list",
      claims: [
        {
          say: "To talk: for the stress that follows a shock, a UK guideline first names a talking treatment made for it, one person at a time. A way that uses eye movements (EMDR) is another.",
          from: ["trauma-guideline"],
        },
        {
          say: "Not with the other person. Joint sessions are not fit where violence is used to control.",
          from: ["joint-sessions"],
        },
        {
          say: "Antidepressants: some may be tried for the stress after a shock, says a summary of the UK guideline. Ask how long they take to work, and when to come back.",
          from: ["trauma-medicines"],
        },
        {
          say: "In the first weeks they can bring thoughts of ending your life, most of all under the age of 25, a course for pharmacists says. Tell someone at once. It is not wise to stop them all at once; a doctor can help you step down.",
          from: ["antidepressant-care"],
          doubt: true,
        },
        {
          say: "Calming medicine such as diazepam, for strong fear or no sleep. The British charity Mind says that one can get addicted. That is less likely with the smallest dose that helps, for up to four weeks.",
          from: ["calming-medicines"],
          doubt: true,
        },
        {
          say: "Such medicine is not for adults to prevent the stress after a shock, says a summary of the UK guideline.",
          from: ["trauma-medicines"],
        },
        "Sleeping pills: you could ask what else may help you sleep, how long to take them, and how hard it may be to stop.",
      ],
    },
    { kind: "heading", text: "Take care with medicine" },
    {
      kind: "list",
      claims: [
        "Tell them what else you take, and if you are pregnant or feed a baby.",
        "Ask: What is it for? How long? How do I stop? May I drive, or drink alcohol?",
        "Ask: Will I wake if someone is at the door?",
        "Keep it where the other person cannot count it, take it or swap it.",
        "Take only what was given to you, not what a friend has left over.",
      ],
    },
    { kind: "heading", text: "What this page cannot know" },
    {
      kind: "say",
      claims: [
        "It cannot see you, and it is no doctor. Bodies and lives differ: what helps one person may not fit another.",
        "If what a doctor tells you differs from this page, ask them why, and go by what fits you.",
      ],
    },
    { kind: "go", to: "days", text: "Getting through the day" },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
