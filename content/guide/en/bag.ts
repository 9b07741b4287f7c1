// "A bag and your papers": what could be in it, where it and the copies could be.
import type { GuidePage } from "../model.ts";

export const bag: GuidePage = {
  reader: "person",
  title: "A bag and your papers",
  lead: "If you ever want to go quickly, it helps when a few things are ready. Even half of this is good.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you want to get out now: go without the bag",
    "the bag or the papers have been found, and you are afraid",
    "they keep you from going out",
  ],
  summary: [
    "A bag makes it easier to go quickly, if you ever want to.",
    "It could be with someone whom the other person would not ask.",
    "The page lists what could be in it, and which papers and copies could be kept elsewhere.",
    "Half of it is good as well, and a bag is no promise to go.",
  ],
  takeaways: [
    "In danger, go without it.",
    "Copies are missed by nobody. Start with photos of papers, on a device that is yours alone.",
    { say: "Keep copies away from the other person and from what may be watched.", from: ["keeping-apart"] },
    {
      say: "A tag or a phone from home may show where you are. Think about safety before you take it away.",
      from: ["phone-watching"],
    },
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "If you are in danger, go without it. Things can be fetched later, perhaps with the police or a helper beside you.",
      ],
    },
    { kind: "heading", text: "Where it could be" },
    {
      kind: "step",
      name: "With someone you trust",
      claims: [
        "A friend, a neighbour, someone at work: best is a person whom the other person would not ask. You could bring things one by one.",
      ],
      noticed:
        "A packed bag at home, or things missing from their place, may be seen. Copies are missed by nobody.",
      undo: "You can take it all back on any day. A bag is not a promise to go.",
    },
    {
      kind: "step",
      name: "An everyday bag",
      claims: [
        "If there is nobody to leave it with, a sports bag, a work bag or the bag for the baby can hold the small things without looking odd.",
      ],
      noticed: "If someone goes through your bags, the papers stand out first. They could be elsewhere.",
    },
    { kind: "heading", text: "What could be in it" },
    {
      kind: "list",
      claims: [
        "keys: home, car, work",
        "some cash, and a bank card of your own",
        "medicine for some days, and the slips for more",
        "glasses, hearing aid, what the body needs",
        "a phone that they have never had in hand, its charger, and numbers on paper",
        "clothes for two days; for children also one thing that comforts",
        "a photo of the other person and of their car, for the police",
        "a few small things that you could not bear to lose",
      ],
    },
    {
      kind: "say",
      claims: [
        {
          say: "A phone or a tag from home may show where you are. Helpers say to think about your safety before you look for such things or take them away.",
          from: ["phone-watching"],
        },
      ],
    },
    { kind: "heading", text: "Papers, and copies of them" },
    {
      kind: "list",
      claims: [
        "passport, identity card, birth papers, also of the children",
        "papers of marriage or divorce, and of who cares for the children",
        "papers for the home and the car, bank and pay papers",
        "health cards, vaccination cards, letters from doctors",
        "residence permit or visa, and work papers",
        "your diary, photos and saved messages",
        {
          say: "court orders, and what you have from the police. In England and Wales, a stamped true copy of a Stalking Protection Order proves what the order says.",
          from: ["stalking-order-law"],
        },
      ],
    },
    {
      kind: "step",
      name: "Make copies",
      claims: [
        "A photo or a photocopy is better than nothing. One set could be with a friend, a helper or a lawyer.",
        {
          say: "Keep the copies away from the other person and out of any phone or account that may be watched.",
          from: ["keeping-apart"],
        },
      ],
      keepFirst: "Copy what is proof before you move it: what lies where it was found can tell more.",
      noticed: "Photos may show up in a shared album. A copy shop or a friend’s phone leaves less behind.",
      undo: "Copies can be torn up or taken back. Ask the person who holds them, and empty the “recently deleted” folder as well.",
    },
    {
      kind: "step",
      name: "If they hold your papers",
      claims: [
        "A helper or the police may be able to go with you to fetch them. You could ask the office that gave out a paper for a new one, and for the letter to go to another address.",
      ],
      noticed: "An office may write or call. Say which number and address to use.",
    },
    {
      kind: "form",
      name: "Where things are",
      fields: [
        { label: "Bag", lines: 1 },
        { label: "Papers", lines: 1 },
        { label: "Copies, first set", lines: 1 },
        { label: "Copies, second set", lines: 1 },
        { label: "Who knows about it", lines: 1 },
        { label: "Still missing", lines: 2 },
      ],
    },
    {
      kind: "say",
      claims: [
        "If you fill this in, it tells whoever finds it where to look. You could use words that only you know.",
      ],
    },
    { kind: "go", to: "plan", text: "Your own plan" },
  ],
};
