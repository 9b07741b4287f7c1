// "How researchers sort those who stalk": typologies with their limits, for professionals; nobody is typed by them here.
import type { GuidePage } from "../model.ts";

export const kinds: GuidePage = {
  reader: "professional",
  title: "How researchers sort those who stalk",
  lead: "Typologies describe groups in a study. They do not tell who stands at the door, and no program of ours puts anyone into a type.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you are asked to confront, warn or summon the other person, and nobody has spoken with the one who is stalked",
    "a hearing, an arrest or a release is near: plan those days with an advocate first",
  ],
  summary: [
    {
      say: "Two typologies are cited most: five kinds of motive from a clinic (1999), and four kinds of relationship from 1,005 cases (2006).",
      from: ["clinic-1999", "partner-study"],
    },
    "A page of a British council prints shares for the five types: it names no source, we found none, and they do not fit what we could read of the paper.",
    "A type is no diagnosis and no forecast, and it helps little in keeping somebody safe tonight.",
    "Legal steps calm some people and provoke others. That is a reason to plan them, not to drop them.",
  ],
  takeaways: [
    "Never type somebody from messages or from another person’s account.",
    "Work from behaviour, change and fear; see the danger factors.",
    "Before a warning or an order: ask an advocate, and the person, what may follow.",
    "Shares from a clinic and shares from a police force cannot be compared.",
  ],
  blocks: [
    { kind: "heading", text: "By motive: five types (1999)" },
    {
      kind: "say",
      claims: [
        {
          say: "The sample: 145 people who stalked and were sent to one clinic. 79% were men. Those stalked were ex-partners in 30%, professional contacts in 23%, people from work in 11% and strangers in 14%.",
          from: ["clinic-1999"],
        },
        {
          say: "63% had threatened and 36% had assaulted. It went on from four weeks to twenty years, twelve months on average.",
          from: ["clinic-1999"],
        },
      ],
    },
    {
      kind: "table",
      name: "What the abstract of the 1999 paper says, and what a council’s page says without a source",
      columns: ["Type", "The 1999 paper", "The council’s page"],
      rows: [
        {
          name: "Rejected",
          cells: [
            {
              say: "After a relationship has ended. Assaults more often; a longer course.",
              from: ["clinic-1999"],
            },
            {
              say: "54 in every hundred. Wants reunion or revenge; most violence; legal and clinical measures.",
              from: ["council-types"],
              doubt: true,
            },
          ],
        },
        {
          name: "Resentful",
          cells: [
            { say: "Threats and damage more often.", from: ["clinic-1999"] },
            {
              say: "15 in every hundred. Acts on a grievance to cause fear; legal sanctions can make it worse.",
              from: ["council-types"],
              doubt: true,
            },
          ],
        },
        {
          name: "Intimacy seeking",
          cells: [
            { say: "Most of the delusional disorders; a longer course.", from: ["clinic-1999"] },
            {
              say: "10 in every hundred. An imagined relationship; legal sanctions seldom work; treatment.",
              from: ["council-types"],
              doubt: true,
            },
          ],
        },
        {
          name: "Incompetent",
          cells: [
            { say: "One of the five types.", from: ["clinic-1999"] },
            {
              say: "11 in every hundred. Clumsy approach; legal sanctions can work; social skills.",
              from: ["council-types"],
              doubt: true,
            },
          ],
        },
        {
          name: "Predatory",
          cells: [
            { say: "Assaults more often.", from: ["clinic-1999"] },
            {
              say: "10 in every hundred. Sexual motive; treatment for sexual offending.",
              from: ["council-types"],
              doubt: true,
            },
          ],
        },
      ],
    },
    { kind: "heading", text: "Why the council’s figures are in doubt" },
    {
      kind: "list",
      claims: [
        {
          say: "This page’s figures 54, 15, 10, 11 and 10 come from that council’s page. It cites nothing; we could not find the work behind them.",
          from: ["council-types"],
          doubt: true,
        },
        {
          say: "The 1999 abstract gives ex-partners as 30% of those stalked, which sits badly with 54 in a hundred “rejected”.",
          from: ["clinic-1999"],
        },
        "We could not read the table of shares in the paper itself, so we print none from it.",
        "What the council says about legal sanctions and treatment is in the same position: it may be right, and we could not check it.",
      ],
    },
    { kind: "heading", text: "By relationship: RECON (2006)" },
    {
      kind: "table",
      name: "1,005 North American cases, chosen without chance",
      columns: ["Group", "Share of that sample", "Violence"],
      rows: [
        {
          name: "Intimate",
          cells: [
            { say: "50% of these cases.", from: ["partner-study"] },
            { say: "The most violent group.", from: ["partner-study-summary"] },
          ],
        },
        {
          name: "Acquaintance",
          cells: [
            { say: "13% of these cases.", from: ["partner-study"] },
            { say: "Between the two.", from: ["partner-study-summary"] },
          ],
        },
        {
          name: "Public figure",
          cells: [
            { say: "27% of these cases.", from: ["partner-study"] },
            { say: "The least violent group.", from: ["partner-study-summary"] },
          ],
        },
        {
          name: "Private stranger",
          cells: [
            { say: "10% of these cases.", from: ["partner-study"] },
            { say: "Between the two.", from: ["partner-study-summary"] },
          ],
        },
      ],
    },
    {
      kind: "say",
      claims: [
        {
          say: "Those who sorted the cases agreed well (.95).",
          from: ["partner-study-summary"],
        },
        "Such shares follow from where cases were collected, not from how often each kind happens.",
      ],
    },
    { kind: "heading", text: "A model that is no typology" },
    {
      kind: "say",
      claims: [
        {
          say: "Monckton Smith’s eight stages describe a progression, not a kind of person. We read slides about it, not the article.",
          from: ["stage-model"],
        },
      ],
    },
    { kind: "heading", text: "Before a legal step" },
    {
      kind: "list",
      claims: [
        "Ask the person what happened after earlier warnings, blocks or refusals.",
        "Ask an advocate what may follow, and who is with the person that day and that night.",
        "Tell the person before the other side hears of it, with date and hour.",
        "Agree on what is done at the first breach. An order that nobody enforces teaches that nothing follows.",
        "If the person does not want the step now, write down why, and ask again later.",
      ],
    },
    { kind: "heading", text: "Words to use with care" },
    {
      kind: "list",
      claims: [
        "“Stalker type” in a report: say whose assessment, of whom, when, and from what.",
        "“Obsessed”, “delusional”, “narcissist”: only for a finding by someone who examined the person.",
        {
          say: "In the clinic 30% had a delusional disorder. Most did not.",
          from: ["clinic-1999"],
        },
        "To the person stalked: “I do not know why. What is done is not your fault.”",
      ],
    },
    { kind: "go", to: "factors", text: "Danger factors, each with its source" },
    { kind: "go", to: "casework", text: "For police and first responders" },
  ],
};
