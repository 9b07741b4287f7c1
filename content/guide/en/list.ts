// "What it can look like": what the other person may do, by kind; then, apart from it, what that can do to someone.
import type { GuidePage } from "../model.ts";

export const list: GuidePage = {
  reader: "person",
  title: "What it can look like",
  lead: "No list can hold it all. If what happens to you is not here, it still counts.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they threaten, hit, hold or choke you, or force you into sex",
    "they come into your home, or wait for you there",
    "they go on after a court said no, and you are afraid",
  ],
  summary: [
    "The list shows kinds of what the other person may do, from threats to gifts.",
    "Some of it looks kind to others, and some of it is done through friends, children or offices.",
    "After it, and apart from it, stands what this can do to you.",
    "No list holds all, and yours may be something else.",
  ],
  takeaways: [
    "What is not on the list counts as well. You could write it in your own words.",
    {
      say: "Gifts and sweet words can be part of it. In a clinic’s study, people who stalked sent them too.",
      from: ["clinic-1999"],
    },
    {
      say: "In English law, what the other person gets others to do counts as their own act.",
      from: ["english-law"],
    },
    "Poor sleep, fear and days off work are marks of what is done to you. They are not a weakness.",
  ],
  blocks: [
    { kind: "heading", text: "What the other person may do" },
    {
      kind: "say",
      claims: ["They stand side by side. None ranks above another, and nobody adds them up."],
    },
    {
      kind: "sign",
      name: "Threaten, break or hurt",
      meaning: "Call for help first, if you can. Words and notes can wait.",
      examples: [
        "A threat to you, to someone you love, or to a pet.",
        "A threat to hurt themselves if you do not answer.",
        { say: "Harm to your car, your home or your things.", from: ["english-list"] },
        "Hitting, holding, pressing on your neck, forced sex.",
      ],
    },
    {
      kind: "sign",
      name: "Turn up",
      meaning: { say: "They follow you, or are there when you come.", from: ["survey-2006", "english-list"] },
      examples: [
        { say: "They wait near your home, your work or your school.", from: ["survey-2006"] },
        { say: "They come into your home or another place of yours.", from: ["northern-ireland-list"] },
        "They block your way, or come to the door after a “no”.",
      ],
    },
    {
      kind: "sign",
      name: "Watch",
      meaning: { say: "They keep an eye on where you are and what you do.", from: ["english-list"] },
      examples: [
        "They look through a doorbell camera, or a camera in a room.",
        "They hide a small tag in a bag, a coat or a car.",
        {
          say: "They track you with GPS or another device. New York’s law counts that as following.",
          from: ["tracking-law"],
        },
        {
          say: "They use what was once shared: a calendar, a map, a phone plan.",
          from: ["everyday-sharing"],
        },
        "They ask for proof: a photo, a call, a list of whom you met.",
      ],
    },
    {
      kind: "sign",
      name: "Get into your phone or accounts",
      meaning: {
        say: "They read what is yours: mail, messages, your place on the map.",
        from: ["english-list", "phone-watching"],
      },
      examples: [
        {
          say: "A hidden app. To put one on, they almost always need your phone in hand once.",
          from: ["phone-watching"],
        },
        "A copy of your messages on another screen: a tablet, a computer, a TV.",
        "A password that they know, or a phone number of theirs on your account.",
      ],
    },
    {
      kind: "sign",
      name: "Keep in touch against your will",
      meaning: {
        say: "Calls, texts, e-mail, voice mail, comments. It does not stop.",
        from: ["survey-2006", "english-list"],
      },
      examples: [
        "Calls in which nobody speaks.",
        "One more message after you said no, or after a block.",
        "Tiny sums of money sent so that you read the note.",
      ],
    },
    {
      kind: "sign",
      name: "Be “kind”",
      meaning: "Others may find it sweet. You know what it means, and it can feel like a threat.",
      examples: [
        { say: "Flowers, gifts and letters that you did not want.", from: ["clinic-1999", "survey-2006"] },
        "Food or goods sent to your door, or ordered in your name.",
        "Help that nobody asked for, just when you need it.",
      ],
    },
    {
      kind: "sign",
      name: "Talk about you, or as you",
      meaning: {
        say: "They spread things about you, or pretend to be you.",
        from: ["english-list", "ireland-acts"],
      },
      examples: [
        { say: "Rumours, online or from mouth to mouth.", from: ["survey-2006"] },
        "Private pictures, or a threat to show them.",
        "A false account in your name.",
      ],
    },
    {
      kind: "sign",
      name: "Use other people",
      meaning: {
        say: "Friends, children or people at work are made to watch, ask or pass things on.",
        from: ["english-law"],
      },
      examples: [
        "They make friends with your friends, to hear about you.",
        "They use visits with the children.",
        {
          say: "They use offices and courts: false reports, one case after another. This was often not seen as stalking.",
          from: ["looking-back"],
        },
      ],
    },
    {
      kind: "sign",
      name: "Go on after a stop",
      meaning: {
        say: "In some laws it counts that the other person was clearly told to stop, as in New York.",
        from: ["tracking-law"],
      },
      examples: [
        "Contact after a court said no, even through somebody else.",
        "A new number or account each time.",
      ],
    },
    { kind: "heading", text: "What it can do to you" },
    {
      kind: "say",
      claims: [
        "These are marks of what is done to you. They are not a weakness, and not your fault.",
        "It is not the same for all. What one person finds a bother can shatter another.",
      ],
    },
    {
      kind: "list",
      claims: [
        "Fear, doubt, shame, blaming yourself.",
        {
          say: "Low mood, worry, fear of going out, and the stress that comes after a shock.",
          from: ["helpline-2010"],
        },
        "Poor sleep, tiredness, headaches, an upset stomach.",
        "Other roads, a new number, days off work, a move.",
        {
          say: "In an Australian study, 36.4% of those stalked gave answers that point to a mental health problem. Of people who were not harassed it was 19.3%.",
          from: ["australian-study"],
        },
      ],
    },
    { kind: "go", to: "signs", text: "Four signs" },
    { kind: "go", to: "health", text: "Your health" },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
