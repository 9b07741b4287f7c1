// "Before you go and see someone": what to say, ask and bring to a doctor, an advocate, the police or a lawyer.
import type { GuidePage } from "../model.ts";

export const visits: GuidePage = {
  reader: "person",
  title: "Before you go and see someone",
  lead: "A doctor, an advocate, the police, a lawyer: a few notes make it easier to say what matters.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you cannot wait for the visit",
    "the person who comes along is the one you fear",
    "someone pressed on your neck, or you think of dying",
  ],
  summary: [
    "A few notes make it easier to say what matters to a doctor, an advocate, the police or a lawyer.",
    "You could ask to be seen alone first.",
    "For each of them the page says what to tell, what to ask and what to bring.",
    "It ends with things that are better left.",
  ],
  takeaways: [
    {
      say: "Such talks belong in private, says the World Health Organization. Ask what cannot be kept private.",
      from: ["first-support"],
    },
    {
      say: "Say who it is, how it began, how often it comes and how it makes you feel.",
      from: ["helpline-2010"],
    },
    { say: "Ask the police for names, numbers and a report in writing.", from: ["stalking-log"] },
    "You can show your notes and take them home again.",
  ],
  blocks: [
    { kind: "heading", text: "Ask to be seen alone" },
    {
      kind: "say",
      claims: [
        {
          say: "The World Health Organization says that such talks belong in private, and that you be told what cannot be kept private.",
          from: ["first-support"],
        },
        "Someone who comes along may be the one you fear, or may tell them. That goes for family too.",
      ],
    },
    {
      kind: "list",
      claims: [
        "At the desk you could say: “I would like to go in alone first.” Or show the words below.",
        "If you need someone to translate, you could ask for one who does not know your family.",
      ],
    },
    {
      kind: "form",
      name: "Words to show at the desk",
      fields: [
        {
          label: "I would like to speak to someone alone. Please do not ask me why in front of others.",
          lines: 0,
        },
        { label: "Please reach me only in this way:", lines: 1 },
      ],
    },
    {
      kind: "step",
      name: "Set the date safely",
      claims: [
        "You could call from another phone, and ask that no reminder, letter or bill goes to your home or your usual phone.",
      ],
      noticed:
        "Reminders, a health app, a bill, a bus ticket or time away may show it. It could go with something you do anyway.",
    },
    { kind: "heading", text: "Who can help with what" },
    {
      kind: "list",
      claims: [
        "A doctor or nurse: injuries, sleep, fear, and notes with a date.",
        "An advocate, someone whose work is to stand by you: a plan, a shelter, going along to the police or court.",
        "The police: danger now, a report, in some places an order.",
        "A lawyer: orders, children, home, money.",
      ],
    },
    { kind: "heading", text: "For all of them" },
    {
      kind: "say",
      claims: [
        {
          say: "A helpline names what it helps to tell: who it is, how it began, how often it comes, how it makes you feel.",
          from: ["helpline-2010"],
        },
      ],
    },
    {
      kind: "form",
      name: "In a few words",
      fields: [
        { label: "Who it is, and how I know them", lines: 1 },
        { label: "When it began, and how often it comes", lines: 1 },
        { label: "What has changed of late", lines: 2 },
        { label: "Threats, weapons, hands on my neck, court orders", lines: 2 },
        { label: "What I am afraid of", lines: 1 },
        { label: "What I want from this visit", lines: 1 },
      ],
    },
    { kind: "heading", text: "Doctor or nurse" },
    {
      kind: "list",
      claims: [
        {
          say: "Fear makes people ill; it is not weakness. In a study of 1,844 people in Australia, 36.4% of those who were stalked had signs of poor mental health, and 19.3% of those who were not.",
          from: ["australian-study"],
        },
        "Tell: where it hurts, how you sleep and eat, what you take, and if hands were ever on your neck.",
        "Ask: “Please write down my own words, each injury, its size, and the day. Could you take photos?”",
        "Ask: “Who else can read these notes?” A shared account may show them.",
        {
          say: "There are short question sheets for low mood (PHQ-9), worry (GAD-7) and what stays after a fright (PC-PTSD-5). You could ask to talk the answers over.",
          from: ["mood-sheets", "fright-sheet"],
        },
        "If you think of dying, tell them at once, or call one of the numbers on this page now.",
      ],
    },
    { kind: "heading", text: "Advocate" },
    {
      kind: "list",
      claims: [
        {
          say: "You could look at the danger together. A US centre on stalking says that this is a good way.",
          from: ["looking-together"],
        },
        "Ask: “What do you write down? Who can see it? What do you have to pass on?”",
        "Ask: “Can you come along? What else is there near me?”",
        "Bring what you like, or nothing. You can show your notes and take them home again.",
      ],
    },
    { kind: "heading", text: "Police" },
    {
      kind: "list",
      claims: [
        {
          say: "You could bring your notes, messages and gifts, and a photo of the other person or what they look like.",
          from: ["regina-police"],
        },
        { say: "You can go without a diary.", from: ["no-log-needed"] },
        "Say if you told them to stop, and if they went on.",
        {
          say: "Ask for each officer’s name and number and for a report in writing, even if nobody is arrested.",
          from: ["stalking-log"],
        },
        "Ask: “Will you speak to them? Will you tell me before?” If one officer does not listen, you could ask for another.",
      ],
    },
    {
      kind: "form",
      name: "What I told the police",
      fields: [
        { label: "Day and time, police station", lines: 1 },
        { label: "Officer’s name and number", lines: 1 },
        { label: "Number of the report", lines: 1 },
        { label: "What they said they would do, and by when", lines: 2 },
      ],
    },
    { kind: "heading", text: "Lawyer" },
    {
      kind: "list",
      claims: [
        "Ask first: “What does this talk cost? Can I get it free?”",
        "Ask: “Which orders fit? What will the other side see? Can my address stay out of it?”",
        "Ask: “What about the children, the home and the money while it goes on?”",
        {
          say: "Bring orders, reports, papers and your notes. The other side may get to read a diary in court, so private thoughts belong elsewhere.",
          from: ["stalking-log"],
        },
        "Bring messages on the device that they came to, if that is safe, and copies.",
      ],
    },
    { kind: "heading", text: "What is better left" },
    {
      kind: "list",
      claims: [
        "To face the other person with what you know, or to warn them of your plan.",
        {
          say: "To delete messages or throw gifts away. Even what hurts may show how it goes on.",
          from: ["keeping-notes"],
        },
        "To post about it, where the other person or their friends can read it.",
        {
          say: "To sit in one talk with the other person. Therapists write that such talks do not fit where one controls the other.",
          from: ["joint-sessions"],
        },
        "To sign what you have not read, or what nobody has put into your own language.",
      ],
    },
    { kind: "go", to: "choices", text: "What are my choices?" },
    { kind: "go", to: "sheet", text: "A diary sheet to print" },
  ],
};
