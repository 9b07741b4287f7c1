// Sources of the law of the United States and its states California, New York and Texas.
import type { LawSource } from "./row.ts";

export const unitedStates = {
  "ca-646": {
    name: "California Penal Code 646.9",
    address: "https://getpocketlaw.com/law/state_california/section-646-9-section-646-9_4f6dd1d15321",
    kind: "law",
  },
  "ca-cdta": {
    name: "CDTA Law: California stalking law",
    address: "https://cdtalaw.com/cdta/important-california-laws-to-know-stalking",
    kind: "about",
  },
  "ca-uslegal": {
    name: "USLegal: California stalking laws",
    address: "https://criminallaw.uslegal.com/stalking/california-stalking-laws/",
    kind: "about",
  },
  "ca-orders": {
    name: "USLegal: California protective orders",
    address: "https://familylaws.uslegal.com/protective-orders/california-protective-orders/",
    kind: "about",
  },
  "ca-womenslaw": {
    name: "WomensLaw: California domestic violence restraining orders",
    address: "https://www.womenslaw.org/laws/ca/restraining-orders/domestic-violence-restraining-orders",
    kind: "about",
    date: "2024-01-11",
  },
  "ca-walia": {
    name: "Walia Law: restraining orders",
    address: "https://walialawfirm.com/criminal-defense/restraining-orders",
    kind: "about",
  },
  "ca-tuolumne": {
    name: "Superior Court of Tuolumne: civil harassment",
    address: "https://tuolumne.courts.ca.gov/divisions/civil/civil-harassment",
    kind: "law",
  },
  "ca-shouse": {
    name: "Shouse Law: civil harassment orders",
    address: "https://www.shouselaw.com/ca/defense/laws/california-restraining-order/civil-harassment/",
    kind: "about",
  },
  "us-2261a": {
    name: "18 U.S.C. 2261A, copied on Casetext",
    address:
      "https://casetext.com/statute/united-states-code/title-18-crimes-and-criminal-procedure/part-i-crimes/chapter-110a-domestic-violence-and-stalking/section-2261a-stalking",
    kind: "law",
    date: "2024-10-04",
  },
  "us-code": {
    name: "United States Code, chapter 110A",
    address:
      "https://usc-cdn.house.gov/view.xhtml?edition=prelim&path=%2Fprelim%40title18%2Fpart1%2Fchapter110A",
    kind: "law",
  },
  "us-course": {
    name: "US Legal Forms: course of conduct",
    address: "https://legal-resources.uslegalforms.com/c/course-of-conduct",
    kind: "about",
  },
  "us-2262": {
    name: "18 U.S.C. 2262, copied on FindLaw",
    address: "http://codes.lp.findlaw.com/uscode/18/I/110A/2262",
    kind: "law",
  },
  "us-justice": {
    name: "Justice Department, on orders across states",
    address: "http://www.usdoj.gov/archives/jm/criminal-resource-manual-1120-prosecutions-under-18-usc-2262",
    kind: "law",
  },
  "us-902": {
    name: "All About eDiscovery: the new rules of evidence",
    address: "https://www.allaboutediscovery.com/2017/12/the-new-rules-of-federal-evidence-have-arrived/",
    kind: "about",
    date: "2017-12",
  },
  "us-hash": {
    name: "Amped: changes to the rules of evidence",
    address:
      "https://blog.ampedsoftware.com/2017/01/11/changes-to-us-fre-in-2017-weve-got-you-covered-already/",
    kind: "about",
    date: "2017-01-11",
  },
  "us-cert": {
    name: "J. Hany: certified electronic records",
    address: "https://jhany.com/2018/03/26/self-authentication-of-electronic-evidence-new-rules-90213-14/",
    kind: "about",
    date: "2018-03-26",
  },
  "us-jdsupra": {
    name: "JD Supra: rules 902(13) and (14)",
    address: "https://www.jdsupra.com/legalnews/new-federal-rules-of-evidence-902-13-71213/",
    kind: "about",
  },
  "us-counterman": {
    name: "LegiSource: Counterman v. Colorado",
    address:
      "https://legisource.net/2024/04/04/u-s-supreme-court-extends-first-amendment-rights-while-limiting-colorado-law-on-stalking/",
    kind: "about",
    date: "2024-04-04",
  },
  "ny-120": {
    name: "New York Penal Law 120.45, copied on Lexace",
    address: "https://lexace.ai/us/statute/new-york/pen-120.45",
    kind: "law",
  },
  "ny-lawhelp": {
    name: "LawHelp New York: orders of protection",
    address: "https://lawhelpny.org/resource/petition-for-violation-of-order-of-protection",
    kind: "about",
  },
  "ny-extend": {
    name: "On longer orders in New York family courts",
    address: "https://affordable-uncontested-divorce.com/5-year-orders-of-protection-in-ny-family-courts/",
    kind: "about",
  },
  "ny-address": {
    name: "NYC Family Attorneys: harassment",
    address: "https://nycfamilyattorneys.com/harassment",
    kind: "about",
  },
  "tx-42": {
    name: "Texas Penal Code 42.072, copied on LawServer",
    address: "https://www.lawserver.com/law/state/texas/tx-codes/texas_penal_code_42-072",
    kind: "law",
    asOf: "2023-11-21",
  },
} as const satisfies Record<string, LawSource>;
