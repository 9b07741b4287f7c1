// Sources of the law of Bangladesh.
import type { LawSource } from "./row.ts";

export const bangladesh = {
  "bd-lawyers": {
    name: "Laws and Lawyers: teasing and its punishment",
    address: "https://lawsnlawyers.com/eve-teasing-punishment-in-bangladesh/",
    kind: "about",
  },
  "bd-mirror": {
    name: "Dhaka Mirror on mobile courts",
    address: "https://dhakamirror.com/?p=20569",
    kind: "about",
    date: "2010-11",
  },
  "bd-penal": {
    name: "Penal Code 1860, chapter on intimidation",
    address: "http://bdlaws.minlaw.gov.bd/act-11/chapter-details-25.html",
    kind: "law",
  },
  "bd-observer": {
    name: "Daily Observer on the Penal Code",
    address: "http://www.observerbd.com/2016/01/21/132175.php",
    kind: "about",
    date: "2016-01-21",
  },
  "bd-forum": {
    name: "Daffodil University forum on the 1976 ordinance",
    address:
      "https://forum.daffodilvarsity.edu.bd/index.php/topic,9816.0/prev_next,prev.html?PHPSESSID=71f47b6a57864cb92aead442146bcb9f",
    kind: "about",
    date: "2012-07-07",
  },
  "bd-nsn": {
    name: "The act of 2000 against violence to women and children",
    address: "http://bdlaws.minlaw.gov.bd/act-835.html",
    kind: "law",
    asOf: "2026-02-28",
  },
  "bd-nsn-2025": {
    name: "The ordinance of 2025 that changed it",
    address: "http://bdlaws.minlaw.gov.bd/act-details-1524.html",
    kind: "law",
    asOf: "2026-02-28",
  },
  "bd-cyber": {
    name: "Cyber Protection Ordinance 2025",
    address: "http://bdlaws.minlaw.gov.bd/act-details-1538.html",
    kind: "law",
    asOf: "2026-02-28",
  },
  "bd-unwomen": {
    name: "UN Women on the act of 2010",
    address:
      "https://evaw-global-database.unwomen.org/en/countries/asia/bangladesh/2010/domestic-violence-prevention-and-protection-act-2010",
    kind: "law",
  },
  "bd-dv-3": {
    name: "Lawyers and Jurists on the act of 2010, part 3",
    address: "https://www.lawyersnjurists.com/article/domestic-violence-prevention-protection-part-3/",
    kind: "about",
  },
  "bd-dv-14": {
    name: "Act of 2010, section 14",
    address: "http://bdlaws.minlaw.gov.bd/act-1063/section-40969.html",
    kind: "law",
  },
  "bd-dv-4": {
    name: "Lawyers and Jurists on the act of 2010, part 4",
    address: "https://www.lawyersnjurists.com/article/domestic-violence-prevention-protection-part-4/",
    kind: "about",
  },
  "bd-star": {
    name: "Daily Star on the bill of 2010",
    address: "https://www.thedailystar.net/news-detail-157362",
    kind: "about",
    date: "2010-10",
  },
  "bd-crpc": {
    name: "Code of Criminal Procedure 1898",
    address: "http://bdlaws.minlaw.gov.bd/act-75.html",
    kind: "law",
    asOf: "2026-02-28",
  },
  "bd-evidence": {
    name: "Financial Express on the Evidence Act",
    address:
      "https://mail.thefinancialexpress.com.bd/national/parliament-passes-law-allowing-digital-evidences-in-court-trial-1667490291?amp=true",
    kind: "about",
    date: "2022-11-03",
  },
  "bd-cyber-change": {
    name: "Ordinance 54 of 2025",
    address: "http://bdlaws.minlaw.gov.bd/act-details-1567.html",
    kind: "law",
    asOf: "2026-02-28",
  },
} as const satisfies Record<string, LawSource>;
