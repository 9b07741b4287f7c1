// "What others can see": history, shared devices, and why wiping everything is not always the safe choice.
import type { GuidePage } from "../model.ts";

export const traces: GuidePage = {
  reader: "person",
  title: "What others can see",
  lead: "This guide keeps nothing about you. But a phone, a browser and a network keep things by themselves.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "someone has just seen what you read, and you are afraid",
    "you think that the other person reads along right now",
  ],
  summary: [
    "This guide keeps nothing about you, but the browser, the network and the people around you may.",
    "The way out does not wipe this page from the history.",
    "To wipe all of it can stand out more than one plain line.",
    "Another device, a private window or one line less are ways to think about, each with what may be noticed.",
  ],
  takeaways: [
    "Think about who looks at this device, and what they would expect to find.",
    {
      say: "On a phone that is watched, all you do may be seen. Clearing the list does not change that.",
      from: ["phone-watching"],
    },
    {
      say: "A computer at a library, or a phone they never had in hand, leaves least behind.",
      from: ["cell-phone-plan"],
    },
  ],
  blocks: [
    { kind: "heading", text: "What this guide does" },
    {
      kind: "list",
      claims: [
        "It sets no cookie, runs no program in your browser and loads nothing from other sites.",
        "In the list of pages you have seen, it is called “Guide”. The address can still be read there.",
        "The way out at the bottom opens a weather page. It does not wipe out this page, and the Back button comes back here.",
      ],
    },
    { kind: "heading", text: "What can still be seen" },
    {
      kind: "list",
      claims: [
        "The browser keeps a list of pages. If it is signed in, other devices with the same account may show the list too.",
        "The router at home, a school or an office may note which sites were opened.",
        "Someone near you may see the screen.",
        { say: "If an app watches your phone, all you do on it may be seen.", from: ["phone-watching"] },
        "Calls and texts may show on a shared bill or in the phone’s call list.",
      ],
    },
    { kind: "heading", text: "To wipe the history, or not?" },
    {
      kind: "say",
      claims: [
        "There is no answer that is right for all. An empty list may stand out more than one line that says “Guide”.",
        "If someone looks through your phone, ask yourself what they would expect to find there.",
      ],
    },
    {
      kind: "step",
      name: "Take out one line",
      claims: ["Most browsers let you remove a single page from the list and keep the rest."],
      noticed:
        "One missing line is hard to see, but other devices with the same account may have it already.",
      keepFirst:
        "The list may hold proof of what was done on your device. You could take a picture of it first.",
    },
    {
      kind: "step",
      name: "Use a private window next time",
      claims: [
        "It keeps no list on this device once you close it. It does not hide you from the network or from an app that watches.",
      ],
      noticed: "An open private window looks different. Close it when you are done.",
    },
    {
      kind: "step",
      name: "Use another device",
      claims: [
        {
          say: "You could use a library’s computer, or a friend’s phone that the other person has never had in hand.",
          from: ["cell-phone-plan"],
        },
      ],
      noticed: "Being away longer than usual may be noticed. You could pair it with something you do anyway.",
    },
    {
      kind: "say",
      claims: [
        "If you think that your phone is watched, you could leave it as it is for now and talk to a helper first.",
        "A printed page can be found as well. You could leave it with someone you trust.",
      ],
    },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
