// Sources of the law of England and Wales.
import type { LawSource } from "./row.ts";

export const englandAndWales = {
  "pha-1997": {
    name: "Protection from Harassment Act 1997",
    address: "https://www.legislation.gov.uk/ukpga/1997/40",
    kind: "law",
    asOf: "2015-01-11",
  },
  "pha-2a": {
    name: "Protection from Harassment Act 1997, section 2A",
    address: "http://legislation.gov.uk/ukpga/1997/40/section/2A/data.html",
    kind: "law",
  },
  lamplugh: {
    name: "Suzy Lamplugh Trust: stalking",
    address: "http://www.suzylamplugh.org/stalking/",
    kind: "about",
  },
  wheldon: {
    name: "Wheldon Law: harassment and stalking",
    address:
      "https://wheldonlaw.co.uk/criminal-law-solicitors/harassment-stalking-law-specialists-in-hertfordshire/",
    kind: "about",
  },
  "points-to-prove": {
    name: "Points to Prove, on section 4A",
    address:
      "https://points2prove.co.uk/offence/stalking-involving-fear-of-violence-or-serious-alarm-or-distress",
    kind: "about",
  },
  waldrons: {
    name: "Waldrons: stalking",
    address: "https://www.waldrons.co.uk/for-you/criminal-defence/general/stalking",
    kind: "about",
  },
  "pnld-control": {
    name: "Police National Legal Database: controlling behaviour",
    address: "https://www.pnld.co.uk/article/?id=41a0e08d-e918-ef11-840a-6045bdc1e984",
    kind: "about",
    date: "2024-11-27",
  },
  "spa-2019": {
    name: "Stalking Protection Act 2019",
    address: "https://www.legislation.gov.uk/ukpga/2019/9",
    kind: "law",
    asOf: "2023-02-07",
  },
  "pnld-orders": {
    name: "Police National Legal Database: Stalking Protection Act",
    address: "https://www.pnld.co.uk/legal-news-articles/stalking-protection-act-2019/",
    kind: "about",
    date: "2020-01-20",
  },
  "family-1996": {
    name: "Family Law Act 1996, non-molestation orders",
    address: "http://www.legislation.gov.uk/ukpga/1996/27/part/IV/crossheading/nonmolestation-orders",
    kind: "law",
  },
  "bp-collins": {
    name: "B P Collins: non-molestation orders",
    address:
      "https://www.bpcollins.co.uk/staying-safe-at-home-your-guide-to-occupation-and-non-molestation-orders",
    kind: "about",
  },
  enow: {
    name: "Summary of an encyclopaedia page on non-molestation orders",
    address: "https://enow.com/content?q=non+molestation+order+uk",
    kind: "about",
  },
  "heritage-park": {
    name: "Heritage Park Family Law: injunctions",
    address: "https://heritageparkfamilylaw.com/injunctions-non-molestation-orders-and-occupation-orders",
    kind: "about",
  },
  "dapo-statement": {
    name: "Statement to Parliament on the new orders",
    address: "https://questions-statements.parliament.uk/written-statements/detail/2024-11-27/hcws254",
    kind: "law",
    date: "2024-11-27",
  },
  no5: {
    name: "No5 Chambers on the pilot of the new orders",
    address:
      "https://www.no5.com/2025/01/what-do-we-know-about-the-domestic-abuse-protection-order-pilot-scheme/",
    kind: "about",
    date: "2025-01",
  },
  cps: {
    name: "Crown Prosecution Service: stalking or harassment",
    address: "https://cps.gov.uk/legal-guidance/stalking-or-harassment",
    kind: "law",
  },
  "two-incidents": {
    name: "Chapter on harassment law, Taylor & Francis",
    address: "https://www.taylorfrancis.com/books/9781315884226/chapters/10.4324/9781315884226-9",
    kind: "about",
  },
  "procedure-16": {
    name: "Criminal Procedure Rules 2020, Part 16",
    address: "https://legislation.gov.uk/uksi/2020/759/part/16/2022-04-04?timeline=false",
    kind: "law",
    date: "2022-04-04",
  },
  hse: {
    name: "Health and Safety Executive: written statements",
    address: "https://www.hse.gov.uk/enforce/enforcementguide/court/physical-written.htm",
    kind: "law",
  },
  "helpline-2010": {
    name: "Suzy Lamplugh Trust: the helpline’s first advice",
    address: "http://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
    kind: "law",
    date: "2010-04",
  },
} as const satisfies Record<string, LawSource>;
