// "Calls, messages, gifts and other people": what comes in: calls and messages, the old number, gifts and kind acts, social apps, and people who are used to reach someone.
import type { GuidePage } from "../model.ts";

export const incoming: GuidePage = {
  reader: "person",
  title: "Calls, messages, gifts and other people",
  lead: "What reaches you does not have to be answered. Much of it can be kept without being read at once.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "a message or a gift holds a threat, or shows that they were in your home",
    "they write that they will hurt themselves",
    "someone who brought a message will not go away",
  ],
  summary: [
    "Calls, texts, gifts, likes and people who pass things on can all be part of one pattern.",
    "You do not have to answer, and you could keep what comes.",
    "An old number can stay alive in a drawer and go on keeping what is sent.",
    "Someone else can read it for you.",
  ],
  takeaways: [
    { say: "Keep it, even what hurts: it may show how it goes on.", from: ["keeping-notes"] },
    { say: "One helpline says not to reply and not to agree to meet.", from: ["helpline-2010"] },
    "Do not let a number go before what is on it is saved.",
    { say: "What they get others to do counts as their own act in English law.", from: ["english-law"] },
  ],
  blocks: [
    { kind: "heading", text: "Calls and messages" },
    {
      kind: "step",
      name: "Keep without reading",
      claims: [
        "You could turn off the sound for one sender, let it come in, and look at it in one hour of the day, or let a friend look.",
        "Note silent calls too: the day, the time, how often.",
      ],
      keepFirst: "Save or photograph what is there before you mute or block.",
      noticed:
        "They may see that a message was not read. Silence can make some people push harder for a while.",
    },
    { kind: "heading", text: "An old number, kept alive" },
    {
      kind: "step",
      name: "A new number beside the old one",
      claims: [
        "The new one goes only to people who keep it. The old one can stay on a cheap phone in a drawer and go on taking what is sent.",
        "Ask your phone company what it costs to keep or to change a number. One agency’s page says that a first change is free; we could not check that, so ask.",
        "Banks and mail often send codes to the old number. Move those first.",
      ],
      keepFirst: "Save messages, voice mail and lists of calls from the old number.",
      noticed: "They notice that nobody answers. A shared plan or bill may show the new number.",
      undo: "You could use the old number again. A number that was given back may go to someone else.",
    },
    { kind: "heading", text: "Gifts and “kind” acts" },
    {
      kind: "list",
      claims: [
        "Flowers, food, sweets, a song on the radio, bills that were paid: if you do not want it, it counts.",
        { say: "A clinic’s study of people who stalked names gifts and letters.", from: ["clinic-1999"] },
        "Take a picture of it with its card and wrapping. Let others see it, and keep it out of your sight.",
        "Note who brought it and who paid. A shop or a courier may know.",
        "A gift, a toy or a phone can hold a tracker. Ask a helper or the police before you keep it near you or take it apart.",
        "You need not thank anyone.",
      ],
    },
    { kind: "heading", text: "Social apps" },
    {
      kind: "list",
      claims: [
        "Likes, views, tags, new accounts that follow you, comments under friends’ pictures.",
        "Maps and stories can show where you are. You could turn off place for one app at a time, and post later.",
        "Take pictures of the page with the name, the address of the account and the day, before you block or report it.",
        "Friends could ask you before they post you.",
        "You need not give up the internet. It is yours too.",
      ],
    },
    { kind: "heading", text: "People who pass things on" },
    {
      kind: "list",
      claims: [
        "A friend who is made a messenger, a child with a question, a colleague who “only wants peace”.",
        "New friends of your friends, who ask about you.",
        {
          say: "You could say: “Please bring me nothing from them, and tell them nothing of me.”",
          from: ["telling-people"],
        },
        "Ask them to write down what was said, with the day, in their own words. They may be a witness.",
      ],
    },
    { kind: "go", to: "sheet", text: "A diary sheet to print" },
    { kind: "go", to: "checks", text: "Phone, accounts, home and car" },
    { kind: "go", to: "friends", text: "For friends and family" },
  ],
};
