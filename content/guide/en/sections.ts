// "The law side by side": what thirteen places ask for, in three questions, each with its source; the pages by place say more.
import type { GuidePage } from "../model.ts";

export const sections: GuidePage = {
  reader: "professional",
  title: "The law side by side",
  lead: "Three questions, put to the laws of thirteen places. It is a map, not advice; each place has its own page with dates, orders and what could not be checked.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "someone waits for a second or third time because they were told that it takes more, and is afraid now",
    "an order is in force and was broken: call, whatever the table says",
  ],
  summary: [
    "Most of these laws ask for more than one act; in Ireland one can be enough, lawyers there say.",
    "Some ask for fear that was felt, some for what a reasonable person would feel, some only for what was meant.",
    "California asks for a credible threat, and conduct can be one.",
    "In Bangladesh we found no single offence with this name.",
    "Texts were read in copies, some of them old: check before you rely on one.",
  ],
  takeaways: [
    "Record dates, effects and what the other person was told: one of them decides in most places.",
    "Acts through other people or devices may count.",
    "Two acts a year apart are weaker than five in a week.",
    "Go to the page of the place, and to a lawyer there.",
  ],
  blocks: [
    {
      kind: "table",
      name: "Three questions to thirteen laws",
      columns: ["Place", "What, and how often?", "Whose fear or harm?", "Meant or known?"],
      rows: [
        {
          name: "England and Wales",
          cells: [
            {
              say: "At least two occasions; acts such as following, contact, watching.",
              from: ["english-law", "english-list"],
            },
            {
              say: "Alarm or distress. The graver offence: fear of violence at least twice, or serious alarm or distress that weighs on daily life.",
              from: ["english-law", "english-serious"],
            },
            { say: "Knew or ought to have known.", from: ["english-law"] },
          ],
        },
        {
          name: "Scotland",
          cells: [
            { say: "At least two occasions of listed or like conduct.", from: ["scotland-law"] },
            { say: "Fear or alarm in fact.", from: ["scotland-act"] },
            { say: "Meant it, or knew or ought to have known.", from: ["scotland-act"] },
          ],
        },
        {
          name: "Northern Ireland",
          cells: [
            { say: "Two or more occasions.", from: ["northern-ireland-twice"] },
            {
              say: "Fear, alarm or substantial distress, or likely so to a reasonable person.",
              from: ["northern-ireland-law"],
            },
            { say: "Meant, or knew or ought to have known.", from: ["northern-ireland-law"] },
          ],
        },
        {
          name: "Ireland",
          cells: [
            {
              say: "Listed acts; one can be enough, lawyers say.",
              from: ["ireland-acts", "ireland-one-act"],
            },
            {
              say: "Fear of violence, or serious alarm or distress that weighs on daily life, also when found out later.",
              from: ["ireland-law"],
            },
            { say: "Intent or recklessness.", from: ["ireland-law"] },
          ],
        },
        {
          name: "United States, federal",
          cells: [
            {
              say: "Two or more acts, across a line or by mail, network or telephone.",
              from: ["us-law", "us-course"],
            },
            { say: "Reasonable fear of death or serious injury, or substantial distress.", from: ["us-law"] },
            { say: "Meant to kill, injure, harass, frighten or watch for that.", from: ["us-law"] },
          ],
        },
        {
          name: "California",
          cells: [
            {
              say: "Follows repeatedly, or harasses by two or more acts, and makes a credible threat.",
              from: ["california-law"],
            },
            { say: "Reasonable fear for safety, own or close family’s.", from: ["california-law"] },
            {
              say: "Meant to cause that fear; need not mean to carry it out.",
              from: ["california-law", "california-threat"],
            },
          ],
        },
        {
          name: "New York",
          cells: [
            {
              say: "A course of conduct without legitimate purpose; tracking by device is following.",
              from: ["tracking-law"],
            },
            {
              say: "Likely fear of harm; or harm to mental health, or fear for a job, after a clear request to stop.",
              from: ["tracking-law"],
            },
            { say: "Intended the conduct; knew or should have known.", from: ["tracking-law"] },
          ],
        },
        {
          name: "Texas",
          cells: [
            { say: "More than one occasion in one course.", from: ["texas-law"] },
            {
              say: "Fear or torment that was felt, and that a reasonable person would feel.",
              from: ["texas-law"],
            },
            { say: "They do it and know what they do.", from: ["texas-law"] },
          ],
        },
        {
          name: "Canada",
          cells: [
            {
              say: "To follow or get in touch again and again, to watch a place, or to threaten.",
              from: ["regina-police"],
            },
            { say: "Reasonable fear for safety, own or of someone known.", from: ["regina-police"] },
            { say: "Knew of the harassment, or was reckless.", from: ["canada-law"] },
          ],
        },
        {
          name: "New South Wales",
          cells: [
            {
              say: "To follow, to watch, to come near, to get in touch by technology.",
              from: ["south-wales-acts"],
            },
            { say: "Fear need not be proved.", from: ["south-wales-law"] },
            { say: "Meant to cause fear, or knew it likely.", from: ["south-wales-law"] },
          ],
        },
        {
          name: "Victoria",
          cells: [
            { say: "A course of conduct from a list.", from: ["victoria-law"] },
            "We could not check whether harm has to follow.",
            { say: "Meant to harm or to arouse fear.", from: ["victoria-intent"] },
          ],
        },
        {
          name: "India",
          cells: [
            {
              say: "A man towards a woman: contact again and again against clear disinterest, or watching her communication.",
              from: ["india-law", "india-whom"],
            },
            { say: "None is named; disinterest is.", from: ["india-law"] },
            "We could not check more.",
          ],
        },
        {
          name: "Bangladesh",
          cells: [
            {
              say: "No single offence was found; several laws touch parts of it.",
              from: ["bangladesh-laws"],
            },
            "It depends on the section.",
            "It depends on the section.",
          ],
        },
      ],
    },
    { kind: "go", to: "rules", text: "What the law says, by place" },
    { kind: "go", to: "counsel", text: "For lawyers and advocates" },
  ],
};
