// "Seeing someone in clinic": alone first, how to ask, what to ask about, and who can open what is written.
import type { GuidePage } from "../model.ts";

export const clinic: GuidePage = {
  reader: "professional",
  title: "Seeing someone in clinic",
  lead: "For doctors, nurses and midwives. Stalking is not a diagnosis: it is what another person does. Your part is to see, to treat, to write down and to connect.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "the person cannot leave your clinic safely, or the other person is in the building or waiting outside",
    {
      say: "there was pressure on the neck, with or without a mark. It is a medical emergency.",
      from: ["neck-study"],
    },
    {
      say: "there are threats to kill, or to harm the children if the person goes. In studies these went with violence and with attempts on life.",
      from: ["violence-study", "ten-cities"],
    },
    "the person thinks of ending their life. Stay with them until someone who can help has taken over.",
  ],
  summary: [
    {
      say: "See the person alone before anything else. The World Health Organization asks for privacy, and for the limits of confidentiality to be explained.",
      from: ["first-support"],
    },
    "Take the pattern, not the last event, and examine and treat what is hurt.",
    "Write the person’s own words, and think first about who can open the record.",
    "End with people to call and a date to meet again; what to do next stays the person’s choice.",
  ],
  takeaways: [
    "Nobody who came along sits in, family included.",
    "Say what you would have to pass on before the person tells you.",
    {
      say: "Ask how afraid they are, and write it down: in a study of 1,565 victims, high fear was the strongest correlate of severe violence.",
      from: ["fear-study"],
    },
    "Agree on one safe way to reach them. Use no other.",
  ],
  blocks: [
    { kind: "heading", text: "Alone first" },
    {
      kind: "list",
      claims: [
        "Make it routine, so that nobody has to ask for it: “I see everyone alone for a part of the visit.”",
        "A partner, a parent or a child old enough to repeat words counts as company. So does an interpreter who knows the family.",
        "A telephone may be company as well. It could stay outside with its owner’s consent; one that goes silent may be noticed.",
        "If you cannot be alone, ask nothing. Find a reason for a second visit.",
      ],
    },
    { kind: "heading", text: "How to ask" },
    {
      kind: "list",
      claims: [
        {
          say: "WHO’s guideline, in a summary: do not judge, respond to the person’s concerns, do not press them to talk, inform about services, help with safety.",
          from: ["first-support"],
        },
        {
          say: "Its training calls the steps LIVES: listen, inquire, validate, enhance safety, support.",
          from: ["who-training"],
        },
        "To open: “Is anyone contacting, following or watching you in a way that you do not want?”",
        "To go on: “What are you most afraid of? What have you changed because of it?”",
        "Better not: “Why did you answer?”, “Why do you stay?”, “Are you sure?”",
        {
          say: "A helpline’s first advice is not to engage and not to meet. Nobody has to tell the other person to stop once more to be taken seriously by you.",
          from: ["helpline-2010"],
        },
      ],
    },
    { kind: "heading", text: "History" },
    {
      kind: "list",
      claims: [
        {
          say: "Pattern: since when, how often, what is new. In an Australian study, intrusions that went on past two weeks tended to last longer and to harm more.",
          from: ["two-weeks"],
        },
        {
          say: "Kinds: presence, watching, contact, gifts, other people, devices, threats, damage. One research measure draws its line at five or more intrusions over two or more weeks. That line defines a study group; it is no reason to send anyone away.",
          from: ["five-intrusions"],
        },
        "Who: present or former partner, someone from work or care, a stranger, unknown. Write “unknown” where it is.",
        {
          say: "Effects: sleep, appetite, pain, concentration, work, going out, alcohol. In a community sample of 1,844 Australians, 36.4% of those stalked screened as psychiatric cases, 19.3% of those not harassed.",
          from: ["australian-study"],
        },
        {
          say: "A clinic paper describes fear, loss of functioning and physical decline.",
          from: ["clinic-paper"],
        },
        "Also: pregnancy, children, medicines and who holds them, and means of suicide within reach.",
        "Danger: ask about each factor in words, and answer each with a next step. Nothing is added up.",
      ],
    },
    { kind: "go", to: "factors", text: "Danger factors, each with its source" },
    { kind: "heading", text: "What you may have to pass on" },
    {
      kind: "list",
      claims: [
        {
          say: "United States: most states require reports of certain wounds, some of abuse. Futures Without Violence sorts them into four kinds and advises to learn your own.",
          from: ["us-reporting"],
          doubt: true,
        },
        {
          say: "WomensLaw, as of March 2024: most states do not include adults who are not “vulnerable”; wounds such as those from guns are a common exception. A report outside the law may break confidentiality.",
          from: ["adults-reporting"],
          doubt: true,
        },
        "For the other places on this site we could not check any duty to report. Ask your employer’s lawyer or your professional body before the first such visit, not during it.",
        "Say it before they tell: “If you tell me about a child in danger, I have to pass it on. Most other things stay here.” Adapt it to your rules.",
        "If you have to report, say so, say to whom and when, and plan the hours after it together.",
      ],
    },
    { kind: "heading", text: "Who can open the record" },
    {
      kind: "list",
      claims: [
        {
          say: "NHS England warns that a coercive partner may force someone to show their online record, and that a practice can hide entries or switch access off. Where possible, it says, talk about it with the person first.",
          from: ["record-online"],
          doubt: true,
        },
        "Someone may also draw conclusions from an entry that they expected and that is missing. Agree on what stands there instead.",
        {
          say: "An Australian centre says not to put the words “domestic violence” in the diagnosis field. It says to leave needless details out of letters that a partner could see.",
          from: ["record-words"],
          doubt: true,
        },
        "Think of shared family accounts, insurance statements, reminders, letters home, the label on a box of tablets, the reason on a sick note.",
        "Ask: “Who can open your health account? Where may I write or call, and what may I say to whoever answers?”",
      ],
    },
    { kind: "heading", text: "Before they go" },
    {
      kind: "list",
      claims: [
        "Give the number of an advocate in a form that may be found: on a card among others, or learnt by heart.",
        "Offer your telephone and a room to call from, now.",
        "Set a date. Agree on what brings them back sooner: a new threat, hands on the neck, no sleep, thoughts of dying.",
        "Write down what was offered and what the person chose. No is an answer too, and may change.",
      ],
    },
    { kind: "go", to: "findings", text: "Examination and a written record" },
    { kind: "go", to: "care", text: "Support and treatment" },
  ],
};
