// "When it gets more dangerous": signs in words, nothing that adds up, and a next step beside each.
import type { GuidePage } from "../model.ts";

export const changes: GuidePage = {
  reader: "person",
  title: "When it gets more dangerous",
  lead: "Some things call for help soon. If you see even one of them, you could talk to someone today.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "one of the things in the next list is happening now",
    "you feel that something has shifted, even if you cannot say what",
  ],
  summary: [
    "This page names things that helpers and the police would like to hear about soon.",
    "Some are said, some are done, and some are changes in how it goes on.",
    "Beside them stands a next step, and the first step is a call.",
    { say: "No list can tell how it will go for you.", from: ["checklist-limits"] },
  ],
  takeaways: [
    "One thing from the lists is enough to talk to someone today.",
    "Hands on your neck, even once and long ago: tell a doctor and a helper in these words.",
    "Before a court day, a move or a release, you could make a plan for that day.",
    "If nothing here fits and you are still afraid, call all the same.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "These are words to take to a helper. Nobody adds them up, and this page keeps nothing.",
        {
          say: "No list can tell how it will go for you. A list that the police use says so about itself.",
          from: ["checklist-limits"],
        },
        "If nothing here fits and you are still afraid, that is reason enough to call.",
      ],
    },
    { kind: "heading", text: "Call now if" },
    {
      kind: "list",
      claims: [
        "they are at your door, in your home, or close behind you, and you are afraid",
        "they have a weapon with them, or say that they will use one",
        "they have hurt you, or someone says that they are on the way to do it",
        "you have trouble with your breath, your voice or swallowing after hands or a cloth were on your neck",
      ],
    },
    { kind: "go", to: "numbers", text: "Numbers by place, also without speaking" },
    { kind: "heading", text: "Hands on your neck" },
    {
      kind: "say",
      claims: [
        {
          say: "It counts even if it was once, and long ago. A US study found it far more often among women whom a partner killed or tried to kill than among other women who were abused.",
          from: ["neck-study"],
        },
        "You could tell a doctor the same day, even if no mark shows. You could tell a helper or the police in just these words.",
      ],
    },
    { kind: "heading", text: "What they say" },
    {
      kind: "list",
      claims: [
        {
          say: "They threaten to hurt or kill you. In a study of 157 people who stalked, clear threats went with violence.",
          from: ["violence-study"],
        },
        {
          say: "They say that they will hurt the children if you go or do not come back. A study in ten US cities found that this went with much greater danger to the woman’s life.",
          from: ["ten-cities"],
        },
        {
          say: "They say that they will kill themselves. This came up when a UK study looked back at killings.",
          from: ["looking-back"],
        },
        "They say that if they cannot have you, nobody will.",
      ],
    },
    {
      kind: "say",
      claims: [
        "You could write the words down just as they were, with the day and the time, and keep the message. A helper or the police can then hear what you heard.",
        "You are not the one who can keep another person alive. If they talk of dying, you could call the emergency number for them and stay away.",
      ],
    },
    { kind: "heading", text: "What they do" },
    {
      kind: "list",
      claims: [
        {
          say: "They follow you or spy on you. In the study in ten US cities, this too was more common where a partner killed or tried to kill.",
          from: ["ten-cities"],
        },
        {
          say: "They break or damage what is yours. This went with violence as well.",
          from: ["violence-study"],
        },
        {
          say: "They can get a gun, have used a weapon to scare you, or have forced sex on you. A study in US cities names all three.",
          from: ["killing-study"],
        },
        "They get into your home or your car, or move things there.",
        "They come near you or write to you though a court told them not to.",
      ],
    },
    {
      kind: "say",
      claims: [
        "You could tell the police or a helper which of these is new. If there is a court order, say so first.",
      ],
    },
    { kind: "heading", text: "What has changed" },
    {
      kind: "list",
      claims: [
        {
          say: "It comes more often, comes closer, or goes on in new ways. A UK study that looked back at killings found this in most of them.",
          from: ["looking-back"],
        },
        {
          say: "You are leaving, or have left, someone who controls what you do. The study in US cities names this time as a dangerous one.",
          from: ["killing-study"],
        },
        "Something is about to happen: a court day, a new home, a new partner, the day they get out of prison.",
        "They go quiet after a lot of contact, or seem to have made up their mind.",
      ],
    },
    {
      kind: "say",
      claims: [
        "You could plan that day with a helper before it comes. You could ask the police or the court to tell you if someone is let out.",
      ],
    },
    { kind: "heading", text: "How afraid you are" },
    {
      kind: "say",
      claims: [
        {
          say: "Your fear is a sign as well. In a study of 1,565 people who were stalked, strong fear was the thing most closely linked with severe violence.",
          from: ["fear-study"],
        },
        "Trust it, even if you cannot say why.",
      ],
    },
    { kind: "heading", text: "What these studies cannot say" },
    {
      kind: "say",
      claims: [
        "Some of them looked back at people who were killed. They tell what had gone before. They do not tell what will happen to you: many people see such signs and live.",
        "That is why there is no sum at the end of this page, only people to talk to and a plan.",
      ],
    },
    { kind: "go", to: "plan", text: "Make a plan" },
    { kind: "go", to: "steps", text: "Small steps" },
  ],
};
