// Sources of the law of Scotland.
import type { LawSource } from "./row.ts";

export const scotland = {
  "scot-stalking": {
    name: "Scottish Government: stalking offence",
    address: "http://www.scotland.gov.uk/Topics/archive/law-order/harassment/stalkingoffence",
    kind: "law",
  },
  "scot-act-2010": {
    name: "Criminal Justice and Licensing (Scotland) Act 2010, sections 38 and 39",
    address:
      "http://www.legislation.gov.uk/cy/asp/2010/13/part/2/crossheading/stalking/data.xht?view=snippet&wrap=true",
    kind: "law",
  },
  "scot-act-2011": {
    name: "Domestic Abuse (Scotland) Act 2011, as enacted",
    address: "http://legislation.data.gov.uk/asp/2011/13/body/enacted/data.htm?wrap=true",
    kind: "law",
    date: "2011",
  },
  "scot-interdict": {
    name: "Domestic Abuse (Scotland) Act 2011, interdicts, as enacted",
    address:
      "https://www.legislation.gov.uk/cy/asp/2011/13/crossheading/breach-of-domestic-abuse-interdict-with-power-of-arrest/enacted/data.xht?view=snippet&wrap=true",
    kind: "law",
  },
  "scot-act-2021": {
    name: "Domestic Abuse (Protection) (Scotland) Act 2021, Part 1",
    address: "https://legislation.gov.uk/asp/2021/16/part/1?timeline=false&view=extent",
    kind: "law",
  },
  "action-against": {
    name: "Action Against Stalking",
    address: "https://www.actionagainststalking.org/education-for-professionals",
    kind: "about",
  },
} as const satisfies Record<string, LawSource>;
