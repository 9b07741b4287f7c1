// "Medicines: a view for prescribers": what may be offered for effects, in whose hands it is, and what we could not check.
import type { GuidePage } from "../model.ts";

export const prescribing: GuidePage = {
  reader: "professional",
  title: "Medicines: a view for prescribers",
  lead: "No medicine treats stalking. This page is about safety in the hands of a frightened person, not about doses.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "taken too much, or something unknown was put into food or drink: emergency service now, with the boxes",
    "thoughts of suicide, above all in the first weeks of a new medicine or while one is being stopped",
    "somebody else decides which tablets the person gets",
  ],
  summary: [
    "Medicines may help with what stalking does: post-traumatic stress, depression, anxiety, sleep, pain.",
    {
      say: "For PTSD in adults, a pharmacy page that quotes the UK guideline says: venlafaxine or an SSRI may be considered; medicines, benzodiazepines among them, are not to be offered to prevent it.",
      from: ["trauma-medicines"],
    },
    "For depression, anxiety and sleep we could check no guideline. Use your national one.",
    "Before the prescription come four questions: who holds the tablets, who counts them, who sees the label, and must the person wake at night?",
  ],
  takeaways: [
    "Talk about stopping at the start, and say that nobody should stop suddenly on their own.",
    "Small amounts, where means of suicide are a concern.",
    "No medicine so that someone can bear the other person.",
    "Watch for a prescription asked for by, fetched by or praised by somebody else.",
  ],
  blocks: [
    { kind: "heading", text: "What may be offered, and what we could read" },
    {
      kind: "table",
      name: "No doses are given here. The national formulary has them.",
      columns: ["Kind", "What a source says", "Ask in this situation"],
      rows: [
        {
          name: "Antidepressants",
          cells: [
            {
              say: "Venlafaxine or an SSRI may be considered for PTSD. A course for pharmacists names thoughts of suicide early on, most under 25, and advises against stopping at once.",
              from: ["trauma-medicines", "antidepressant-care"],
              doubt: true,
            },
            "Who is near in the first weeks? Where can the person call at night?",
          ],
        },
        {
          name: "Benzodiazepines",
          cells: [
            {
              say: "Not to be offered to prevent PTSD. Mind, a British charity, says that they can be addictive.",
              from: ["trauma-medicines", "calming-medicines"],
              doubt: true,
            },
            "Must the person wake, drive, flee, look after children? Could they be used against them?",
          ],
        },
        {
          name: "Sleep medicines",
          cells: [
            "We could check no guideline.",
            "What wakes them? A lock, a light, a friend in the next room may do more.",
          ],
        },
        {
          name: "Pain relief",
          cells: [
            "We could check no guideline.",
            "From which injury, and is it written down? Could it make them drowsy at the wrong hour?",
          ],
        },
        {
          name: "Contraception and prevention of infection",
          cells: [
            {
              say: "Forced sex: a US health site says that medicine against HIV has to start within 72 hours. An English hospital says that a pill against pregnancy works up to five days after.",
              from: ["three-days", "five-days"],
              doubt: true,
            },
            "Is there a way that leaves no box, no calendar and no bill?",
          ],
        },
      ],
    },
    { kind: "heading", text: "Control over tablets" },
    {
      kind: "list",
      claims: [
        "Hiding, counting, withholding, swapping or forcing medicine is control. Ask about it alone.",
        "A missed dose may not be forgetfulness. Ask what happened before you write “non-adherent”.",
        "Labels, boxes, apps and reminders may tell a diagnosis. Ask which words may stand there.",
        "Fetching a prescription makes a fixed place and hour. Another pharmacy or another day may be safer.",
        "Offer to keep a reserve at the clinic, for a day when the person has to go without a bag.",
      ],
    },
    { kind: "heading", text: "Tell the person" },
    {
      kind: "list",
      claims: [
        "What it is for, how soon it may help, what may be felt first, and whom to call.",
        "Not to stop suddenly on their own: call first. If it runs out or is taken away, call the same day.",
        "What about alcohol, driving, a pregnancy, feeding a baby, what else they take, herbs and things from a shop?",
        "Not to share, not to take what is left over from someone else.",
        "Which signs are an emergency, and the number for it.",
      ],
    },
    { kind: "heading", text: "In the record" },
    {
      kind: "list",
      claims: [
        "The reason in words that the person agrees to.",
        "Who asked for the medicine, and whether the person was alone.",
        "What was said about stopping, and the date of the next look.",
        "That symptoms arise under what another person does, where this is so.",
      ],
    },
    { kind: "go", to: "care", text: "Support and treatment" },
    { kind: "go", to: "numbers", text: "People to call, by place" },
  ],
};
