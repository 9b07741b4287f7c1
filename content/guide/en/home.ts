// "Staying where you are": staying where one is: neighbours, keys and locks, doorbell and cameras, ways and light, and the day somebody is let out.
import type { GuidePage } from "../model.ts";

export const home: GuidePage = {
  reader: "person",
  title: "Staying where you are",
  lead: "You may want to stay, or have to. Here is what can make a home a little safer.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they are at the door, in the yard or in the stairs",
    "you come home and something has been moved or opened: do not go in",
    "they have been let out earlier than you were told",
  ],
  summary: [
    "This page is for you if you stay, with or without the other person near.",
    "It goes through neighbours, keys and locks, doorbell and cameras, ways and light.",
    "It has a part for the day on which someone is let out of prison.",
    "Each step says what may be noticed.",
  ],
  takeaways: [
    "One neighbour who knows can call when you cannot.",
    "Ask who still has a key, a code or a login before you buy a lock.",
    {
      say: "Know how each device goes online and what can be seen from far away.",
      from: ["using-technology"],
    },
    "Plan the release day before it comes.",
  ],
  blocks: [
    { kind: "heading", text: "Neighbours" },
    {
      kind: "step",
      name: "One neighbour who knows",
      claims: [
        "You could choose one who is not close to the other person, and agree on a sign: a light, a curtain, a word.",
        "They could note days, times and number plates. What they saw themselves may count later.",
      ],
      noticed: {
        say: "Neighbours talk. You could say what must not be passed on, so that it does not slip out.",
        from: ["telling-people"],
      },
    },
    {
      kind: "form",
      name: "People near me",
      fields: [
        { label: "Neighbour, and how to reach them", lines: 2 },
        { label: "Our sign, and what they do when they see it", lines: 1 },
        { label: "Who has a spare key", lines: 1 },
        { label: "Who has a photo of the other person, and a copy of an order", lines: 1 },
        { label: "Who must not be told", lines: 1 },
      ],
    },
    { kind: "heading", text: "Keys and locks" },
    {
      kind: "step",
      name: "Who can get in?",
      claims: [
        "You could count the keys, codes and garage openers that are about, also with family, cleaners and old tenants.",
        "A new lock, a chain, a bar for a sliding door, a better frame: a locksmith, the police or a helper may know who pays.",
        "If the other person lives there or is on the lease, ask a lawyer or a helper before you change it.",
      ],
      keepFirst: "Take pictures of scratches, broken locks and what lies about before it is mended.",
      noticed:
        "A new lock is seen at the first try. Some people try harder for a while; plan the first days.",
    },
    { kind: "heading", text: "Doorbell, cameras, speakers, TV" },
    {
      kind: "step",
      name: "Who can look in?",
      claims: [
        {
          say: "Find out whose account each thing is on, who is signed in, and what can be seen from far away.",
          from: ["using-technology"],
        },
        "A camera of your own can keep what happens at the door. It can also show others when you come and go.",
      ],
      keepFirst:
        "Take pictures of the list of users and of what it recorded before you change or turn off a thing.",
      noticed: "A camera that goes dark is seen at once, and some devices write to the owner.",
    },
    { kind: "go", to: "checks", text: "Phone, accounts, home and car" },
    { kind: "heading", text: "Ways and light" },
    {
      kind: "list",
      claims: [
        "You could walk round the home at night and see where someone could stand unseen.",
        "A light that turns on by itself, a bush cut low, a window that shuts.",
        {
          say: "Have your key in hand, park where it is light, and change the times and ways of what you do.",
          from: ["changing-routines"],
        },
        "Think of two ways out, and of a place to go at night.",
        "Post and parcels show a name. You could have them held or sent to someone else.",
      ],
    },
    { kind: "heading", text: "If they are in prison, or far away" },
    {
      kind: "step",
      name: "The day they come out",
      claims: [
        "You could ask the police, the prison or the court to tell you before someone is let out, and ask what happens if the day changes.",
        "Plan that day and the week after: where you sleep, who calls you, who has a copy of an order.",
        "Letters and calls from there, and visits by their friends, belong in your notes.",
      ],
      noticed: "An office may write or call to tell you. Give an address and a number that only you see.",
    },
    {
      kind: "form",
      name: "Days to watch",
      fields: [
        { label: "Who will tell me, and how", lines: 1 },
        { label: "The day, if it is known", lines: 1 },
        { label: "Where I am on that day and the next", lines: 1 },
      ],
    },
    { kind: "go", to: "plan", text: "Your own plan" },
    { kind: "go", to: "moving", text: "When you move, and the weeks after" },
  ],
};
