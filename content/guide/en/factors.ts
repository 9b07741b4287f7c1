// "Danger factors, each with its source": words to act on, the limits of each study, and of the instruments; nothing adds up.
import type { GuidePage } from "../model.ts";

export const factors: GuidePage = {
  reader: "professional",
  title: "Danger factors, each with its source",
  lead: "For anyone who has to judge how urgent it is. Factors in words, no sum, and a person at the end of each.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the other person is there, is on the way, or has a weapon at hand",
    {
      say: "pressure on the neck, even once: a medical emergency and a danger factor at the same time",
      from: ["neck-study"],
    },
    "the person says that they are afraid of being killed. That is enough.",
  ],
  summary: [
    "The factors below were seen with violence or killing: reasons to act, not to calculate.",
    {
      say: "None of them foretells a case. A checklist of the UK police says of itself that no accurate procedure exists to foresee which cases end in killing or harm.",
      from: ["checklist-limits"],
    },
    "One factor can be enough to act today. That none is known says nothing about safety.",
    "Ask about each in plain words, write down the answer as it was given, and put a next step beside it.",
  ],
  takeaways: [
    {
      say: "Ask how afraid the person is, believe it, and record it. High fear was the strongest correlate of severe violence among 1,565 victims.",
      from: ["fear-study"],
    },
    "Ask by plain names: hands, an arm or a cloth on the neck; a gun; a threat to the children.",
    "Ask again when something changes: a separation, a court date, a release, a sudden silence.",
    "Never turn a share of the dead into a chance for the living.",
  ],
  blocks: [
    { kind: "heading", text: "The factors" },
    {
      kind: "table",
      name: "What it went with, and how far the study carries. The order ranks nothing.",
      columns: ["Factor", "What it went with", "The study and its limit"],
      rows: [
        {
          name: "Present or former partner",
          cells: [
            {
              say: "Threats and violence. The UK police checklist warns most of former partners who have threatened.",
              from: ["partner-study", "violence-study", "checklist-limits"],
            },
            {
              say: "1,005 North American cases, not a random sample; and 157 people who stalked.",
              from: ["partner-study-summary", "violence-study"],
            },
          ],
        },
        {
          name: "Explicit threats",
          cells: [
            {
              say: "Violence in the course of stalking; assault.",
              from: ["violence-study", "clinic-1999"],
            },
            {
              say: "157 people, and 145 seen in a clinic. People who are sent to clinics are not all who stalk.",
              from: ["violence-study", "clinic-1999"],
            },
          ],
        },
        {
          name: "Threat to harm the children if she leaves or does not return",
          cells: [
            { say: "Attempted or actual killing by a partner.", from: ["ten-cities"] },
            { say: "821 women in ten US cities, cases against controls; one study.", from: ["ten-cities"] },
          ],
        },
        {
          name: "Being followed or spied on",
          cells: [
            { say: "Attempted or actual killing by a partner.", from: ["ten-cities"] },
            { say: "The same study, with the same limits.", from: ["ten-cities"] },
          ],
        },
        {
          name: "Past strangulation",
          cells: [
            { say: "Killing by a partner, or an attempt at it.", from: ["neck-study"] },
            {
              say: "One case-control study; the controls were abused women, so the contrast is with others in danger.",
              from: ["neck-study"],
            },
          ],
        },
        {
          name: "Access to a gun, an earlier threat with a weapon, the other person’s stepchild in the home, separation from a controlling partner",
          cells: [
            { say: "Killing by a partner.", from: ["killing-study"] },
            {
              say: "220 killings against 343 abused women, eleven US cities; read in a scanned copy. Stalking, forced sex and abuse in pregnancy stood out when each was looked at alone.",
              from: ["killing-study"],
            },
          ],
        },
        {
          name: "Stalking in the year before",
          cells: [
            {
              say: "It was present before most of the killings and attempts examined.",
              from: ["femicide-study"],
            },
            {
              say: "141 killings and 65 attempts without a control group: it describes the dead and injured only.",
              from: ["femicide-study"],
            },
          ],
        },
        {
          name: "Escalation, control, isolation, covert watching, threats to kill, threats of suicide",
          cells: [
            { say: "They were found when killings were looked back on.", from: ["looking-back"] },
            {
              say: "More than 350 killings in the UK, studied for six months; no comparison with the living. The years and the sex of the victims were not on the page we read.",
              from: ["looking-back"],
            },
          ],
        },
        {
          name: "Damage to property",
          cells: [
            { say: "Violence in the course of stalking.", from: ["violence-study"] },
            { say: "157 people; one study that looked back.", from: ["violence-study"] },
          ],
        },
        {
          name: "Lasting beyond two weeks",
          cells: [
            { say: "A longer, more intrusive, more threatening course, and more harm.", from: ["two-weeks"] },
            { say: "A study of a threshold. The first days count as well.", from: ["two-weeks"] },
          ],
        },
        {
          name: "High fear",
          cells: [
            { say: "Severe violence.", from: ["fear-study"] },
            { say: "1,565 victims, of whom 136 met severe violence; a correlation.", from: ["fear-study"] },
          ],
        },
      ],
    },
    {
      kind: "say",
      claims: [
        {
          say: "One thing went the other way: in the 1,005 cases, psychosis was linked with less violence. It makes nobody harmless.",
          from: ["partner-study-summary"],
        },
      ],
    },
    { kind: "heading", text: "Why there are no shares and no sums here" },
    {
      kind: "list",
      claims: [
        "A share of killings tells how common something was among the dead. Nobody counted the living who met the same. Turned round into a chance, it is wrong.",
        "Studies of partners say little about strangers or people at work. Studies of women with male partners say little about others.",
        {
          say: "In two studies of a manual for professional judgement, the overall rating did not foretell new offences. Single factors and the pattern are of more use.",
          from: ["manual-study", "manual-years"],
        },
      ],
    },
    { kind: "heading", text: "Instruments by name" },
    {
      kind: "table",
      name: "What they are, and what is known of their limits. Daybook copies none of them.",
      columns: ["Instrument", "What it is", "Limit and terms"],
      rows: [
        {
          name: "S-DASH and VS-DASH",
          cells: [
            { say: "Checklists of 2009 for the police and for victims.", from: ["checklist-copying"] },
            {
              say: "By its own words not predictive. Marked as not to be reproduced without permission and not to be changed.",
              from: ["checklist-limits", "checklist-copying"],
            },
          ],
        },
        {
          name: "SHARP",
          cells: [
            {
              say: "A free web assessment that gives narratives, no number, and suggestions for safety.",
              from: ["looking-together"],
            },
            {
              say: "SPARC encourages the person and a helper to fill it in together. Where the person’s device may be watched, use yours.",
              from: ["looking-together"],
            },
          ],
        },
        {
          name: "Danger Assessment",
          cells: [
            {
              say: "A calendar and 20 weighted questions on killing by a partner. The calendar aids recall.",
              from: ["danger-training", "danger-calendar"],
            },
            { say: "Needs training to use and to interpret.", from: ["danger-training"] },
          ],
        },
        {
          name: "SAM",
          cells: [
            { say: "A manual that guides a professional’s own judgement.", from: ["manual-study"] },
            {
              say: "Among 89 convicted people, totals foretold new stalking but not violence. The overall rating did not foretell new stalking.",
              from: ["manual-study"],
            },
          ],
        },
        {
          name: "Eight stages (Monckton Smith)",
          cells: [
            { say: "A model of how control may progress to killing.", from: ["stage-model"] },
            {
              say: "No type of person and no forecast. We read slides about it, not the article.",
              from: ["stage-model"],
            },
          ],
        },
      ],
    },
    { kind: "heading", text: "What to do with a factor" },
    {
      kind: "list",
      claims: [
        "Tell the person in words what it has been linked to, without a figure.",
        "Call an advocate together, now, from your telephone.",
        "Threat or weapon: ask the person whether to involve the police, and say what you have to do in any case.",
        "Separation planned: plan the days around it with an advocate first.",
        "Children named in a threat: follow your rules for children, and tell the person before you do.",
        "Write who said what, when, and what was offered. Leave your own estimate out of what others can open.",
      ],
    },
    { kind: "go", to: "numbers", text: "People to call, by place" },
    { kind: "go", to: "plan", text: "A plan to make together" },
  ],
};
