// "Is this stalking?": the four signs, two questions, and nothing that adds up.
import type { GuidePage } from "../model.ts";

export const signs: GuidePage = {
  reader: "person",
  title: "Is this stalking? Four signs",
  lead: "You do not have to be sure what it is called. If it worries you, that is enough to ask for help.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they are near you now and you are afraid",
    "they say that they will hurt you, themselves or someone you love",
    "they are in your home, or are trying to get in",
  ],
  summary: [
    "This page gives four signs to look for: fixated, obsessive, unwanted, repeated.",
    "Two questions follow. Does it keep coming, and are you afraid or living in another way because of it?",
    "You can use it for yourself, or for someone you care about.",
    "Nothing is added up, and nothing is kept. Every answer leads to people you could talk to.",
  ],
  takeaways: [
    {
      say: "Your fear counts. In a study of 1,565 people who were stalked, it was the thing most closely linked with severe violence.",
      from: ["fear-study"],
    },
    "You need no proof and no name for it to ask for help.",
    {
      say: "Early is good: in one study, contact that went on past two weeks tended to last longer and to do more harm.",
      from: ["two-weeks"],
    },
    {
      say: "You could write down the next thing, with the day and the time. The police do not need a diary first.",
      from: ["no-log-needed"],
    },
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "Stalking is when someone keeps pushing into your life, you do not want it, and it scares or upsets you.",
        "Each thing may look small. It is the way it goes on that tells.",
      ],
    },
    {
      kind: "say",
      claims: [
        "People who work with this look for four signs. Their first letters spell FOUR.",
        {
          say: "The police inspectors in England and Wales say “fixed” where we say “fixated”.",
          from: ["inspectorate-glossary"],
        },
      ],
    },
    {
      kind: "sign",
      letter: "F",
      name: "Fixated",
      meaning: "Their mind seems stuck on you.",
      examples: [
        "They want to know where you are all the time, or ask for a photo to prove it.",
        "They know things about your day that you did not tell them.",
        { say: "They turn up or wait where you live, work or study.", from: ["survey-2006"] },
      ],
    },
    {
      kind: "sign",
      letter: "O",
      name: "Obsessive",
      meaning: "They cannot let go, and it takes over more and more.",
      examples: [
        "They watch your home, your car or what you post.",
        "They get into your phone or your accounts.",
        "They check on you through a doorbell camera or shared location.",
      ],
    },
    {
      kind: "sign",
      letter: "U",
      name: "Unwanted",
      meaning: "You did not ask for it, or you asked for it to stop.",
      examples: [
        "A message comes after you said no, or after you blocked them.",
        { say: "They leave letters, flowers or gifts that you do not want.", from: ["clinic-1999"] },
        {
          say: "They use a friend, a child or someone at work to reach you. In English law, what they get others to do counts as their own act.",
          from: ["english-law"],
        },
      ],
    },
    {
      kind: "sign",
      letter: "R",
      name: "Repeated",
      meaning: "It happens again and again.",
      examples: [
        { say: "They call and call, or keep sending messages.", from: ["survey-2006"] },
        "It may be many times a day, or once a week for months.",
        {
          say: "Small things that seem apart may belong together: a call, a rumour online, someone who waits outside.",
          from: ["survey-2006"],
        },
      ],
    },
    {
      kind: "say",
      claims: ["You do not need all four. Nobody adds them up, and this page keeps nothing."],
    },
    { kind: "heading", text: "Two questions you could ask yourself" },
    {
      kind: "question",
      questions: [
        "Does it keep coming, though you do not want it?",
        "Are you afraid, or have you changed what you do because of it?",
      ],
      answers: [
        {
          when: "Yes, to one or both",
          claims: [
            "Helpers take this seriously. You could call one of them now and say just what you said here.",
            {
              say: "A diary helps, but you do not need one before you go to the police.",
              from: ["no-log-needed"],
            },
          ],
        },
        {
          when: "I am not sure",
          claims: [
            "Many people are not sure. A helper can think it through with you, and you decide what comes next.",
            "You could write down the next thing that happens, with the day and the time.",
          ],
        },
        {
          when: "No, but it still bothers me",
          claims: [
            "That is reason enough to talk to someone. Things can change, and you know the other person best.",
          ],
        },
      ],
    },
    { kind: "heading", text: "If you look at it for someone else" },
    {
      kind: "list",
      claims: [
        "You could ask the same two questions in your mind: does it keep coming though they do not want it, and are they afraid or living in another way because of it?",
        "If you think yes, you could tell them what you saw, without a name for it: “I saw the car there three times. How is that for you?”",
        "If you are not sure, ask how they are and listen. They know the other person best, and what happens next is theirs to choose.",
      ],
    },
    { kind: "go", to: "friends", text: "For friends and family" },
    { kind: "heading", text: "Good to know" },
    {
      kind: "list",
      claims: [
        {
          say: "Your fear counts. In a study of 1,565 people who were stalked, strong fear was the thing most closely linked with severe violence.",
          from: ["fear-study"],
        },
        {
          say: "Time counts. In one study, contact that went on past two weeks tended to last longer and to do more harm.",
          from: ["two-weeks"],
        },
        {
          say: "It helps to tell a helper early if the other person is or was your partner. In a study of 1,005 cases, that is where threats and violence were most likely.",
          from: ["partner-study"],
        },
        {
          say: "You are not the only one. In a US survey, 22.5% of women and 9.7% of men said that they had been stalked.",
          from: ["survey-2023"],
        },
      ],
    },
    { kind: "go", to: "steps", text: "What can I do?" },
  ],
};
