// Sources of the law of Ireland.
import type { LawSource } from "./row.ts";

export const ireland = {
  "ie-act-1997": {
    name: "Non-Fatal Offences Against the Person Act 1997, section 10, revised",
    address: "https://revisedacts.lawreform.ie/eli/1997/act/26/section/10/revised/en/html",
    kind: "law",
  },
  "ie-ckt": {
    name: "CKT: the new stalking offence",
    address:
      "https://www.ckt.ie/news/navigating-change-key-amendments-to-assault-legislation-includes-new-stand-alone-offence-of-stalking/",
    kind: "about",
    date: "2023",
  },
  "ie-act-2023": {
    name: "Act 24 of 2023, section 27 and what follows",
    address: "http://www.irishstatutebook.ie/2023/en/act/pub/0024/sec0027.html",
    kind: "law",
    date: "2023",
  },
  "ie-leitrim": {
    name: "Leitrim Observer on the bill",
    address:
      "https://www.leitrimobserver.ie/news/home/884206/new-system-of-court-orders-to-restrain-stalking-behaviour-and-protect-victims.html",
    kind: "about",
    date: "2022-08-14",
  },
  "ie-legalblog": {
    name: "Legalblog: harassment",
    address: "https://legalblog.ie/harassment",
    kind: "about",
  },
  "ie-gazette": {
    name: "Law Society Gazette on the new orders",
    address:
      "https://www.lawsociety.ie/gazette/top-stories/2023/october/legal-knock-on-of-stalled-stalking-provisions",
    kind: "about",
    date: "2023-10-17",
  },
} as const satisfies Record<string, LawSource>;
