// "What can I do?": small steps, each with what the other person may notice.
import type { GuidePage } from "../model.ts";

export const steps: GuidePage = {
  reader: "person",
  title: "What can I do?",
  lead: "You know the other person best. Take what fits, leave the rest, and stop when you like.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "someone is at your door, or is following you",
    "they have found out about a step you took, and you are afraid of what comes",
    "they say that they will hurt you or someone else",
  ],
  summary: [
    "Some steps are small and can be done alone: another phone, a few notes, one person who knows.",
    "Others are better with a helper, because the other person may notice them.",
    "Beside each step you find what may be noticed, and what to keep before you change anything.",
    "You choose what fits, and when to stop.",
  ],
  takeaways: [
    "If you feel in danger, call first. Phones and accounts can wait.",
    { say: "A phone that the other person never had in hand is best.", from: ["cell-phone-plan"] },
    { say: "Keep what they send, even what hurts.", from: ["keeping-notes"] },
    {
      say: "Talk to a helper before you take away a tracker or a hidden app. Some people get worse when they can no longer watch.",
      from: ["phone-watching"],
    },
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "If you feel in danger, call first. Phones and accounts can wait.",
        {
          say: "Think about your safety before you look for anything hidden or take it away. Some people get worse when they lose their way of watching.",
          from: ["phone-watching"],
        },
      ],
    },
    { kind: "heading", text: "Small steps" },
    {
      kind: "step",
      name: "Use a phone or computer that they cannot reach",
      claims: [
        {
          say: "It could be one at a library, or a friend’s phone. Best is one that the other person has never had in hand.",
          from: ["cell-phone-plan"],
        },
      ],
      noticed: {
        say: "What you do on a phone that is watched may be seen. A phone that is left at home or turned off may be noticed too.",
        from: ["phone-watching"],
      },
    },
    {
      kind: "step",
      name: "Write down what happens",
      claims: [
        {
          say: "The day, the time, the place, what was done, who saw it. You could do this even if you do not want the police now.",
          from: ["keeping-notes"],
        },
        {
          say: "A diary may be shown to the other side in court. Keep what they should never read somewhere else.",
          from: ["stalking-log"],
        },
      ],
      noticed:
        "A notebook or a note on your phone can be found. Think of a place that they do not look into.",
    },
    {
      kind: "step",
      name: "Keep what they send",
      claims: [
        {
          say: "Messages, voice mails, letters, gifts. Take pictures of them. Try not to delete what hurts: it may show how it goes on.",
          from: ["keeping-notes"],
        },
      ],
      noticed: "Pictures and screenshots may show up in a shared album or on another device.",
    },
    {
      kind: "step",
      name: "Tell one person you trust",
      claims: [
        {
          say: "Then they will not give your news away by mistake.",
          from: ["telling-people"],
        },
        "You could agree on a word that means “call for help”.",
      ],
      noticed: "A call shows in the phone’s list. Talking face to face leaves no trace there.",
    },
    {
      kind: "step",
      name: "You do not have to answer",
      claims: [
        {
          say: "One helpline says not to reply and not to agree to meet. If you do meet, choose a busy place.",
          from: ["helpline-2010"],
        },
      ],
      noticed:
        "Silence may be noticed, and some people push harder for a while. You could plan this with a helper.",
      keepFirst: "Save the messages that are there before you mute anything.",
    },
    { kind: "heading", text: "Steps to take with a helper" },
    {
      kind: "say",
      claims: [
        {
          say: "To change an account that is watched can tip the other person off, and can wipe out proof.",
          from: ["using-technology"],
        },
        "So it is good to talk to a helper before these steps.",
      ],
    },
    {
      kind: "step",
      name: "Ask: what do they seem to know?",
      claims: [
        {
          say: "All that you do? Only your calls, or where you are? Only what is said in one room? The answer points to how they know.",
          from: ["cell-phone-plan"],
        },
        {
          say: "Most of the time it is a plain thing that is shared: a calendar, a map, e-mail that is passed on, a phone plan for two.",
          from: ["everyday-sharing"],
        },
      ],
      noticed:
        "If you open settings on a watched phone, it may be seen. To think it through on paper leaves less behind.",
    },
    {
      kind: "step",
      name: "Look at who can get into your accounts",
      claims: [
        "Most accounts have a page that lists the phones and computers that are signed in. You could look at it from a safer device.",
        {
          say: "An iPhone with iOS 16 or newer and two-step sign-in has a tool called Safety Check. It shows what you share and with whom. Its help page says to plan for your safety before you change things.",
          from: ["safety-check"],
        },
      ],
      noticed: {
        say: "A sign-in from a new device may send them a message. If you stop sharing, the tool sends no notice, but they may still see it.",
        from: ["cut-off"],
      },
      keepFirst: "Take pictures of the list, with the date, before you change a password or sign anyone out.",
    },
    {
      kind: "step",
      name: "If you find a tracker or a hidden app",
      claims: [
        {
          say: "Many phones can warn you of a tracker that moves with you: those with Android 6 or newer, and iPhones with iOS 17.5 or newer.",
          from: ["tracker-alerts"],
        },
        "You could ask the police or a helper before you move it, and decide with them.",
        {
          say: "Some people keep the watched phone running as proof and use a safer one beside it.",
          from: ["kept-running"],
        },
      ],
      noticed: "They may notice when it stops, is moved or is taken off, and they may get angry.",
      keepFirst: "Take pictures of it where it lies, with the day and the time, before anyone touches it.",
    },
    {
      kind: "step",
      name: "Tell the police, when you choose to",
      claims: [
        {
          say: "You could bring your notes, the messages and gifts, and a photo or description of the person.",
          from: ["regina-police"],
        },
        { say: "You can go without a diary, too.", from: ["no-log-needed"] },
        {
          say: "You could write down the officer’s name and number, and ask for the report on paper.",
          from: ["stalking-log"],
        },
        "Someone you trust, or a helper, could come with you.",
      ],
      noticed:
        "The police may speak to the other person. You could ask them before they do, and say how they can reach you without being seen.",
    },
    { kind: "go", to: "changes", text: "When it gets more dangerous" },
    { kind: "go", to: "plan", text: "Your own plan" },
    { kind: "go", to: "choices", text: "What are my choices?" },
    { kind: "go", to: "record", text: "Write it down safely" },
    { kind: "go", to: "traces", text: "What others can see" },
  ],
};
