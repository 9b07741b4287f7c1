// "For police and first responders": the pattern before the incident, what to ask, what to keep, and what may follow a warning.
import type { GuidePage } from "../model.ts";

export const casework: GuidePage = {
  reader: "professional",
  title: "For police and first responders",
  lead: "A text, a bunch of flowers, a parked car: each is nothing. Ask what came before, and what has changed.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the other person is near, armed, or has said when they will come",
    {
      say: "hands, an arm or a cloth were on the neck: an ambulance, also without a mark",
      from: ["neck-study"],
    },
    {
      say: "there are explicit threats, above all from a former partner",
      from: ["violence-study", "checklist-limits"],
    },
    "an order was broken today",
  ],
  summary: [
    {
      say: "Prosecutors in England and Wales are told to look at the conduct in its entirety, not incident by incident.",
      from: ["english-prosecutors"],
    },
    {
      say: "Many never report: in the US survey for 2019, 29% of those stalked had told the police.",
      from: ["survey-2019"],
    },
    "So the report in front of you is seldom the first event. Speak to the person alone, ask for the pattern, ask for the fear.",
    "Keep originals, give a number, and say what happens next and when.",
  ],
  takeaways: [
    "Ask in every repeat call about contact, following, watching, gifts, other people and devices.",
    "Tell the person before you speak to the other side.",
    {
      say: "A diary helps and is not a condition: one British campaign says that nobody needs a log before going to the police.",
      from: ["no-log-needed"],
    },
    "Write fear down as evidence, in the person’s words.",
  ],
  blocks: [
    { kind: "heading", text: "The first ten minutes" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Is everyone safe here and now? Where is the other person?",
        "Speak to the person out of sight and hearing of anyone who came along.",
        "“When did it begin? What was the worst? What is new?”",
        {
          say: "A helpline advises people to tell you who, since when, how often, what changed, threats, orders, fear, and what is kept. Ask for what is missing.",
          from: ["helpline-2010"],
        },
        "Look for earlier calls under every name, number and address, on both sides.",
        "Leave a number, a name, and a safe way to reach each other.",
      ],
    },
    { kind: "heading", text: "Pattern, not incident" },
    {
      kind: "list",
      claims: [
        {
          say: "The police inspectors of England and Wales use four words for stalking: fixed, obsessive, unwanted, repeated.",
          from: ["inspectorate-glossary"],
        },
        {
          say: "There, two occasions can make a course of conduct; the fewer and further apart they are, the harder to prove.",
          from: ["english-law", "english-two"],
        },
        {
          say: "What somebody else was put up to do counts as the instigator’s own conduct there.",
          from: ["english-law"],
        },
        {
          say: "In Scotland a dated log is advised because single events may look harmless and only together form the course.",
          from: ["scotland-log"],
        },
        {
          say: "Court applications and complaints can be a way to keep contact. A UK review of killings found that this was often not recognised.",
          from: ["looking-back"],
        },
        {
          say: "In Bangladesh, the first report of a “cognizable” offence is written down, read back and signed. Others are noted, and the person is sent to a magistrate.",
          from: ["bangladesh-report"],
        },
        "Other places count in other ways: see the pages by place.",
      ],
    },
    { kind: "go", to: "rules", text: "What the law says, by place" },
    { kind: "heading", text: "What to ask" },
    {
      kind: "list",
      claims: [
        "Contact: every channel, every account and number, hidden callers, payments with a note, games, children’s devices.",
        "Presence: home, work, school, route, holidays. Who else knew the person would be there?",
        "Devices: does the other person know things they could not know? Keep before you remove: a tag or an app taken away is evidence lost and may be noticed.",
        "Told to stop: when, how, by whom? Blocked, warned, served?",
        {
          say: "Some laws turn on this. New York’s names contact after a clear request to stop.",
          from: ["tracking-law"],
        },
        "Effects: sleep, route, job, home, telephone, children. Some offences need them.",
        "Danger: the factors in words. Record the answers, not a sum.",
      ],
    },
    { kind: "heading", text: "What to keep" },
    {
      kind: "list",
      claims: [
        {
          say: "Save everything, also what hurts: it may show the pattern.",
          from: ["keeping-notes"],
        },
        "Messages on the device they came to, exported as well as photographed. Note device, day and how.",
        "Camera film, door and bell recordings, number-plate data, till receipts: ask before they are wiped.",
        "Things that were left: bag them, with who touched them.",
        "If the person hands you a dossier from Daybook, keep the file unchanged and check it.",
      ],
    },
    { kind: "go", to: "exhibits", text: "Checking a record from Daybook" },
    { kind: "heading", text: "Before you speak to the other person" },
    {
      kind: "list",
      claims: [
        "A warning calms some and provokes others. Ask the person and an advocate what happened after earlier ones.",
        "Agree on the hour, and on where the person will be then.",
        "Give away no new address, number, job, school or plan. Check the papers that the other side will get.",
        "Never bring the two together to talk it out.",
        {
          say: "In England and Wales, a chief officer can ask a court for a stalking protection order, also an interim one. A certified copy proves it.",
          from: ["stalking-order-law"],
        },
      ],
    },
    { kind: "heading", text: "What the person can expect from you" },
    {
      kind: "list",
      claims: [
        {
          say: "A crisis centre tells people to ask for each officer’s name and number and for a written report, also without an arrest. Offer it first.",
          from: ["stalking-log"],
        },
        "One officer who stays with the case, or a file that spares them telling it again.",
        "News before the other side has it: interview, arrest, bail, charge, release.",
        "A no that is explained: what is missing, and what would change it.",
      ],
    },
    {
      kind: "form",
      name: "Card to leave behind",
      fields: [
        { label: "Number of this report · day and time", lines: 1 },
        { label: "Name and number of the officer · how to reach you safely", lines: 1 },
        { label: "What we do next, and by when", lines: 2 },
        { label: "Call us at once if", lines: 1 },
      ],
    },
    { kind: "go", to: "factors", text: "Danger factors, each with its source" },
  ],
};
