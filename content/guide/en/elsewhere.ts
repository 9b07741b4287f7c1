// "Other sites": sites of others, with what a link there means and what its reader may meet; the links tell those sites nothing.
import type { GuidePage } from "../model.ts";

export const elsewhere: GuidePage = {
  reader: "person",
  title: "Other sites",
  lead: "Some other sites know more than we do. First, what happens when you open one.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "someone may walk in while another site is open",
    "you need help now: a call is quicker than any site",
  ],
  summary: [
    "A link here opens a site that we do not run.",
    "It is not told where you came from.",
    "Its name can stand in the history, and it may keep things about your visit.",
    "Our way out is not on its pages.",
  ],
  takeaways: [
    "Open another site only on a device that you trust, or in a private window.",
    "Have a plain page ready in another tab, to go to if someone comes.",
    { say: "On a phone that is watched, all you do may be seen, also there.", from: ["phone-watching"] },
  ],
  blocks: [
    { kind: "heading", text: "Before you open one" },
    {
      kind: "list",
      claims: [
        "The address of the site can be read in the history and at the router.",
        "It may set cookies, ask for a name, or open a chat window by itself.",
        "A way out of its own, if there is one, also leaves the history as it is.",
        "To come back here, use the Back button.",
      ],
    },
    {
      kind: "say",
      claims: [
        "We read stored copies of these pages. We do not know how they look today, and nobody named here has checked our guide.",
      ],
    },
    { kind: "heading", text: "Sites" },
    {
      kind: "site",
      name: "Suzy Lamplugh Trust, Britain",
      site: "trust-stalking",
      claims: [
        {
          say: "A charity with the National Stalking Helpline. Its name stands at the top of each page.",
          from: ["trust-stalking"],
        },
      ],
    },
    {
      kind: "site",
      name: "SPARC, United States",
      site: "looking-together",
      claims: [
        {
          say: "A centre for people who help. It says to look at the danger together.",
          from: ["looking-together"],
        },
      ],
    },
    {
      kind: "site",
      name: "Safety Net, United States",
      site: "cell-phone-plan",
      claims: [
        {
          say: "Plans for phones and accounts. It says to use a device that the other person cannot reach.",
          from: ["cell-phone-plan"],
        },
      ],
    },
    {
      kind: "site",
      name: "Safety Net, Australia",
      site: "keeping-notes",
      claims: [{ say: "What to write down and keep.", from: ["keeping-notes"] }],
    },
    {
      kind: "site",
      name: "Alice Ruggles Trust, Britain",
      site: "changing-routines",
      claims: [
        {
          say: "Advice about telling people, keeping things and changing routines.",
          from: ["changing-routines"],
        },
      ],
    },
    {
      kind: "site",
      name: "Apple, for iPhones",
      site: "safety-check",
      claims: [
        {
          say: "How to see what is shared and with whom. It says to plan for your safety first.",
          from: ["safety-check"],
        },
      ],
    },
    { kind: "heading", text: "Not linked here" },
    {
      kind: "say",
      claims: [
        "A council in Britain names Crimestoppers as a way to tell the police something without giving a name. We could not check its number or its site, so we link none.",
      ],
    },
    { kind: "go", to: "numbers", text: "Phone numbers by place" },
    { kind: "go", to: "traces", text: "What others can see" },
  ],
};
