// "One word, many definitions": agencies, surveys and advice side by side, with what each leaves out.
import type { GuidePage } from "../model.ts";

export const terms: GuidePage = {
  reader: "professional",
  title: "One word, many definitions",
  lead: "Agencies, surveys and studies mean different things by “stalking”. Here is one claim at a time, with several sources next to each other.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "a definition is used to send somebody away who is afraid today",
    "the word does not fit, and there is a threat, a weapon or pressure on the neck",
  ],
  summary: [
    "Most definitions share three things: it is unwanted, it repeats, and it frightens or distresses.",
    "They part over how often, over whose fear, over threats, and over online acts.",
    "Figures differ because questions differ: no two of the counts below can be compared.",
    "Advice differs too, and some of it is unsafe here; the last table says what this guide does with it.",
  ],
  takeaways: [
    "Say which definition you use, and whose it is.",
    "Report what happened first, the word second.",
    "A research threshold is no threshold for help.",
    "Online and offline acts belong in one list.",
  ],
  blocks: [
    { kind: "heading", text: "Who says what" },
    {
      kind: "table",
      name: "Definitions in short, and what each leaves out",
      columns: ["Whose", "In short", "What it leaves out or adds"],
      rows: [
        {
          name: "Police inspectorate, England and Wales",
          cells: [
            { say: "Four words: fixed, obsessive, unwanted, repeated.", from: ["inspectorate-glossary"] },
            "Says nothing of fear or of a number. Other pages say “fixated” for the first word. We could not find out who made the four words.",
          ],
        },
        {
          name: "Suzy Lamplugh Trust",
          cells: [
            {
              say: "As Neighbourhood Watch gives it: fixated and obsessive, repeated, lasting, intruding; it makes someone fear violence, or feel alarm or distress.",
              from: ["trust-definition"],
              doubt: true,
            },
            "Alarm or distress is enough; no threat is asked for.",
          ],
        },
        {
          name: "A page of a Californian agency",
          cells: [
            {
              say: "It calls stalking “unwanted pursuit” and names two features: it is not wanted, and there is a threat or fear.",
              from: ["agency-words"],
              doubt: true,
            },
            "Threat or fear: either is enough.",
          ],
        },
        {
          name: "US survey of 2006",
          cells: [
            {
              say: "Seven kinds of unwanted behaviour, such as calls, messages, following and waiting.",
              from: ["survey-2006"],
            },
            "A list, so that what is not on it is not counted.",
          ],
        },
        {
          name: "A research measure of 2022",
          cells: [
            { say: "Five or more intrusions over two or more weeks.", from: ["five-intrusions"] },
            "Made to define groups in research.",
          ],
        },
        {
          name: "An Australian study of 2004",
          cells: [
            {
              say: "Two weeks divide short bursts from those that last longer and harm more.",
              from: ["two-weeks"],
            },
            "A finding on duration. It does not say that the first days are harmless.",
          ],
        },
      ],
    },
    { kind: "heading", text: "Kinds, and how they are sorted" },
    {
      kind: "list",
      claims: [
        "By place: in person, by telephone or post, online, through devices. Most people meet several at once.",
        "By what is done: presence, watching, tracking, access to accounts, contact, gifts, publishing, threats, damage, violence, other people, control, breach of an order.",
        "By what it does: fear, loss of control, exhaustion, cost. “Emotional stalking” names an effect, not an act.",
        {
          say: "The English list puts contact by any means and watching of electronic communication next to following. Online acts are part of one pattern there.",
          from: ["english-list"],
        },
        {
          say: "In the US survey for 2019, of those stalked both in person and with technology, 67% feared being killed or hurt.",
          from: ["survey-2019"],
        },
      ],
    },
    { kind: "go", to: "list", text: "What it can look like" },
    { kind: "heading", text: "Harassment and stalking" },
    {
      kind: "table",
      name: "Two words, side by side, where both were found",
      columns: ["Place", "Harassment", "Stalking"],
      rows: [
        {
          name: "England and Wales",
          cells: [
            {
              say: "At least two occasions; it includes alarm or distress; the person knows or ought to know.",
              from: ["english-law"],
            },
            {
              say: "Harassment by acts associated with stalking; seven examples, left open.",
              from: ["english-list"],
            },
          ],
        },
        {
          name: "Ireland",
          cells: [
            {
              say: "Persistent; interferes with peace and privacy, or causes alarm, distress or harm.",
              from: ["ireland-law"],
            },
            {
              say: "Fear of violence, or serious alarm or distress that weighs on daily life. One act can be enough, lawyers say.",
              from: ["ireland-law", "ireland-one-act"],
            },
          ],
        },
        {
          name: "Scotland",
          cells: [
            {
              say: "Threatening or abusive behaviour likely to cause fear or alarm: one incident can be enough.",
              from: ["scotland-act"],
            },
            {
              say: "At least two occasions that in fact cause fear or alarm.",
              from: ["scotland-law", "scotland-act"],
            },
          ],
        },
      ],
    },
    { kind: "go", to: "sections", text: "The law side by side, thirteen places" },
    { kind: "heading", text: "Figures that differ" },
    {
      kind: "table",
      name: "Three surveys that cannot be compared",
      columns: ["Survey", "What it found", "Why it stands alone"],
      rows: [
        {
          name: "US, 2019",
          cells: [
            {
              say: "1.3% of residents over 16 in that year, women 1.8%, men 0.8%; 29% told the police.",
              from: ["survey-2019"],
            },
            { say: "One year, people over 16, a crime survey.", from: ["survey-2019"] },
          ],
        },
        {
          name: "US, 2023/2024",
          cells: [
            {
              say: "22.5% of women and 9.7% of men at some time; 98.7% of the women felt afraid, threatened or concerned.",
              from: ["survey-2023"],
            },
            {
              say: "A lifetime. Not to be compared with its earlier rounds either: the questions changed.",
              from: ["survey-rounds"],
            },
          ],
        },
        {
          name: "Australia, 2005",
          cells: [
            {
              say: "36.4% of those stalked screened as psychiatric cases; 21.9% of the briefly harassed; 19.3% of others.",
              from: ["australian-study"],
            },
            {
              say: "1,844 people of one community; a measure of distress, not of how often it happens.",
              from: ["australian-study"],
            },
          ],
        },
      ],
    },
    { kind: "heading", text: "Advice that differs" },
    {
      kind: "table",
      name: "What pages say, and what this guide does with it",
      columns: ["Question", "Some say", "This guide"],
      rows: [
        {
          name: "A diary before going to the police?",
          cells: [
            {
              say: "Keep a log, says a crisis centre; nobody needs one, says a British campaign.",
              from: ["stalking-log", "no-log-needed"],
            },
            "Both: go without one, and begin one.",
          ],
        },
        {
          name: "A tracked telephone?",
          cells: [
            {
              say: "A British council says to restore it to the state in which it was sold.",
              from: ["leeds-advice"],
            },
            "Not before proof is saved and a plan is made: it wipes proof, and may be noticed.",
          ],
        },
        {
          name: "Routines?",
          cells: [
            { say: "Vary them, says a trust.", from: ["changing-routines"] },
            "Where the person wants it, with a word on what may be noticed.",
          ],
        },
        {
          name: "Therapy for two, firmness training?",
          cells: [
            {
              say: "Some health pages list both. Therapists call joint sessions not appropriate with controlling violence; a helpline says not to engage.",
              from: ["joint-sessions", "helpline-2010"],
            },
            "Not offered as a way to deal with the other person.",
          ],
        },
      ],
    },
  ],
};
