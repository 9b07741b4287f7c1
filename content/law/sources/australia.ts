// Sources of the law of New South Wales and Victoria.
import type { LawSource } from "./row.ts";

export const australia = {
  "nsw-lawyers": {
    name: "Sydney Criminal Lawyers, on section 13",
    address: "https://www.sydneycriminallawyers.com.au/?p=7020",
    kind: "about",
  },
  "nsw-act": {
    name: "Crimes (Domestic and Personal Violence) Act 2007, section 8",
    address: "http://www5.austlii.edu.au/au/legis/nsw/consol_act/capva2007347/s8.html",
    kind: "law",
  },
  "nsw-smartsafe": {
    name: "SmartSafe: orders in New South Wales",
    address: "http://www.smartsafe.org.au/legal-guides/legal-guide-apprehended-domestic-violence-orders-nsw",
    kind: "about",
  },
  "nsw-le": {
    name: "LE Lawyers: domestic violence",
    address: "https://lelawyers.com.au/domestic-violence",
    kind: "about",
  },
  "vic-reform": {
    name: "Victorian Law Reform Commission: stalking, appendix C",
    address:
      "https://www.lawreform.vic.gov.au/publication/stalking-final-report-2/appendix-c-course-of-conduct-element-for-stalking-offence-under-s-21a-of-the-crimes-act-1958-vic",
    kind: "law",
  },
  "vic-orders": {
    name: "Personal Safety Intervention Orders Act 2010, section 10",
    address: "http://www.austlii.edu.au/au/legis/vic/consol_act/psioa2010409/s10.html",
    kind: "law",
  },
  "vic-blog": {
    name: "A blog on the threshold for stalking",
    address: "https://exposingthetruthmelb.blogspot.com/2026/02/what-is-threshold-for-criminal-stalking.html",
    kind: "about",
    date: "2026-02",
  },
  "vic-bill": {
    name: "Notes on the 2010 bill",
    address: "http://classic.austlii.edu.au/au/legis/vic/bill_em/psiob2010419/psiob2010419.html",
    kind: "law",
    date: "2010",
  },
  "vic-slater": {
    name: "Slater and Gordon: restraining orders",
    address: "https://www.slatergordon.com.au/blog/criminal-law/domestic-restraining-orders",
    kind: "about",
  },
} as const satisfies Record<string, LawSource>;
