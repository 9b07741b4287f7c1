// Sources of the law of Northern Ireland.
import type { LawSource } from "./row.ts";

export const northernIreland = {
  "ni-act-2022": {
    name: "Protection from Stalking Act (Northern Ireland) 2022",
    address: "https://legalize.dev/uk/law/nia-2022-17",
    kind: "law",
    date: "2022-04-26",
  },
  "ni-fwin": {
    name: "FWIN on the 2022 Act",
    address: "https://www.fwin.org.uk/pfs",
    kind: "about",
  },
  "ni-acts": {
    name: "The 2022 Act, stalking protection orders",
    address: "https://www.legislation.gov.uk./nia/2022/17/crossheading/stalking-protection-orders",
    kind: "law",
  },
  "ni-womens-aid": {
    name: "Women’s Aid Northern Ireland, 2013",
    address: "https://www.womensaidni.org/national-stalking-awareness-day-2013/",
    kind: "about",
    date: "2013",
  },
  "ni-notes": {
    name: "Notes on the 2022 Act",
    address: "https://www.legislation.gov.uk/nia/2022/17/notes/division/4/2/2",
    kind: "law",
  },
  "ni-finance": {
    name: "Northern Ireland Department of Finance: silent calls",
    address:
      "https://www.finance-ni.gov.uk/articles/stay-home-does-not-mean-suffer-home-domestic-abuse-during-covid-19",
    kind: "law",
    date: "2020",
  },
} as const satisfies Record<string, LawSource>;
