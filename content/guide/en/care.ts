// "Support and treatment": what helps the person, what guidelines in reach say, and what does not belong in treatment.
import type { GuidePage } from "../model.ts";

export const care: GuidePage = {
  reader: "professional",
  title: "Support and treatment",
  lead: "No medicine and no operation treats stalking; injuries are treated as injuries. Treatment is for its effects, support is for the person’s next step.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "thoughts of suicide, or a plan: crisis care at once, before any course of treatment",
    "treatment is asked for together with the other person, or paid, booked or fetched by them",
  ],
  summary: [
    {
      say: "First-line support is what WHO asks of every health worker: listen, inquire, validate, enhance safety, support.",
      from: ["who-training"],
    },
    {
      say: "For PTSD, a summary of the UK guideline NG116 first names trauma-focused CBT, one person at a time. EMDR is another way.",
      from: ["trauma-guideline"],
    },
    "Symptoms may be fitting answers to a danger that goes on. Treating them does not replace protection.",
    {
      say: "Joint sessions with the other person are not appropriate where there is controlling violence.",
      from: ["joint-sessions"],
    },
  ],
  takeaways: [
    "Ask before every referral whether the letter, the waiting room and the bill are safe.",
    "Offer an advocate with every treatment, not after it.",
    {
      say: "Domestic abuse is on the guideline’s list of recognised traumatic events.",
      from: ["guideline-events"],
    },
    "Watchfulness may be needed. Ask what is still happening before it is called a symptom.",
  ],
  blocks: [
    { kind: "heading", text: "Conditions, and what we could read about each" },
    {
      kind: "table",
      name: "Effects, not diagnoses of stalking. Where a guideline is not named, we could not check one.",
      columns: ["Condition", "What the source says", "What it leaves open"],
      rows: [
        {
          name: "Post-traumatic stress",
          cells: [
            {
              say: "Individual trauma-focused CBT first; EMDR another option. Abuse counts as a traumatic event.",
              from: ["trauma-guideline", "guideline-events"],
            },
            {
              say: "A summary, dated December 2018. Whether therapy can begin while the danger goes on is for you and the person to weigh.",
              from: ["trauma-guideline"],
            },
          ],
        },
        {
          name: "Depression and anxiety",
          cells: [
            {
              say: "A helpline names these among the effects of stalking: depression, anxiety, agoraphobia and the stress after a shock.",
              from: ["helpline-2010"],
            },
            "We could not check a guideline. Use your national one, and ask what is still happening.",
          ],
        },
        {
          name: "Sleep",
          cells: [
            {
              say: "A draft of the UK guideline counts sleep problems as a part of PTSD.",
              from: ["guideline-draft"],
            },
            "We could not check a guideline. Usual sleep rules, such as the telephone outside, may take away a means to call.",
          ],
        },
        {
          name: "Loss of functioning, physical decline",
          cells: [
            { say: "Described in a clinic paper of 2001.", from: ["clinic-paper"] },
            "Treat the pain, the weight loss, the neglected illness as you would in anyone, and ask why care was missed.",
          ],
        },
        {
          name: "Injuries",
          cells: [
            { say: "Pressure on the neck is a medical emergency.", from: ["neck-study"] },
            "As injuries, with a record. See the page on examination.",
          ],
        },
      ],
    },
    { kind: "heading", text: "Medicines, in one paragraph" },
    {
      kind: "say",
      claims: [
        {
          say: "For PTSD, venlafaxine or an SSRI may be considered in adults; medicines, benzodiazepines among them, are not to be offered to prevent it. This comes from a pharmacy page that quotes the guideline; read the guideline itself.",
          from: ["trauma-medicines"],
        },
        "A sedated person may not wake when someone is at the door, and may be doubted as a witness. Weigh it together.",
      ],
    },
    { kind: "go", to: "prescribing", text: "Medicines: a view for prescribers" },
    { kind: "heading", text: "Support that is not medical" },
    {
      kind: "list",
      claims: [
        {
          say: "An advocate: SPARC encourages the person and the worker to look at the situation together.",
          from: ["looking-together"],
        },
        "A support group: ask whether the other person or their friends could join or learn of it, whether it meets online, and what is seen on screen.",
        "Education and empowerment programmes: useful when they inform. Not when they make the person responsible for ending it.",
        "Help with work, school, housing, money, children and papers, often more urgent than therapy.",
        "Self-care: sleep, food, movement, people. It restores strength; it stops nobody.",
        "Moving home: a large step with its own dangers. Plan it with an advocate, and ask about keeping the new address out of files.",
      ],
    },
    { kind: "heading", text: "What is better left" },
    {
      kind: "list",
      claims: [
        {
          say: "Couple therapy, mediation, family sessions with the other person. A policy briefing by therapists calls joint sessions not appropriate with controlling violence.",
          from: ["joint-sessions"],
        },
        {
          say: "Assertiveness training meant to be tried on the other person. A helpline’s first advice is not to engage and not to meet.",
          from: ["helpline-2010"],
        },
        "Exposure to places or messages where the danger is real.",
        "Advice to close all accounts, change routines or move at once, without a plan.",
        "A self-defence course as the answer. Some people like it; it is optional and does not replace help.",
        "A message to the other person from you.",
      ],
    },
    { kind: "heading", text: "If you treat the other person" },
    {
      kind: "list",
      claims: [
        "Another clinician than the one who treats the person stalked, in another building if possible.",
        "Know beforehand when you may or have to warn somebody, and whom.",
        "Do not carry messages, gifts or apologies, and do not tell how the person is.",
        "We could not check any evidence on treatment of people who stalk, so this page names none.",
      ],
    },
    { kind: "heading", text: "Follow-up" },
    {
      kind: "list",
      claims: [
        "Short and regular beats long and rare. Agree on a safe way to cancel.",
        "Ask each time: what is new, what has changed, how afraid, how do you sleep, do you think of dying?",
        "Use the same questions each time, so that the record shows the course.",
        "When it stops, symptoms may rise. Stay in touch for a while.",
      ],
    },
    { kind: "go", to: "measures", text: "Short lists of questions in practice" },
    { kind: "go", to: "numbers", text: "People to call, by place" },
  ],
};
