// "What is happening now?": short lines to choose from, each ending in people and pages; danger comes first.
import type { GuidePage } from "../model.ts";

export const start: GuidePage = {
  reader: "person",
  title: "What is happening now?",
  lead: "Open the line that comes closest. You can close it again, and nothing is kept.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "they are here, close behind you or on the way, and you are afraid",
    "they have a weapon, or say that they will hurt you or themselves",
    "someone pressed on your neck, or you are hurt",
  ],
  summary: [
    "This page asks what is going on and leads to people and to pages that fit.",
    "Danger comes first, then what comes to you, then who it is, then what you would like to do.",
    "You can open more than one line, and none of them is a test.",
  ],
  takeaways: [
    "If you are afraid right now, call. The lines below can wait.",
    "You need not find the right word before you talk to someone.",
    "You choose where to go on, and when to stop.",
  ],
  blocks: [
    { kind: "heading", text: "Now" },
    {
      kind: "fold",
      when: "They are here, or on the way",
      claims: [
        "You could call, and go where there are people, such as a neighbour, a shop or a bus with others in it.",
        "If you cannot speak, some places have another way.",
      ],
      go: [
        { to: "numbers", text: "Numbers by place, also without speaking" },
        { to: "changes", text: "When it gets more dangerous" },
      ],
    },
    {
      kind: "fold",
      when: "Something has just happened",
      claims: [
        "If you are hurt, or hands were on your neck, a hospital comes before all else.",
        "If not, you could leave things as they lie, take pictures, and write down the words and the time.",
      ],
      go: [
        { to: "health", text: "Your health" },
        { to: "sheet", text: "A diary sheet to print" },
      ],
    },
    {
      kind: "fold",
      when: "I think of ending my life",
      claims: [
        "What is done to you can make life feel too heavy. You could call a number now, or go where someone can stay with you.",
      ],
      go: [
        { to: "numbers", text: "Phone numbers by place" },
        { to: "health", text: "Your health" },
      ],
    },
    { kind: "heading", text: "What comes to you" },
    {
      kind: "fold",
      when: "I do not know if this is stalking",
      claims: ["You do not have to know. Four signs and two questions can help you to put it into words."],
      go: [
        { to: "signs", text: "Is this stalking? Four signs" },
        { to: "list", text: "What it can look like" },
      ],
    },
    {
      kind: "fold",
      when: "Calls, messages or gifts keep coming",
      claims: [
        {
          say: "You do not have to answer. You could keep what comes, even what hurts, because it may show how it goes on.",
          from: ["keeping-notes"],
        },
      ],
      go: [{ to: "incoming", text: "Calls, messages, gifts and other people" }],
    },
    {
      kind: "fold",
      when: "They follow me, wait for me or turn up",
      claims: ["You could tell one person near you and write down days, times and places."],
      go: [
        { to: "steps", text: "What can I do?" },
        { to: "home", text: "Staying where you are" },
      ],
    },
    {
      kind: "fold",
      when: "They know things that they should not know",
      claims: [
        {
          say: "First a device that they cannot reach, then a helper, and only then a look at phones and accounts.",
          from: ["cell-phone-plan", "phone-watching"],
        },
      ],
      go: [
        { to: "checks", text: "Phone, accounts, home and car" },
        { to: "traces", text: "What others can see" },
      ],
    },
    {
      kind: "fold",
      when: "It has become worse, or it has changed",
      claims: ["That is a good reason to talk to someone today."],
      go: [{ to: "changes", text: "When it gets more dangerous" }],
    },
    {
      kind: "fold",
      when: "It has gone quiet",
      claims: ["It may be over or only quiet. You could let the plan rest, but keep it."],
      go: [{ to: "after", text: "Afterwards" }],
    },
    { kind: "heading", text: "Who it is, and where" },
    {
      kind: "fold",
      when: "We live together",
      claims: [
        "You could make a plan that fits staying, and think first about what can be seen on your phone.",
      ],
      go: [
        { to: "plan", text: "Your own plan" },
        { to: "traces", text: "What others can see" },
      ],
    },
    {
      kind: "fold",
      when: "I want to go, or have just gone",
      claims: [
        {
          say: "To part from someone who controls you can be a dangerous time. It is good to plan it with a helper.",
          from: ["killing-study"],
        },
      ],
      go: [
        { to: "moving", text: "When you move, and the weeks after" },
        { to: "bag", text: "A bag and your papers" },
      ],
    },
    {
      kind: "fold",
      when: "There are children",
      claims: ["Their safety belongs in the plan, and it is not their job to stop it."],
      go: [{ to: "plan", text: "Your own plan" }],
    },
    {
      kind: "fold",
      when: "It happens at work or school",
      claims: ["You could tell one person there, and say how much may be passed on."],
      go: [{ to: "work", text: "At work or school" }],
    },
    {
      kind: "fold",
      when: "It is happening to someone else",
      claims: ["You could believe them, listen and ask what would help."],
      go: [
        { to: "friends", text: "For friends and family" },
        { to: "signs", text: "Is this stalking? Four signs" },
      ],
    },
    { kind: "heading", text: "What you would like to do" },
    {
      kind: "fold",
      when: "Talk to someone",
      claims: ["Some listen, some come along, and some know what courts do. You need give no name."],
      go: [
        { to: "numbers", text: "Phone numbers by place" },
        { to: "who", text: "Who can help with what" },
      ],
    },
    {
      kind: "fold",
      when: "Know my choices and the law",
      claims: [
        "You could see the ways to go next to each other, and read about the rules of the place where you are.",
      ],
      go: [
        { to: "choices", text: "What are my choices?" },
        { to: "rules", text: "What the law says" },
        { to: "years", text: "Since when the law knows it" },
      ],
    },
    {
      kind: "fold",
      when: "Write it down",
      claims: [
        "You could write on paper or on a device: both can be found, and each has a page that says so.",
      ],
      go: [
        { to: "sheet", text: "A diary sheet to print" },
        { to: "record", text: "Write it down safely" },
      ],
    },
    {
      kind: "fold",
      when: "Sleep, eat, get through the day",
      claims: ["Fear takes strength, and small plain care gives some back."],
      go: [
        { to: "days", text: "Getting through the day" },
        { to: "diary", text: "How you are, day by day" },
      ],
    },
    {
      kind: "fold",
      when: "Understand why they do it",
      claims: [
        {
          say: "Nobody can say for sure, and you did not cause it. Studies have seen some aims, and one page tells of them without blame.",
          from: ["clinic-1999"],
        },
      ],
      go: [{ to: "why", text: "Why do people do it?" }],
    },
    {
      kind: "fold",
      when: "Ask something short",
      claims: ["Short answers to what people often ask, and where else you could look."],
      go: [
        { to: "questions", text: "Questions people ask" },
        { to: "elsewhere", text: "Other sites" },
      ],
    },
    {
      kind: "fold",
      when: "Get by with a bad line, or when reading is hard",
      claims: ["Four short lines can be kept in the head, and help does not need a good phone."],
      go: [{ to: "offline", text: "Bad line, shared phone, hard to read" }],
    },
    {
      kind: "fold",
      when: "Show someone what I have",
      claims: ["You could look at it together and take it home again, or hand over a part."],
      go: [
        { to: "shown", text: "Showing it to someone" },
        { to: "visits", text: "Before you go and see someone" },
      ],
    },
    {
      kind: "fold",
      when: "Learn about it, slowly",
      claims: ["Nine stages in an order that many find easy, or five steps for a day with little time."],
      go: [
        { to: "path", text: "Nine stages, at your own pace" },
        { to: "five", text: "Five steps" },
      ],
    },
  ],
};
