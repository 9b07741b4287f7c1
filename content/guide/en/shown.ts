// "Showing it to someone": handing something over: what a file from the private record holds, how a stranger checks it, and what it does not show, in its present state.
import type { GuidePage } from "../model.ts";

export const shown: GuidePage = {
  reader: "person",
  title: "Showing it to someone",
  lead: "You can look at your record together with someone, or hand over a part. Here is what that does today.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: ["someone makes you show it", "the file you saved has been found"],
  summary: [
    "From the private record you can save one file for an advocate, a lawyer or the police.",
    "You choose what goes in, and nothing from the private part can.",
    "A stranger can check that it was not changed.",
    "It does not show who wrote a message, and in this release it does not show when.",
    "The file is saved open, so whoever finds it can read it.",
  ],
  takeaways: [
    "To look together and hand nothing over is often enough.",
    "Move or delete the file in your downloads once it is handed over.",
    { say: "The other side may get to read what you hand over.", from: ["stalking-log"] },
    "Nobody can promise what a court will make of it.",
  ],
  blocks: [
    { kind: "heading", text: "One list for all of it" },
    {
      kind: "say",
      claims: [
        "The record puts what happened online and in the street into one list, by date. You can search it and take one part of it to someone.",
        "For a visit, a few lines from it can be enough: how it began, how often it comes, what has changed.",
      ],
    },
    { kind: "heading", text: "What the file holds" },
    {
      kind: "list",
      claims: [
        "The entries you chose, with their words and times, in a report that can be read in any browser.",
        "Photos or the whole of an imported chat only if you put them in. A photo can hold the place where it was taken.",
        "You can keep back names and places. The proofs in the file do not give them away, but the words you show still may.",
        "It tells how many entries the record has, and the places of those you chose. So a reader can tell that others exist, not what they say.",
      ],
    },
    { kind: "heading", text: "How a stranger checks it" },
    {
      kind: "say",
      claims: [
        "The program that checks it is called Verify. It runs on a computer, without a network, and says in plain words what holds, what does not, and what cannot be shown.",
        "A note in the file tells how to check it by other means, so nobody has to trust us.",
      ],
    },
    { kind: "heading", text: "What it does not show" },
    {
      kind: "list",
      claims: [
        "Who wrote a message: an import shows what a file held, and no more.",
        "When it was written down: this release has no outside proof of time.",
        "That the record is whole, or that what it says is true.",
      ],
    },
    { kind: "heading", text: "Before you hand it over" },
    {
      kind: "step",
      name: "Look at it as the other side would",
      claims: [
        "You could read it with a helper first, also your own messages in it.",
        "Ask who will keep it, for how long, and who else will read it.",
      ],
      noticed: "The file lies in the downloads of this device until you move or delete it.",
    },
    { kind: "go", to: "record", text: "Write it down safely" },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
  ],
};
