// "What stalking means": one plain sentence, then what others say, where they agree and where they differ.
import type { GuidePage } from "../model.ts";

export const meaning: GuidePage = {
  reader: "person",
  title: "What stalking means",
  lead: "Someone keeps pushing into your life. You do not want it, and it frightens or upsets you.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you are afraid right now, whatever it is called",
    "they say that they will hurt you or someone you love",
    "you are about to part from someone who controls you, and have nobody to plan it with",
  ],
  summary: [
    "Stalking is contact, following or watching that you do not want, and that goes on.",
    "Laws and helpers say it in different words.",
    {
      say: "Most agree on three things: it is not wanted, it is a pattern, and it brings fear, alarm or distress.",
      from: ["inspectorate-glossary", "scotland-law", "ireland-law"],
    },
    "They differ on how often, whose fear, and if there must be a threat.",
    "What happens online and in the street belongs together.",
  ],
  takeaways: [
    "It is the whole that counts, not each small thing.",
    {
      say: "Laws differ. California asks for a threat, but the way someone acts can be the threat.",
      from: ["california-law", "california-threat"],
    },
    "You could say what happened, and let others find the name.",
    {
      say: "With a partner or an ex, the time of parting can be more dangerous. You could plan it with a helper.",
      from: ["killing-study"],
    },
  ],
  blocks: [
    {
      kind: "say",
      claims: [
        "Another name is “unwanted pursuit”. It can be contact, following or watching.",
        "It is the whole that counts. One small thing may mean little. The same thing, again and again after a “no”, means a lot.",
      ],
    },
    { kind: "heading", text: "One word, several meanings" },
    { kind: "say", claims: ["People put it in different words. Here are some, next to each other."] },
    {
      kind: "list",
      claims: [
        {
          say: "The Suzy Lamplugh Trust, a British charity: a fixated, obsessive pattern. It repeats, it lasts, it pushes in. It makes someone fear violence, or feel alarm or distress.",
          from: ["trust-definition"],
          doubt: true,
        },
        {
          say: "The police inspectors in England and Wales: fixed, obsessive, unwanted and repeated.",
          from: ["inspectorate-glossary"],
        },
        {
          say: "The law of Northern Ireland: a course of acts that causes fear, alarm or great distress. Or one that a reasonable person would think likely to.",
          from: ["northern-ireland-law"],
        },
        {
          say: "The law of California: someone follows again and again, or harasses, and also makes a threat that can be believed.",
          from: ["california-law"],
        },
        {
          say: "The law of Scotland: acts on at least two occasions that cause fear or alarm.",
          from: ["scotland-law", "scotland-act"],
        },
        {
          say: "The law of Ireland: acts that cause fear of violence. Or acts that cause serious alarm or distress and weigh on daily life.",
          from: ["ireland-law"],
        },
        {
          say: "Bangladesh: we found no single crime with this name. Several laws touch parts of it. A lawyer there can say what fits.",
          from: ["bangladesh-laws"],
        },
      ],
    },
    { kind: "heading", text: "What most of them share" },
    {
      kind: "list",
      claims: [
        { say: "It is not wanted.", from: ["inspectorate-glossary"] },
        { say: "It is a pattern, not one odd day.", from: ["inspectorate-glossary"] },
        {
          say: "It makes people feel fear, alarm or distress.",
          from: ["scotland-law", "ireland-law", "northern-ireland-law"],
        },
      ],
    },
    { kind: "heading", text: "Where they differ" },
    {
      kind: "list",
      claims: [
        {
          say: "Must there be a threat? California asks for one, but the way someone acts can be the threat. Scotland asks only for acts that cause fear or alarm.",
          from: ["california-law", "california-threat", "scotland-law"],
        },
        {
          say: "How often? At least twice for harassment in England and Wales, and for stalking in Scotland. In Ireland one act can be enough, lawyers there say.",
          from: ["english-law", "scotland-law", "ireland-one-act"],
        },
        {
          say: "Whose fear? Scotland asks if you did feel fear or alarm. Northern Ireland also asks what a reasonable person would think.",
          from: ["scotland-act", "northern-ireland-law"],
        },
      ],
    },
    { kind: "heading", text: "Harassment and stalking" },
    {
      kind: "list",
      claims: [
        {
          say: "In England and Wales, harassment means behaviour on at least two occasions. It includes causing alarm or distress. The one who does it knows, or ought to know, what it is.",
          from: ["english-law"],
        },
        {
          say: "Stalking there is harassment of a certain kind. The Act gives examples: to follow, contact, watch or wait, or to keep an eye on e-mail. The list is left open.",
          from: ["english-list"],
        },
        {
          say: "It has been a crime of its own there since 25 November 2012.",
          from: ["trust-stalking"],
        },
        "You do not have to choose the word. You could say what happened, and let others find the name.",
      ],
    },
    { kind: "heading", text: "Online and offline are one" },
    {
      kind: "say",
      claims: [
        {
          say: "Contact “by any means” is in the English list, next to following and watching.",
          from: ["english-list"],
        },
        "So a text, a like at night and a car outside may belong together. You could put them in one list, by date.",
      ],
    },
    { kind: "heading", text: "When it is a partner or an ex" },
    {
      kind: "list",
      claims: [
        "Stalking frightens, and it controls. Helpers may speak of “coercive control”.",
        "It can happen before people part, and after.",
        "After people part, it can carry on the control that was there before. It can also begin then.",
        {
          say: "To part from someone who controls you can be a time of more danger. If you think of parting, you could plan it with a helper first.",
          from: ["killing-study"],
        },
      ],
    },
    { kind: "go", to: "signs", text: "Four signs" },
    { kind: "go", to: "list", text: "What it can look like" },
  ],
};
