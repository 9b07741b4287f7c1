// "Nine stages, at your own pace": nine stages to learn by, each with what it is, what one could do, where to read and when to stop. Nothing remembers how far one came.
import type { GuidePage } from "../model.ts";

export const path: GuidePage = {
  reader: "person",
  title: "Nine stages, at your own pace",
  lead: "From “What is this?” to “What comes after?” You could begin anywhere, skip, or stop.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "something on this page is happening to you right now",
    "someone is about to see what you read, and you are afraid of that",
  ],
  summary: [
    "Nine stages lead from the word to the time after.",
    "Each says what it is, what you could do, where to read on and when to stop.",
    "They are an order to learn by, and life may come in another one.",
    "No page remembers how far you came.",
  ],
  takeaways: [
    "Danger comes before every stage: call first.",
    "One stage a day, or one a month, is a good pace.",
    "If reading makes it worse, stop. You could ask someone to read it for you.",
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "To keep your place, you could remember the number of the stage. A note with it can be found.",
      ],
    },
    { kind: "heading", text: "The stages" },
    {
      kind: "fold",
      when: "1. Understand what it is",
      claims: [
        "It is contact or watching that you do not want and that goes on.",
        "You could say it in your own words, to yourself first.",
        "You could stop when you can say what worries you, as the right name can wait.",
      ],
      go: [
        { to: "meaning", text: "What stalking means" },
        { to: "signs", text: "Is this stalking? Four signs" },
      ],
    },
    {
      kind: "fold",
      when: "2. See what is dangerous",
      claims: [
        "These are words, acts and changes that helpers want to hear about soon.",
        "You could take what fits to a helper, and trust your fear.",
        "You could stop after the first one that fits, and call someone.",
      ],
      go: [{ to: "changes", text: "When it gets more dangerous" }],
    },
    {
      kind: "fold",
      when: "3. Keep what happens",
      claims: [
        "You need a few lines for each thing, and what they send.",
        {
          say: "You could write the day, the time, the place, what was done and who saw it.",
          from: ["keeping-notes"],
        },
        "You could stop if it is not safe to have notes where you live.",
      ],
      go: [
        { to: "sheet", text: "A diary sheet to print" },
        { to: "incoming", text: "Calls, messages, gifts and other people" },
      ],
    },
    {
      kind: "fold",
      when: "4. Tell one person",
      claims: [
        "From here on you are no longer alone with it.",
        "You could choose someone who keeps it, or a help line that knows no names.",
        "You could stop if the talk turns to blame, as there are others to tell.",
      ],
      go: [
        { to: "who", text: "Who can help with what" },
        { to: "friends", text: "For friends and family" },
      ],
    },
    {
      kind: "fold",
      when: "5. Take care of yourself",
      claims: [
        "This is about sleep, food, a doctor, a way back to calm.",
        "You could one small thing today, and see someone alone if you are hurt or cannot sleep.",
        "You could stop when it feels like one more duty.",
      ],
      go: [
        { to: "days", text: "Getting through the day" },
        { to: "health", text: "Your health" },
      ],
    },
    {
      kind: "fold",
      when: "6. Know your choices",
      claims: [
        "There is advice, police, an order, to stay, to move, a new number.",
        "You could weigh one of them with a helper.",
        "You could stop when someone pushes you to choose, because you can take time.",
      ],
      go: [
        { to: "choices", text: "What are my choices?" },
        { to: "rules", text: "What the law says" },
      ],
    },
    {
      kind: "fold",
      when: "7. Make a plan",
      claims: [
        "A plan holds what matters to you, people, places, a bag, phones and the home.",
        "You could fill in the lines that fit today.",
        "You could stop before a step that they would notice at once, and talk to a helper about that one.",
      ],
      go: [
        { to: "plan", text: "Your own plan" },
        { to: "checks", text: "Phone, accounts, home and car" },
      ],
    },
    {
      kind: "fold",
      when: "8. Go on, and look again",
      claims: [
        "There will be visits, court days, orders that end, things that change.",
        "You could look at the plan when something changes, and go back to helpers early.",
        "You need not stop all at once: you could hand parts of it to others for a while.",
      ],
      go: [
        { to: "visits", text: "Before you go and see someone" },
        { to: "papers", text: "Keeping a court order" },
      ],
    },
    {
      kind: "fold",
      when: "9. After it, and for others",
      claims: [
        "There can be a life that is yours again, and less room for such things around you.",
        "You could take one thing back, or ask for a written rule at work or school.",
        "You could stop telling it whenever you like, because you owe your story to no one.",
      ],
      go: [
        { to: "after", text: "Afterwards" },
        { to: "early", text: "Early on, and around you" },
      ],
    },
  ],
};
