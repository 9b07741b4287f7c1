// "About the private record": five honest sentences, then the way there.
import type { GuidePage } from "../model.ts";

export const record: GuidePage = {
  reader: "person",
  title: "Write it down safely",
  lead: "The private record is a notebook on your own device. Here is what it can do, and what it cannot.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: ["writing it down would put you in danger today", "the other person has found your notes"],
  summary: [
    "The private record is a notebook that stays on your own device, locked with words that only you know.",
    "The page cannot send what you write.",
    "It cannot hide that it was used, and it cannot help if someone sees the screen.",
    "It can be lost with the device or with the words, so let it not be your only copy.",
  ],
  takeaways: [
    "If the device may be watched, use another one or use paper.",
    "Learn the words by heart, or keep them where the other person does not look. Nobody can bring them back.",
    {
      say: "The other side may get to read what is kept as proof. Private thoughts have a place of their own.",
      from: ["stalking-log"],
    },
  ],
  blocks: [
    { kind: "heading", text: "What it does" },
    {
      kind: "list",
      claims: [
        "What you write is locked with words that only you know. We cannot read it, and we cannot open it for you.",
        "It stays on this device. The page is built so that it cannot send anything, and it needs no account.",
        "It keeps notes, calls, photos and chats that you bring in, in one list by date, and you can search that list.",
        "It has three parts: evidence, your own account, and a private part that can never be handed over.",
      ],
    },
    { kind: "heading", text: "What it cannot do" },
    {
      kind: "list",
      claims: [
        "It cannot help if someone sees your screen, or if an app on this device watches what you do.",
        "It cannot hide that it was used. The browser’s history, its list of sites or the router at home may show it.",
        "It can be lost: with the phone, when someone clears the browser’s data, or when the words are forgotten. A spare copy that lies somewhere else and was tried can bring it back, if you have the words of that copy.",
      ],
    },
    { kind: "heading", text: "As it is in this release" },
    {
      kind: "list",
      claims: [
        "You can make a cover when you begin, and only then: a second set of notes with words of its own. It does not help with someone who knows of such covers and goes on asking.",
        "A spare copy is made only when you make one. It holds everything, the private part too.",
        "What you typed and did not keep is lost when you leave the page.",
        "It has no pages for a plan, a bag, an order or your health. The sheets of this guide do that on paper.",
      ],
    },
    { kind: "heading", text: "Before you start" },
    {
      kind: "list",
      claims: [
        "If you think that this device is watched, you could use another one.",
        {
          say: "What you keep as proof may be read by the other side in court. The record has a private part for what they should never see.",
          from: ["stalking-log"],
        },
        "Nobody can promise what a court will make of it. The record says what it can show and what it cannot.",
        "It is an early release, and nobody outside has tested how safe it is. Let it not be your only copy.",
      ],
    },
    { kind: "go", to: "vault", text: "Open the private record" },
    { kind: "go", to: "shown", text: "Showing it to someone" },
    { kind: "go", to: "diary", text: "How you are, day by day" },
    { kind: "go", to: "plan", text: "Your own plan" },
    { kind: "go", to: "traces", text: "What others can see" },
  ],
};
