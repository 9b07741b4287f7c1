// "Short lists of questions in practice": PHQ-9, GAD-7, PC-PTSD-5 and PCL-5, their terms, and what a total does not mean.
import type { GuidePage } from "../model.ts";

export const measures: GuidePage = {
  reader: "professional",
  title: "Short lists of questions in practice",
  lead: "PHQ-9, GAD-7, PC-PTSD-5, PCL-5: they open a talk about effects. None measures stalking, and none measures danger.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "any answer but “not at all” to the ninth question of PHQ-9: talk about it now, before anything is added up",
    "the person says that dying would be the way out, or that the other person will see to it",
  ],
  summary: [
    "These lists ask about symptoms in the last weeks; they are no tests for stalking and none of truth.",
    "A total sorts people for a further talk. It is no diagnosis, and it says nothing about how dangerous the other person is.",
    "Somebody in real danger may answer as if ill, and somebody very ill may answer as if well.",
    "The ninth question of PHQ-9 stands apart: any answer above “not at all” needs help at once.",
  ],
  takeaways: [
    "Read the answers, not only the total.",
    "Ask alone, on your device or on paper that stays with you.",
    "Say what will be written where. A total in a file may be used in court.",
    "Ask the same list again later: the course tells more than one day.",
  ],
  blocks: [
    { kind: "heading", text: "The lists side by side" },
    {
      kind: "table",
      name: "What they ask, what others make of a total, and on what terms they can be used",
      columns: ["List", "What it asks", "What is said of a total", "Terms"],
      rows: [
        {
          name: "PHQ-9",
          cells: [
            { say: "Nine questions on low mood, last two weeks, 0 to 27.", from: ["mood-questions"] },
            {
              say: "Bands begin at 5, 10, 15 and 20. They grade symptoms that someone has; they name no cause.",
              from: ["mood-questions"],
            },
            {
              say: "A notice on copies says that nobody needs permission to reproduce, translate, display or distribute it.",
              from: ["sheet-terms"],
              doubt: true,
            },
          ],
        },
        {
          name: "GAD-7",
          cells: [
            { say: "Seven questions on worry, last two weeks, 0 to 21.", from: ["mood-sheets"] },
            { say: "10 or more is a common line for a further talk.", from: ["mood-sheets"] },
            {
              say: "A news site says that its maker lets people use it free of charge and without limits of copyright.",
              from: ["sheets-free"],
              doubt: true,
            },
          ],
        },
        {
          name: "PC-PTSD-5",
          cells: [
            { say: "One question on a shock, then five on the past month, 0 to 5.", from: ["fright-sheet"] },
            {
              say: "A line at 3 finds most; one at 4 balances errors and misses more women. A lower one may suit women.",
              from: ["fright-sheet"],
            },
            {
              say: "A page for clinicians says made by the US National Center for PTSD and in the public domain.",
              from: ["fright-terms"],
              doubt: true,
            },
          ],
        },
        {
          name: "PCL-5",
          cells: [
            { say: "Twenty questions on the past month, 0 to 80.", from: ["fright-list"] },
            "Lines are printed on many pages. We could not check one, so none stands here.",
            {
              say: "Made by the same centre; public domain, not copyrighted, says a page of scales.",
              from: ["fright-list"],
            },
          ],
        },
      ],
    },
    {
      kind: "say",
      claims: [
        "We read copies and pages about the lists, not the makers’ own sites. Check the terms there before you print.",
        "Sleep scales are often licensed, and we could not check one. Plain questions do: how long, how often awake, what wakes you?",
        "Bangla versions: none was checked by us. A word-for-word translation is another list.",
      ],
    },
    { kind: "heading", text: "What a total does not mean" },
    {
      kind: "list",
      claims: [
        "Not a diagnosis. That takes a talk, a history and someone trained.",
        "Not a measure of danger. Someone may be in great danger and sleep well, or be safe at last and fall apart.",
        "Not a measure of truth. Calm people are stalked as well.",
        "Not the person’s worth as a witness or a parent. Say so in the record where it might be read that way.",
        "Not a reason to wait. Help with safety needs no threshold.",
      ],
    },
    { kind: "heading", text: "Reading answers while it goes on" },
    {
      kind: "list",
      claims: [
        "“On guard”, “afraid that something awful might happen”: ask first what did happen this week.",
        "“Avoiding places”: it may be a plan made with an advocate.",
        "“Trouble sleeping”: who called at night?",
        "“Feeling bad about yourself”: who says so, and how often?",
        {
          say: "In a sample of 1,844 Australians, 36.4% of those stalked screened as psychiatric cases; among the briefly harassed it was 21.9%, among others 19.3%. Most did not.",
          from: ["australian-study"],
        },
      ],
    },
    { kind: "heading", text: "The ninth question" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Put the list down. “You marked that you have thought of being dead or of hurting yourself. Tell me about it.”",
        "Ask about plan, means, time, and what holds them.",
        "Ask whether the other person has told them to die, or has threatened to die themselves.",
        "Do not leave them alone with it. Call the crisis service of your place together.",
        "Agree on who is with them tonight, and on the next contact within days.",
        "Write it down where those who need it find it, and where the other person does not.",
      ],
    },
    { kind: "heading", text: "How to give a list" },
    {
      kind: "list",
      claims: [
        "Say what it is for and that it can be left empty.",
        "Not in the waiting room, not by a link to a telephone that may be watched.",
        "Read it aloud where reading is hard, with nobody else in the room.",
        "Talk about the answers on the same day. A list without a talk does harm.",
      ],
    },
    { kind: "go", to: "numbers", text: "People to call, by place" },
    { kind: "go", to: "care", text: "Support and treatment" },
  ],
};
