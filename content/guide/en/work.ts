// "At work or school": what the person could ask for, what a workplace could do, and what anyone who sees it could do.
import type { GuidePage } from "../model.ts";

export const work: GuidePage = {
  reader: "person",
  title: "At work or school",
  lead: "Where you work or learn is known, and so are your hours. You do not have to handle it there alone.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the other person is in the building or waits outside",
    "there are threats by phone or mail to you or the staff",
    "someone is being followed or held, and you see it",
  ],
  summary: [
    "Where you work or learn is known, and you need not handle it alone.",
    "The first part is for the person: whom to tell, small changes to ask for, notes kept apart.",
    "The second is for those who run the place, with a short rule in writing.",
    "The third is for anyone who sees it happen.",
  ],
  takeaways: [
    "Tell one person there, and say how much may be passed on.",
    "Save what came in before a number or an address is changed.",
    {
      say: "In New York, the law also speaks of fear for one’s job, after a clear word to stop.",
      from: ["tracking-law"],
    },
    "If you see it: check that it is safe, go to the person, fetch someone.",
  ],
  blocks: [
    { kind: "heading", text: "If it happens to you" },
    {
      kind: "step",
      name: "Tell one person there",
      claims: [
        "It could be a boss, a teacher, the staff office, a union or the front desk. Choose one who is not close to the other person.",
        "You could say how much may be passed on, and to whom.",
      ],
      noticed:
        "News travels at work. If the other person works there too, you could ask first who would be told.",
    },
    {
      kind: "step",
      name: "Ask for small changes",
      claims: [
        "Other hours. A new work number or e-mail. Calls and visits that go through someone else first.",
        "Someone who stays in touch with you about it.",
        "A walk to the bus or car with someone. Your name taken off the door, the list or the website.",
      ],
      noticed:
        "A new number, hour or road may show the other person that you told someone. You could plan this with a helper.",
      keepFirst: "Save calls, e-mail and voice mail on the old number before it is changed or closed.",
    },
    {
      kind: "step",
      name: "Keep your notes apart from work",
      claims: [
        "What is kept in the firm’s systems can be read, changed or lost. A private note of your own stays with you.",
        "You could ask a colleague who saw something to write it down too.",
      ],
      noticed: "A firm can see what is done on its phones and computers.",
    },
    {
      kind: "say",
      claims: [
        {
          say: "In New York, the law on stalking also speaks of fear for one’s job, when someone was clearly told to stop and still comes or calls there.",
          from: ["tracking-law"],
        },
        "If there is a court order, you could leave a copy with the front desk.",
      ],
    },
    { kind: "heading", text: "If you run the place" },
    {
      kind: "list",
      claims: [
        "Take it seriously, and ask the person what would help.",
        "To dismiss or suspend someone because they are stalked would make them pay for it.",
        "Tell those who need to know, and only as far as the person agrees: the desk, the phones, the guards.",
        "No one gives out hours, addresses or numbers of staff.",
        "Look at doors, light and parking with fresh eyes.",
        "Give time off to go to court.",
        "Keep camera film and door records before they are wiped, and note who holds them.",
        "If the other person works for you, do not sit the two down together.",
        "Have a short written rule, and tell staff that it is there, before anyone needs it.",
      ],
    },
    { kind: "heading", text: "If you see it happen" },
    {
      kind: "list",
      claims: [
        "First: is it safe for you, and for the one it happens to? If not, call for help.",
        "Go to the one it happens to. Ask something plain, such as the time, and stay near.",
        "Fetch someone: a guard, a teacher, a driver.",
        "Afterwards, ask how they are, and if they want company.",
        "Write down what you saw. Offer it to them, and let them choose what is done with it.",
        "Do not put film or pictures online.",
        "You need not face the other person. That can fall back on the one you want to help.",
      ],
    },
    { kind: "go", to: "friends", text: "For friends and family" },
  ],
};
