// "When you move, and the weeks after": moving away: what gives an address away, how it may be kept out of papers, and extra care in the weeks after parting.
import type { GuidePage } from "../model.ts";

export const moving: GuidePage = {
  reader: "person",
  title: "When you move, and the weeks after",
  lead: "Moving is one choice among others. If you choose it, this list may help to keep the new place yours.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they have found the new place, or stand in front of it",
    "they know the day on which you go",
    "they threaten you or the children because you go",
  ],
  summary: [
    {
      say: "To part from someone who controls you can bring more danger for a while, so this page is also about the weeks after.",
      from: ["killing-study"],
    },
    "It lists what gives a new address away: papers, post, phones, cars, schools, shops, pictures and friends.",
    "Some places have ways to keep an address out of court papers and public lists.",
    "Nothing here has to be done all at once.",
  ],
  takeaways: [
    "Ask about the address before you sign or file a paper, not after.",
    {
      say: "In New York, the Family Court takes a signed statement to keep an address private.",
      from: ["court-address"],
    },
    "Look at phones, cars and shared accounts before the day, with a helper.",
    "The first weeks need the most care: new ways, new times, people who know.",
  ],
  blocks: [
    { kind: "heading", text: "Before the day" },
    {
      kind: "list",
      claims: [
        "Talk to a helper about the day, the children, money and the lease. A lawyer can say what moving with children means.",
        "Choose a time when the other person is away for long. Boxes can go bit by bit.",
        "A search, a ticket, a van or a bank card on a shared account may tell where.",
        "Keep proof and papers with someone else before you pack.",
      ],
    },
    { kind: "go", to: "bag", text: "A bag and your papers" },
    { kind: "heading", text: "What gives an address away" },
    {
      kind: "list",
      claims: [
        "Post that follows you, parcels, and old accounts in shops.",
        "Lists of voters, schools, doctors, cars and courts.",
        "A phone, a watch, a tag, a game or a car that shows its place.",
        "Pictures with a street, a school badge, a view, or the place stored in the file.",
        "Friends and family who mean well, and children who are asked.",
        "Bank, tax, health and phone bills that still go to the old home.",
      ],
    },
    { kind: "heading", text: "Ways to keep it private" },
    {
      kind: "step",
      name: "Ask each office",
      claims: [
        "You could ask: “Can my address be kept out of the papers, the list and the letters?” Ask the court before you file anything.",
        {
          say: "In New York, the Family Court takes a signed statement for this. For other places we have checked no rule, so ask there.",
          from: ["court-address"],
        },
      ],
      noticed: "A letter to the old home that asks for a new address may be read there.",
    },
    {
      kind: "step",
      name: "Use an address that is not your home",
      claims: [
        "A post box, a helper’s office, a lawyer, someone you trust. Some shelters and agencies take post for people.",
      ],
      noticed: "A post box can be waited at. Someone else could fetch the letters.",
    },
    {
      kind: "step",
      name: "Tell people what not to say",
      claims: [
        {
          say: "Tell school, doctor, work and family who may know, and what to answer when someone asks.",
          from: ["telling-people"],
        },
      ],
      noticed: "The question itself is worth a note: who asked, when, and how.",
    },
    { kind: "heading", text: "The weeks after" },
    {
      kind: "say",
      claims: [
        {
          say: "This time can be more dangerous than the time before. It is not your fault, and it can pass.",
          from: ["killing-study"],
        },
      ],
    },
    {
      kind: "list",
      claims: [
        {
          say: "Change the times and ways of what you do, and do not walk alone with your hands full.",
          from: ["changing-routines"],
        },
        "Agree on a call each evening with someone who acts if it does not come.",
        "“One last talk” or “just the things” can be done by others, by post, or at a police station.",
        "Hand over children where there is staff, or through another person.",
        "Look again at phones, accounts and the car: what was shared before may be shared still.",
        "Give work, school and neighbours a photo, and a copy of an order if there is one.",
        "Write down each time they look for you, also through others.",
      ],
    },
    {
      kind: "form",
      name: "My new place",
      fields: [
        { label: "Who may know it", lines: 2 },
        { label: "Address for post", lines: 1 },
        { label: "Offices still to ask", lines: 2 },
        { label: "Who calls me, and when", lines: 1 },
      ],
    },
    { kind: "go", to: "papers", text: "Keeping a court order" },
    { kind: "go", to: "changes", text: "When it gets more dangerous" },
    { kind: "go", to: "after", text: "Afterwards" },
  ],
};
