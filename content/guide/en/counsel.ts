// "For lawyers and advocates": what to ask, what courts ask of copies, what an agency is better off not holding.
import type { GuidePage } from "../model.ts";

export const counsel: GuidePage = {
  reader: "professional",
  title: "For lawyers and advocates",
  lead: "The person owns the story and the pace. Your work is to make it heard, and to keep it from being used against them.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "a hearing, a service of papers or the end of an order is near, and nobody has planned that day",
    "papers for the other side carry an address, a school, an employer or a telephone number",
    "the person is pressed to meet, to sign, to drop it or to agree to contact",
  ],
  summary: [
    "Look at the pattern together before you choose the words for it; each place has its own.",
    {
      say: "SPARC encourages survivors and workers to assess stalking together.",
      from: ["looking-together"],
    },
    "Copies count for more when it can be shown how they were made; rules differ by place.",
    "Hold as little as you can. What an agency holds, it may have to hand over.",
  ],
  takeaways: [
    "Ask first: what do you want to happen, and what must not happen?",
    {
      say: "A diary can be read by the other side: private thoughts belong elsewhere.",
      from: ["stalking-log"],
    },
    "Keep originals untouched, and write down how each copy was made.",
    "A legal step is also an event for the other person. Plan the night after it.",
  ],
  blocks: [
    { kind: "heading", text: "The first talk" },
    {
      kind: "list",
      claims: [
        "Alone, with an interpreter who does not know the family. Say what you have to pass on before you ask.",
        "Who, since when, how often, what changed, what was tried, what happened after it.",
        "Was the other person told to stop: when, how, by whom, with what answer?",
        {
          say: "In the US this may bear on what the other side knew: in Counterman v. Colorado (2023) a prosecution for words alone needs at least recklessness.",
          from: ["us-knowing"],
        },
        "Effects on daily life, with dates: some offences and orders ask for them.",
        "Children and contact, money, papers, the right to stay, pets.",
        "Which devices are safe for messages with you? Not a shared calendar, not a family account.",
      ],
    },
    { kind: "heading", text: "What is asked of statements and copies" },
    {
      kind: "table",
      name: "What we could read, by place. It is not complete, and a lawyer there has the last word.",
      columns: ["Place", "What is said", "What it leaves open"],
      rows: [
        {
          name: "England and Wales",
          cells: [
            {
              say: "A written statement can stand in for oral evidence: name, age if under 18, a signed declaration of truth, exhibits clearly identified. It is served; the other side can object within seven days.",
              from: ["english-statements", "english-serving"],
            },
            {
              say: "Two incidents can be enough; the fewer and further apart, the less likely a course of conduct is found.",
              from: ["english-two"],
            },
          ],
        },
        {
          name: "Scotland",
          cells: [
            {
              say: "A dated log is advised, because the course shows only in the whole.",
              from: ["scotland-log"],
            },
            "Whether each fact needs two sources: we could not check it.",
          ],
        },
        {
          name: "United States, federal",
          cells: [
            {
              say: "Rules 902(13) and (14): certified output of a process, and certified copies identified by a digital process, authenticate themselves. The note names hash values as the ordinary way.",
              from: ["us-copies", "us-hash"],
            },
            {
              say: "A qualified person certifies, with notice before. It settles authenticity only; hearsay and relevance are separate. State rules differ.",
              from: ["us-notice", "us-authentic"],
            },
          ],
        },
        {
          name: "Canada",
          cells: [
            {
              say: "Whoever offers an electronic document shows that it is what it claims to be; the integrity of the system that kept it counts. Much can be proved by affidavit.",
              from: ["canada-records"],
            },
            {
              say: "Integrity is presumed if the device worked properly, or if the adverse party recorded it.",
              from: ["canada-records"],
            },
          ],
        },
        {
          name: "India",
          cells: [
            {
              say: "Electronic records need a certificate each time, part A by whoever is in charge of the device, part B by an expert.",
              from: ["india-certificate"],
            },
            {
              say: "The form asks for make, model, serial number, IMEI or MAC, and the hash value with its algorithm: note them while the device is there.",
              from: ["india-form"],
            },
          ],
        },
        {
          name: "Bangladesh",
          cells: [
            {
              say: "A change of the Evidence Act, passed on 3 November 2022, lets courts look at digital evidence. Where it is questioned, a forensic lab may look at it.",
              from: ["bangladesh-digital"],
            },
            {
              say: "Under the cyber ordinance of 2025, knowingly bringing a false case carries the penalty of the alleged offence: say only what can be shown. Which certificate is needed, and whether the ordinance still stands, we could not check.",
              from: ["bangladesh-cyber"],
            },
          ],
        },
      ],
    },
    { kind: "go", to: "rules", text: "What the law says, by place" },
    { kind: "heading", text: "Preparing what is shown" },
    {
      kind: "list",
      claims: [
        {
          say: "Keep the file as it was exported, and note how, when and on which device.",
          from: ["canada-records"],
        },
        "One line of time, online and offline together, in the person’s words, with exhibit numbers that never change.",
        "Facts apart from feelings, and both apart from what is private.",
        "The person’s own messages in full context. Better that you find them than the other side.",
        "What is missing, and why. A gap that is named is not a hole.",
        "No conclusions about the other person’s mind, and no type.",
      ],
    },
    { kind: "go", to: "exhibits", text: "Checking a record from Daybook" },
    { kind: "heading", text: "Orders" },
    {
      kind: "list",
      claims: [
        "Ask an advocate, and the person, what followed earlier warnings. An order calms some and provokes others.",
        "Write terms that can be recognised when broken: distances, places, channels, other people, devices, posts.",
        {
          say: "In England and Wales only a chief officer of police can ask for a stalking protection order. It lasts at least two years, or until further order.",
          from: ["stalking-order-law"],
        },
        {
          say: "New York’s family court accepts an affidavit to keep an address confidential, says a law firm there.",
          from: ["court-address"],
        },
        "Copies for home, work, school and the person’s bag. The date of service and the date of expiry in plain words.",
        "Agree on what to do at the first breach: keep it, note it, report it, and to whom.",
      ],
    },
    { kind: "heading", text: "What an agency is better off not holding" },
    {
      kind: "list",
      claims: [
        "Look together instead of copying: on the person’s device or in a session that stores nothing.",
        "Passwords, words that open a record, live positions, pictures of a body: never in your files or your telephone.",
        "Your impressions of danger or truth. Write what was said and done.",
        "Whatever you keep: why, until when, who can read it, and who could demand it. Say so before it is given.",
        "What privilege or secrecy protects you with in your place, we could not check. Ask before you need it.",
      ],
    },
    { kind: "heading", text: "Better not" },
    {
      kind: "list",
      claims: [
        {
          say: "Mediation or joint sessions. Therapists call them not appropriate where there is controlling violence.",
          from: ["joint-sessions"],
        },
        "A message to the other side to “clear things up”.",
        "Advice to record secretly, to enter accounts or to follow back: it may be an offence, and it may escalate.",
        "Promises about what a court will do.",
      ],
    },
    { kind: "go", to: "factors", text: "Danger factors, each with its source" },
  ],
};
