// "Who can help with what": kinds of help side by side: what each can do, what it cannot, what may be noticed and what to ask; numbers are a link away.
import type { GuidePage } from "../model.ts";

export const who: GuidePage = {
  reader: "person",
  title: "Who can help with what",
  lead: "Ten kinds of help, side by side. You could begin with the one that feels easiest.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "none of them can come in time: the emergency number is the quickest way",
    "you need a place to stay tonight",
  ],
  summary: [
    "Police, doctors, advocates, lawyers, shelters, counsellors, groups, schools, workplaces and classes can each do something.",
    "None can do all.",
    "For each you find what may help, what it may not do, what may be noticed and what to ask.",
    "Phone numbers stand on a page for each place.",
  ],
  takeaways: [
    "Ask each of them first what they have to pass on.",
    "An advocate or a helpline knows who else is near you.",
    "If one does not listen, another may. It says nothing about you.",
  ],
  blocks: [
    { kind: "go", to: "numbers", text: "Phone numbers by place" },
    { kind: "heading", text: "Side by side" },
    {
      kind: "options",
      options: [
        {
          name: "A help line",
          helps: ["Someone listens, thinks with you, and names help near you. You need give no name."],
          risks: ["They cannot come to you, and lines can be busy or closed at night."],
          noticed: "A call shows in the phone’s list and may show on a bill.",
          ask: ["What do you have to pass on?", "Who is there for me near here?"],
        },
        {
          name: "An advocate",
          helps: [
            "A person whose work is to stand by you: a plan, papers, the way to police or court.",
            {
              say: "You could look at the danger together, as a US centre on stalking advises.",
              from: ["looking-together"],
            },
          ],
          risks: ["They cannot order anyone to stop, and there may be a wait."],
          noticed: "Letters or calls back may be seen. Say how you can be reached.",
          ask: ["What do you write down, and who can see it?", "Can you come along?"],
        },
        {
          name: "The police",
          helps: ["Help in danger, a report with a number, in some places an order."],
          risks: ["It may not be quick, and some officers know little about this."],
          noticed: "They may speak to the other person. You could ask to be told before.",
          ask: ["What is the number of my report, and who deals with it?"],
        },
        {
          name: "A doctor, nurse or midwife",
          helps: [
            "Injuries, sleep, fear, and a dated note in your own words.",
            {
              say: "The World Health Organization asks them to see you in private.",
              from: ["first-support"],
            },
          ],
          risks: ["They cannot stop the other person, and some things they have to report."],
          noticed: "A visit may show in an app, a bill or a shared account.",
          ask: ["Can I come in alone first? Who can read this?"],
        },
        {
          name: "A counsellor or therapist",
          helps: ["A room for fear, anger and sleep, one person at a time."],
          risks: [
            {
              say: "Sessions together with the other person are not fit where violence is used to control.",
              from: ["joint-sessions"],
            },
          ],
          noticed: "A fixed hour can be learned. You could change the hour or talk by phone.",
          ask: ["Do you know about stalking? What do you note down?"],
        },
        {
          name: "A support group",
          helps: ["Others who have been through it. You can just listen."],
          risks: ["A group is not a plan for danger, and not everyone keeps what was said."],
          noticed: "In a small town people know who comes. Online, a name or a photo can give you away.",
          ask: ["Who may join, and how are names kept private?"],
        },
        {
          name: "A shelter",
          helps: ["A bed, people around you, often help with papers and children."],
          risks: ["It may be full, far away, or not take pets or older sons. You need not decide for good."],
          noticed: "A phone, a car or a tag may show the place. Ask what to do with them before you come.",
          ask: ["Who can come? How long? What do I do with my phone?"],
        },
        {
          name: "A lawyer or legal aid",
          helps: ["Orders, children, home, money, and your address kept out of papers."],
          risks: ["It can cost money, and no one can say how a court will decide."],
          noticed: "Court papers go to the other person.",
          ask: ["What does this talk cost? Is there free legal aid here?"],
        },
        {
          name: "School, college or work",
          helps: ["Other hours, calls that go through someone else, a walk to the bus."],
          risks: ["News travels there, and not every boss or teacher is on your side."],
          noticed: "Changes in your hours or number may be seen.",
          ask: ["Who will know? What is written down, and where?"],
        },
        {
          name: "Courses and classes",
          helps: ["A class on rights, money, work, language or phones can give back some strength."],
          risks: ["No class stops another person. It is not your task to become braver."],
          noticed: "The same hour each week can be learned.",
          ask: ["Can I come now and then, or under another name?"],
        },
      ],
    },
    { kind: "heading", text: "When you have chosen" },
    {
      kind: "say",
      claims: [
        "A few notes make the first talk easier, and you could ask someone to come as far as the door.",
      ],
    },
    { kind: "go", to: "visits", text: "Before you go and see someone" },
    { kind: "go", to: "ask", text: "Asking an agency a question" },
  ],
};
