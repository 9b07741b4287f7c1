// "Getting through the day": food, sleep, daily care and a way back to the present, for someone who lives under stress.
import type { GuidePage } from "../model.ts";

export const days: GuidePage = {
  reader: "person",
  title: "Getting through the day",
  lead: "Fear takes strength. Small, plain care can give a little back. It does not have to be perfect.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the fear you feel has a reason here and now",
    "you think of hurting yourself or of ending your life",
    "you have not eaten, drunk or slept for days",
  ],
  summary: [
    "Fear takes strength, and small plain care gives some back.",
    "There is a way to calm down in a minute that nobody sees.",
    "Then come eating, sleeping and the rest of the day, without rules about food.",
    "None of it stops the other person, and it is not your task to get used to it.",
  ],
  takeaways: [
    "First look if there is danger here and now. To calm down does not mean to stop taking care.",
    "Feet on the floor, breathe out slowly, name what you see, hear and touch.",
    "Eat something small, at about the same times, with someone now and then.",
    "Give it one hour a day, and keep one thing that is only yours.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "None of this stops the other person, and it is not your task to get used to it. It is for you, while you work out the rest.",
      ],
    },
    { kind: "heading", text: "When fear comes up right now" },
    {
      kind: "say",
      claims: [
        "First look: is there danger here and now? If so, call. If not, you could try this. It can be done without being seen.",
      ],
    },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Put your feet flat on the floor. Breathe out slowly.",
        "You could look for five things that you can see. Listen for four that you can hear. Touch three.",
        "Smell two things. Taste one; a sip of water will do.",
        "Tell yourself the day, the date, the time and where you are.",
      ],
    },
    {
      kind: "list",
      claims: [
        "Some people carry a small thing to hold: a stone, a coin, a bracelet. Choose one that has no tie to the other person.",
        "If it makes you feel worse, stop. It does not suit everyone.",
        "Your fear may be right. To calm down does not mean to stop taking care.",
      ],
    },
    { kind: "heading", text: "What stress can do" },
    {
      kind: "say",
      claims: [
        "It can take your hunger, upset your stomach, hurt your head or back, and make you tired all the time.",
        "That is a body at work, not a weak one. If it stays, someone at a clinic could have a look.",
      ],
    },
    { kind: "heading", text: "Eating" },
    {
      kind: "list",
      claims: [
        "No food cures fear. The point is only to eat something.",
        "Small bits may be easier than a meal: bread, rice, an egg, fruit, soup, milk.",
        "Keep something at hand that needs no cooking, and water.",
        "Eat with someone now and then. You could ask a friend to bring food, or to sit with you.",
        "If you cannot eat or drink for a day, or lose weight without wishing to, tell a doctor.",
      ],
    },
    { kind: "heading", text: "Sleeping" },
    {
      kind: "list",
      claims: [
        {
          say: "Poor sleep can be part of the stress after a shock, says the draft of a UK guideline.",
          from: ["guideline-draft"],
        },
        "It can help to go to bed and get up at about the same time, and to do something quiet before.",
        "Some people sleep better with no tea or coffee for some hours before bed.",
        "If you do not like the dark, a dim, low light is fine.",
        "Most advice says: leave the phone outside. You may need it to call. It could lie face down, with sound only for those you trust.",
        "Check the door once, with care. Then tell yourself aloud that you did.",
        "You could stay with someone, or ask someone to stay, for a night of real sleep.",
      ],
    },
    { kind: "heading", text: "The rest of the day" },
    {
      kind: "list",
      claims: [
        "You could move a little, rest a little, keep some order in the day, and stay in touch with people.",
        "Smoking and drinking may seem to calm. You could try to keep both low.",
        "If you walk or go to a class at the same time each day, someone could learn it. You could change the time or the road, or go with a friend.",
        "Give it an hour. You could read what they sent and write it down in that hour only, and ask someone to read it for you on bad days.",
        "Do one thing that is only yours: a song, a plant, a prayer, a phone call with someone who makes you laugh.",
      ],
    },
    { kind: "go", to: "health", text: "Your health" },
  ],
};
