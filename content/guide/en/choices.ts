// "What are my choices?": ways to go, side by side, each with what may help, what may be a risk and what to ask.
import type { GuidePage } from "../model.ts";

export const choices: GuidePage = {
  reader: "person",
  title: "What are my choices?",
  lead: "There is no one right way. You can do one of these, some, or none for now, and change your mind.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the other person has just been told about the police or a court, and you are afraid",
    "an order was broken and they are near",
    "you cannot stay the night where you are",
  ],
  summary: [
    "You could ask for advice, tell the police, ask for an order, stay, move, or get a new number.",
    "Each stands with what may help, what may be a risk, what may be noticed and what to ask.",
    "None is better than the others for everyone.",
    "Some people get angrier when something stands in their way, so talk to a helper before.",
  ],
  takeaways: [
    "You can do one, some or none for now.",
    { say: "You can go to the police without a diary.", from: ["no-log-needed"] },
    {
      say: "In England and Wales, only the police can ask for a Stalking Protection Order.",
      from: ["stalking-order-law"],
    },
    "If you get a new number, the old one can stay alive in a drawer and keep what is sent.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "They stand in no order. Some people get angrier when the police, a court or a locked door stands in their way. So it is good to talk to a helper first, and to plan the days after.",
      ],
    },
    { kind: "heading", text: "Side by side" },
    {
      kind: "options",
      options: [
        {
          name: "Ask for advice",
          helps: [
            "A helper listens and helps you plan. You choose what comes next, and you need no proof.",
            {
              say: "A US centre on stalking says it is good when a helper and the person who is stalked look at the danger together.",
              from: ["looking-together"],
            },
          ],
          risks: [
            "Some helpers have to pass on certain things, such as danger to a child. You could ask about that before you give a name.",
          ],
          noticed: "A call shows in the phone’s list and may show on a bill. A letter back may be opened.",
          ask: [
            "What do you have to pass on?",
            "How can you reach me safely?",
            "Do you know about stalking?",
          ],
        },
        {
          name: "Tell the police",
          helps: [
            {
              say: "In many places it is a crime. English law names things like following, watching and contact that is not wanted.",
              from: ["english-law"],
            },
            { say: "You can go without a diary.", from: ["no-log-needed"] },
            "A report with a date helps, even if nothing comes of it at once. The next one stands on it.",
          ],
          risks: [
            "The other person may hear of it and get angry.",
            {
              say: "It may not help at once, and not everyone goes. In a US survey of 2019, 29% of people who were stalked had told the police.",
              from: ["survey-2019"],
            },
          ],
          noticed:
            "The police may talk to the other person. You could ask them to tell you first, and how to reach you.",
          ask: [
            "Who will deal with it, and what is the number of my report?",
            "Will you speak to the other person, and when?",
            "May I have a copy in writing?",
          ],
        },
        {
          name: "Ask for a court order",
          helps: [
            "It tells the other person in writing what to stop. If they go on, that can be a crime of its own.",
            {
              say: "In Bangladesh, a protection order can forbid coming to your work or school, and contact by phone or in writing.",
              from: ["bd-order"],
            },
            {
              say: "In England and Wales there is an order against stalking. Only the police can ask the court for it, so you would ask them.",
              from: ["stalking-order-law"],
            },
          ],
          risks: [
            "They get the papers, and may read there what you said and where you live. There may be a day in court with both of you.",
            "An order is paper. Some people break it, and some get worse for a while.",
            {
              say: "It ends. In New York, an order of the Family Court is usually for up to two years.",
              from: ["new-york-order"],
            },
          ],
          noticed: "They are told about it. You could plan that day with a helper before you ask.",
          ask: [
            "Which order fits, and what does it cost?",
            "Can my address stay out of the papers?",
            "What do I do when they break it?",
          ],
        },
        {
          name: "Stay where you are",
          helps: [
            "You keep your home, your people, your work, the school.",
            "It gives you time to make a plan and to get papers ready.",
          ],
          risks: [
            "They know where you are and how your days go. If they live with you, it is hard to call or write unseen.",
          ],
          noticed:
            "New locks, new habits or a camera may be seen. If they are on the lease, ask before you change a lock.",
          ask: [
            "Can the court send the other person away from the home?",
            "Who pays for locks?",
            "What is my plan for a bad night?",
          ],
        },
        {
          name: "Move away",
          helps: [
            "They may lose track of you for a time, or for good.",
            "A shelter or a place with family can be a first stop, with people around you.",
          ],
          risks: [
            {
              say: "Going away from someone who controls you can be a dangerous time, as a study in US cities says. It is good to plan it with a helper.",
              from: ["killing-study"],
            },
            "It can cost a job, a school, friends and money. A new address can leak through post, school, shops, photos and friends.",
          ],
          noticed:
            "Boxes, a van, a changed bank or school may be seen. A phone or a car may show them the new place.",
          ask: [
            "How do I keep the new address private?",
            "What about the children, school and lease?",
            "Will my order count there?",
          ],
        },
        {
          name: "Get a new number",
          helps: [
            "The noise stops on the phone that you use each day.",
            "If the old number stays alive on a phone in a drawer, what they send there is still kept.",
          ],
          risks: [
            "If the old number ends, you no longer see threats, and proof is lost. Save what is on the phone first.",
            "They may look for other ways: friends, your work, your door.",
          ],
          noticed:
            "They will see that you do not answer. The new number can leak through friends, apps and forms.",
          ask: [
            "What does a second number cost?",
            "Who could listen to the old one for me?",
            "Where is my old number used to sign in?",
          ],
        },
      ],
    },
    { kind: "heading", text: "Good to know" },
    {
      kind: "list",
      claims: [
        {
          say: "Each place has its own rules. In California, the police can ask a judge by phone for a short order, day or night.",
          from: ["california-short-order"],
        },
        {
          say: "An order of one US state that fits the rules counts in the other states.",
          from: ["orders-across-states"],
        },
        "A copy of an order could be at home, at work, at school and in your bag.",
        "Talking it out with the other person, alone or with a go-between, is not on this list. If somebody asks it of you, you could say no.",
      ],
    },
    {
      kind: "form",
      name: "If there is an order",
      fields: [
        { label: "Which court, and its number", lines: 1 },
        { label: "From when until when. A day to ask for more time", lines: 1 },
        { label: "What it forbids", lines: 3 },
        { label: "Who has a copy", lines: 2 },
        { label: "When it was broken: day, time, whom I told", lines: 3 },
      ],
    },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
    { kind: "go", to: "checks", text: "Phone, accounts, home and car" },
    { kind: "go", to: "plan", text: "Your own plan" },
  ],
};
