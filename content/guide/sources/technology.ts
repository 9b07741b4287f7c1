// Sources of the guide: phones, accounts, trackers and cars. What a phone itself does changes soonest: it is due after 45 days.
import type { SourceRow } from "./row.ts";

export const technology = {
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
    due: "2027-01-05",
  },
  "cut-off": {
    name: "Tech Telegraph, on the same tool",
    address: "https://techtelegraph.co.uk/?p=601190",
  },
  "tracker-alerts": {
    name: "Google security blog: unwanted tracking alerts",
    address: "https://security.googleblog.com/2024/05/google-and-apple-deliver-support-for.html",
    date: "2024-05-13",
    due: "2027-01-05",
  },
  "kept-running": {
    name: "Avast blog: connected life",
    address: "https://blog.avast.com/how-to-make-a-connected-life-safe-again",
    date: "2019-12-02",
  },
  "family-apps": {
    name: "Maryland resources on partner stalking: stalkerware",
    address: "https://juststalkingmdresources.org/stalkerware",
  },
  "keeping-apart": {
    name: "Center for Family Justice: technology safety",
    address: "https://centerforfamilyjustice.org/faq/technology-safety/",
  },
  "phone-places": {
    name: "An Australian page on recognising stalkerware",
    address: "https://controlaltescape.com.au/recognising-stalkerware",
  },
  "car-finders": {
    name: "Bright Horizons: stalking with technology",
    address:
      "https://www.brighthorizonsne.org/2018/01/technology-facilitated-stalking-what-you-need-to-know/",
    date: "2018-01",
  },
} as const satisfies Record<string, SourceRow>;
