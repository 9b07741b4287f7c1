// "Examination and a written record": what to look for, how to write it, and a sheet with outlines to draw into.
import type { GuidePage } from "../model.ts";

export const findings: GuidePage = {
  reader: "professional",
  title: "Examination and a written record",
  lead: "No blood test and no scan shows that someone is stalked. An examination is for what is hurt; a good record lets others believe it later.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    {
      say: "pressure on the neck, even once and even without a mark: a medical emergency",
      from: ["neck-study"],
    },
    {
      say: "forced sex. A US health site says that medicine against HIV has to start within 72 hours; an English hospital says that emergency contraception works up to five days. Sooner is better for both.",
      from: ["three-days", "five-days"],
      doubt: true,
    },
    "a head injury, a blow to the belly in pregnancy, trouble breathing, bleeding that does not stop",
  ],
  summary: [
    "Treat first. Then write so that a stranger can follow it years later: whose words, what was seen, where, how large, when.",
    {
      say: "A US review of 184 visits found 93 injuries and only one photograph. Body maps and drawings were rare too, says the page that cites it.",
      from: ["record-gaps"],
      doubt: true,
    },
    "Photographs and copies need consent, each for its own purpose.",
    "The sheet at the end can be printed and filled in by hand.",
  ],
  takeaways: [
    {
      say: "Write “the patient states”, not “alleges”, and put exact words in quotation marks.",
      from: ["record-wording"],
      doubt: true,
    },
    "Every mark has a place, a size, a colour and a date. Leave its age to a forensic examiner.",
    "A record without a finding is still a record: “no visible mark” does not mean that nothing happened.",
  ],
  blocks: [
    { kind: "heading", text: "After pressure on the neck" },
    {
      kind: "list",
      claims: [
        "Ask about the voice, about trouble to swallow or breathe, headache, feeling dizzy or sick, gaps in memory, passing out.",
        {
          say: "Several UK colleges have made a guideline. Doctors who sum it up name carotid dissection, stroke and brain injury as what may follow.",
          from: ["neck-guideline"],
          doubt: true,
        },
        {
          say: "It is meant for adults and adolescents within four weeks of the event, and for later visits with symptoms.",
          from: ["neck-weeks"],
          doubt: true,
        },
        {
          say: "Who needs imaging is debated. In 425 cases at two Australian trauma centres, vessel injury was found in three, all after hanging; most of the cases were self-inflicted. The authors ask for better notes on airway and oxygen loss.",
          from: ["neck-vessels"],
          doubt: true,
        },
        "So this page gives no rule for scans. Use the guideline of your country, and a senior colleague, today.",
        {
          say: "Past strangulation is also a factor for later killing. Tell the person, and offer an advocate before they go.",
          from: ["neck-study"],
        },
      ],
    },
    { kind: "heading", text: "Other examinations" },
    {
      kind: "list",
      claims: [
        "Look at the whole body only as far as the person wishes, and say before each step what it is for.",
        "Ask about each injury: how, when, by whom, with what.",
        "After sexual violence, offer the specialist service before washing or changing clothes, and say that it can be refused.",
        "Sleep, weight, pain and the course of a chronic illness belong in the record too: they show effect over time.",
        "Tests that do not change care can wait. They cost, and they may appear on a bill.",
      ],
    },
    { kind: "heading", text: "How to write it" },
    {
      kind: "list",
      claims: [
        "A complete, legible note comes from somebody who takes no side, and may carry weight for that. One that nobody can read, or that guesses, can do harm.",
        {
          say: "Use the person’s exact words in quotation marks, or “states”, “reports”. Name who did it as the person names them.",
          from: ["record-words", "record-wording"],
          doubt: true,
        },
        {
          say: "Write who, what, when, where and how: threats, objects, witnesses, earlier events and the pattern.",
          from: ["record-wording"],
          doubt: true,
        },
        "Write the time of the visit and the time of the event apart. Say where a time is a guess.",
        {
          say: "Keep your own conclusions out; let others draw them from facts.",
          from: ["record-words"],
          doubt: true,
        },
        {
          say: "A psychiatric diagnosis may be turned against a parent in a custody case. Write how the symptoms relate to what is being done to the person, and how they protect themselves and the children.",
          from: ["record-wording"],
          doubt: true,
        },
        {
          say: "Record referrals, what was discussed about safety, the safe way to reach the person, and the next visit.",
          from: ["record-wording"],
          doubt: true,
        },
      ],
    },
    { kind: "heading", text: "Photographs" },
    {
      kind: "list",
      claims: [
        {
          say: "Only with the person’s permission. Where it is not given, describe place, number, kind and features on a body chart.",
          from: ["record-words"],
          doubt: true,
        },
        "One picture from further off that shows whose body it is and where, then each mark close up, straight on, with a ruler beside it and without.",
        "Name, date, time and photographer belong to each picture. Keep the file as the camera made it.",
        "Use the clinic’s camera. A private telephone copies pictures to places you do not see.",
        "Offer the person a copy, and say where it could be found by somebody else.",
      ],
    },
    {
      kind: "form",
      name: "Injury record",
      alone: true,
      outline: ["Front (the person’s right is on your left)", "Back (the person’s right is on your right)"],
      fields: [
        { label: "Name or file number · date and time of this visit", lines: 1 },
        { label: "Date and time of the event (known, about, unknown)", lines: 1 },
        { label: "In the person’s own words: “", lines: 2 },
        { label: "Marks by number: place, size, colour, kind", lines: 3 },
        { label: "Neck: voice, swallowing, breathing, memory, consciousness", lines: 1 },
        { label: "Photographs: number, by whom, consent for what", lines: 1 },
        { label: "Examined by, signature", lines: 1 },
      ],
    },
    { kind: "go", to: "exhibits", text: "How a record from Daybook can be checked" },
    { kind: "go", to: "clinic", text: "Seeing someone in clinic" },
  ],
};
