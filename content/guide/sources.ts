// Where the guide's statements come from: one row a source, named by claims in every language.

export interface SourceRow {
  readonly name: string;
  readonly address: string;
  /** The date that the source itself shows. */
  readonly date?: string;
}

const rows = {
  "inspectorate-glossary": {
    name: "HMICFRS glossary: stalking",
    address: "https://hmicfrs.justiceinspectorates.gov.uk/glossary/stalking/",
  },
  "survey-2006": {
    name: "US survey of 2006 on stalking, a copy of the report",
    address: "https://doksi.net/en/get.php?lid=40993",
    date: "2009-01",
  },
  "survey-2023": {
    name: "National Intimate Partner and Sexual Violence Survey 2023/2024, stalking brief",
    address:
      "https://vawnet.org/material/national-intimate-partner-and-sexual-violence-survey-20232024-stalking-data-brief",
  },
  "clinic-1999": {
    name: "Study of 145 people who stalked, American Journal of Psychiatry",
    address: "https://psychiatryonline.org/doi/abs/10.1176/ajp.156.8.1244",
  },
  "fear-study": {
    name: "Key questions to consider in stalking cases, a copy of the paper",
    address: "https://fdokumen.com/documents/key-questions-to-consider-in-stalking-cases.html",
  },
  "two-weeks": {
    name: "Study of when unwanted contact lasts, Deakin University’s research list",
    address: "http://dro.deakin.edu.au/view/DU:30002769",
    date: "2004-12",
  },
  "partner-study": {
    name: "Study of 1,005 stalking cases (RECON), abstract",
    address:
      "https://www.ojp.gov/ncjrs/virtual-library/abstracts/recon-typology-stalking-reliability-and-validity-based-upon-large",
  },
  "english-law": {
    name: "Protection from Harassment Act 1997",
    address: "https://www.legislation.gov.uk/ukpga/1997/40",
  },
  "no-log-needed": {
    name: "UK Says No More: stalking",
    address: "https://uksaysnomore.org/learn/domestic-abuse/stalking/",
  },
  "keeping-notes": {
    name: "Safety Net Australia: documentation tips",
    address: "https://techsafety.org.au/resources/documentation-tips/",
  },
  "stalking-log": {
    name: "Crisis centre in Ottumwa, Iowa: stalking log",
    address: "http://ottumwacrisiscenter.bympa.com/stalking-log/",
  },
  "regina-police": {
    name: "Regina Police Service: criminal harassment",
    address: "https://www.reginapolice.ca/resources/criminal-harassment/",
  },
  "cell-phone-plan": {
    name: "Safety Net: cell phone safety plan",
    address: "https://www.techsafety.org/resources-survivors/cell-phone-safety-plan",
  },
  "phone-watching": {
    name: "Safety Net: spyware and phone surveillance, a copy of the page",
    address: "https://kaofeng-lee-s90t.squarespace.com/spyware-and-stalkerware-phone-surveillance",
  },
  "using-technology": {
    name: "WomensLaw: abuse using technology",
    address:
      "https://nocache.womenslaw.org/about-abuse/abuse-using-technology/ways-survivors-use-and-abusers-misuse-technology/abuse-1",
  },
  "everyday-sharing": {
    name: "Consumer Reports: shut stalkers out of your tech",
    address: "https://www.consumerreports.org/digital-security/shut-stalkers-out-of-your-tech/",
  },
  "safety-check": {
    name: "Apple: personal safety guide",
    address: "https://support.apple.com/en-me/guide/personal-safety/ips2aad835e1/web",
  },
  "cut-off": {
    name: "Tech Telegraph, on the same tool",
    address: "https://techtelegraph.co.uk/?p=601190",
  },
  "tracker-alerts": {
    name: "Google security blog: unwanted tracking alerts",
    address: "https://security.googleblog.com/2024/05/google-and-apple-deliver-support-for.html",
    date: "2024-05-13",
  },
  "kept-running": {
    name: "Avast blog: connected life",
    address: "https://blog.avast.com/how-to-make-a-connected-life-safe-again",
    date: "2019-12-02",
  },
  "helpline-2010": {
    name: "Suzy Lamplugh Trust: the helpline’s first advice",
    address: "http://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
    date: "2010-04",
  },
  "telling-people": {
    name: "Real Hope: stalking information",
    address: "https://realhope.com/stalking-information/",
  },
} as const satisfies Record<string, SourceRow>;

export type SourceId = keyof typeof rows;
export const sources: Readonly<Record<SourceId, SourceRow>> = rows;
