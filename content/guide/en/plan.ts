// "Your own plan": what matters to the person first, then what fits staying, not sure yet, leaving and gone.
import type { GuidePage } from "../model.ts";

export const plan: GuidePage = {
  reader: "person",
  title: "Your own plan",
  lead: "Start with what matters most to you. Use the parts that fit today, and leave the rest.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the plan has been found",
    "they know that you are about to go, or have just gone",
    "it gets loud and you cannot reach a way out",
  ],
  summary: [
    "A plan starts with what matters most to you.",
    "It has parts for any day, for staying, for not being sure, for leaving and for afterwards.",
    "There are lines to fill in by hand, and a part about children.",
    "A plan on paper can be found, so think first about where it will be.",
  ],
  takeaways: [
    {
      say: "You could make it with a helper. The World Health Organization counts help with safety as part of first support.",
      from: ["first-support"],
    },
    "One word that means “call for help”, and two people who know it.",
    {
      say: "Parting from someone who controls you can be a dangerous time. A plan for the day and the weeks after is worth it.",
      from: ["killing-study"],
    },
    "Look at it again when something changes.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "A plan on paper can be found. You could keep it with someone you trust, use words that only you know, or keep it in your head.",
        "You could make it with a helper. You know the other person best, and a helper knows what has worked for others.",
      ],
    },
    {
      kind: "form",
      name: "What matters most",
      fields: [
        { label: "What matters most to me now", lines: 2 },
        { label: "What I am most afraid of", lines: 2 },
        { label: "What has helped before", lines: 2 },
      ],
    },
    { kind: "heading", text: "For any day" },
    {
      kind: "list",
      claims: [
        "Choose a word that means “call for help”, and two people who know it.",
        "Learn one or two phone numbers by heart.",
        "Think of a place to go at night: a neighbour, a shop, a police station, a hospital.",
        "Keep some money and a charged phone where you can reach them.",
        {
          say: "Tell the people around you what not to pass on. Then they will not give your news away by mistake.",
          from: ["telling-people"],
        },
      ],
    },
    {
      kind: "form",
      name: "My people and places",
      fields: [
        { label: "Someone I can call, day or night", lines: 2 },
        { label: "Our word, and what they do when they hear it", lines: 1 },
        { label: "Where I could go", lines: 2 },
      ],
    },
    { kind: "heading", text: "If you are staying" },
    {
      kind: "list",
      claims: [
        "When it gets loud, move towards a way out. Kitchens, bathrooms and rooms with weapons are harder to get out of unhurt.",
        "You could ask a neighbour to call the police when they hear something, or when a light is on or a curtain is shut.",
        "If the other person has moved out: who still has a key, a code, or the way into the cameras?",
        "If they are in prison: you could ask the police or the prison to tell you the day before they come out, and plan that day now.",
      ],
    },
    {
      kind: "form",
      name: "Staying",
      fields: [
        { label: "The way out of each room", lines: 2 },
        { label: "Who would hear me, and what they will do", lines: 2 },
        { label: "Days to watch: court, pay day, release", lines: 1 },
      ],
    },
    { kind: "heading", text: "If you are not sure yet" },
    {
      kind: "list",
      claims: [
        "You do not have to choose today. Most of this plan is good either way.",
        "You could ask yourself: what would have to happen, or to stop, for me to go or to stay?",
        "You could get things ready that harm nobody: copies of papers, a little money, one person who knows.",
      ],
    },
    {
      kind: "form",
      name: "Not sure yet",
      fields: [
        { label: "What speaks for staying", lines: 2 },
        { label: "What speaks for going", lines: 2 },
        { label: "How I would know that it is time", lines: 2 },
      ],
    },
    { kind: "heading", text: "If you are leaving" },
    {
      kind: "list",
      claims: [
        {
          say: "Going away from someone who controls what you do can be a dangerous time. A study in US cities names it among the things found before killings, so it is good to plan it with a helper.",
          from: ["killing-study"],
        },
        "Choose a time when they are away for long. Tell only those who need to know.",
        "A ticket, a taxi, a bank card or a map on a shared account may show where you went.",
        "You could ask a lawyer or a helper about the children before you go.",
        "If they expect a talk, it could be by phone, later, from a place that they do not know.",
      ],
    },
    {
      kind: "form",
      name: "Leaving",
      fields: [
        { label: "The day and time that could work", lines: 1 },
        { label: "How I get there, and who takes me", lines: 2 },
        { label: "Where my bag and papers are", lines: 1 },
        { label: "What I do if it goes wrong", lines: 2 },
      ],
    },
    { kind: "go", to: "bag", text: "A bag and your papers" },
    { kind: "heading", text: "When you have gone" },
    {
      kind: "list",
      claims: [
        { say: "Change the times and ways of what you do each day.", from: ["changing-routines"] },
        "Give work, school and neighbours a photo and say whom to call. If there is a court order, they could have a copy.",
        {
          say: "Ask how to keep your new address out of court papers. In New York, the Family Court takes a signed statement for this.",
          from: ["court-address"],
        },
        "Post, deliveries, school lists and photos can give a new address away.",
        "Look again at phones and accounts, with a helper: what was shared before may be shared still.",
      ],
    },
    {
      kind: "form",
      name: "Gone",
      fields: [
        { label: "Who may know the new address", lines: 2 },
        { label: "Who has a copy of the court order", lines: 2 },
        { label: "New ways and times", lines: 1 },
      ],
    },
    { kind: "heading", text: "Children, and meeting because of them" },
    {
      kind: "list",
      claims: [
        {
          say: "The World Health Organization counts the children’s safety as part of first help. You could ask any helper about it.",
          from: ["first-support"],
        },
        "Children can learn whom to call, where to run, and that it is not their job to stop it.",
        "If a court says that they meet: you could ask for a place with staff, for another person who brings them, and for messages in writing only.",
        {
          say: "Family apps that show where people are can be misused. A child’s phone, watch or toy may carry one.",
          from: ["family-apps"],
        },
      ],
    },
    {
      kind: "form",
      name: "Children",
      fields: [
        { label: "Who may fetch them", lines: 1 },
        { label: "Where and how they are handed over", lines: 2 },
        { label: "What they know to do", lines: 1 },
      ],
    },
    {
      kind: "say",
      claims: [
        "A plan gets old. You could look at it again when something changes: a threat, a move, a court day, a new partner.",
      ],
    },
    { kind: "go", to: "changes", text: "When it gets more dangerous" },
  ],
};
