// Sources of the guide that are not among the checked facts: every claim that leans on one alone is marked as doubtful, and its page says so.
import type { SourceRow } from "./row.ts";

export const unchecked = {
  "trust-definition": {
    name: "Neighbourhood Watch, with the definition of the Suzy Lamplugh Trust",
    address: "https://ourwatch.org.uk/crime-prevention/crime-types/stalking",
  },
  "strangulation-signs": {
    name: "Caring Unlimited: what to know after strangulation",
    address: "http://www.caring-unlimited.org/strangulation",
  },
  "bleeding-aid": {
    name: "Self Injury Support: first aid for severe bleeding",
    address: "https://www.selfinjurysupport.org.uk/FAQs/first-aid-for-severe-bleeding",
  },
  "three-days": {
    name: "HIV.gov: the first 72 hours",
    address: "https://www.hiv.gov/blog/first-72-hours-after-sexual-assault-are-critical-hiv-prevention",
    date: "2021-04-28",
  },
  "five-days": {
    name: "Lewisham and Greenwich NHS Trust: emergency advice",
    address: "https://www.lewishamandgreenwich.nhs.uk/emergency-sexual-health-advice/",
  },
  "four-weeks": {
    name: "Devon Partnership NHS Trust: coping after trauma or abuse",
    address: "https://www.dpt.nhs.uk/im-finding-it-hard-to-cope-after-trauma-or-abuse",
  },
  "antidepressant-care": {
    name: "Pharmacy Network: common concerns, a course for pharmacists",
    address:
      "https://www.pharmacy-network.co.uk/otc/12878571-first-prescriptions-for-depression/common-concerns-12878640",
  },
  "calming-medicines": {
    name: "Mind: about benzodiazepines",
    address:
      "https://www.mind.org.uk/information-support/drugs-and-treatments/sleeping-pills-and-minor-tranquillisers/about-benzodiazepines/",
  },
} as const satisfies Record<string, SourceRow>;
