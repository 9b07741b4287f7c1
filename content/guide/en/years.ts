// "Since when the law knows it": when laws about it began, as far as the sources show, newest last, with what could not be checked.
import type { GuidePage } from "../model.ts";

export const years: GuidePage = {
  reader: "person",
  title: "Since when the law knows it",
  lead: "A short line of years for some places. It is not complete, and laws go on changing.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you are in danger now: call first, and read this later",
    "someone tells you that no court can help, and you are afraid",
  ],
  summary: [
    "Laws against this are young in many places.",
    {
      say: "In England and Wales, stalking has been a crime of its own since 25 November 2012.",
      from: ["trust-stalking"],
    },
    "What was done before such a day may fall under older laws.",
    "A lawyer or an advocate can say which rules count for your days.",
  ],
  takeaways: [
    "The day on which something was done can decide which rules count, so dates in your notes matter.",
    {
      say: "Online and offline are not two laws in England and Wales: contact “by any means” is in one list.",
      from: ["english-list"],
    },
    "Where we could not check a line, it says so.",
  ],
  blocks: [
    { kind: "heading", text: "The years" },
    {
      kind: "list",
      claims: [
        { say: "1997, England and Wales: an Act against harassment.", from: ["english-law"] },
        { say: "2010, Scotland: an Act names the crime of stalking.", from: ["scotland-act"] },
        {
          say: "2010, Bangladesh: an Act on violence in the family, with orders that can forbid contact.",
          from: ["bd-order"],
        },
        {
          say: "25 November 2012, England and Wales: stalking becomes a crime of its own, in person and online.",
          from: ["trust-stalking", "english-list"],
        },
        {
          say: "2019 and 20 January 2020, England and Wales: an Act on orders against stalking, and the day from which they could be asked for.",
          from: ["stalking-order-law", "order-start"],
        },
        {
          say: "2021, England and Wales: the law on controlling behaviour is made wider, also for the time after people part.",
          from: ["control-law"],
        },
        {
          say: "2022, Northern Ireland: an Act makes stalking a crime, with orders.",
          from: ["northern-ireland-law"],
        },
        {
          say: "3 November 2022, Bangladesh: parliament passes a law under which digital evidence can be shown in court.",
          from: ["bd-digital"],
        },
        {
          say: "2023, Ireland: an Act with a crime called stalking. On 17 October 2023 its parts on orders were not yet in force. We could not check if they are now.",
          from: ["ireland-acts", "ireland-parts"],
        },
        { say: "1 July 2024, India: new rules on electronic records as evidence.", from: ["india-evidence"] },
        {
          say: "22 October 2025, Bangladesh: the cyber ordinance is changed. We could not check if it is still in force.",
          from: ["bd-ordinance-change"],
        },
      ],
    },
    { kind: "heading", text: "What this line cannot show" },
    {
      kind: "list",
      claims: [
        "We have no checked year for the US states, Canada and Australia, so none stands here. Their pages say what is asked for there.",
        "A year says when a rule was made, not how well it is used.",
        "If someone quotes an old rule at you, you could ask: “Is that the rule of today?”",
      ],
    },
    { kind: "go", to: "rules", text: "What the law says" },
    { kind: "go", to: "meaning", text: "What stalking means" },
  ],
};
