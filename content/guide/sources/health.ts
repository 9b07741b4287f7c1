// Sources of the guide: guidelines, and sheets that clinics use.
import type { SourceRow } from "./row.ts";

export const health = {
  "first-support": {
    name: "WHO guideline on partner violence, a summary",
    address: "https://jesse.tg/ngc-archive/summary/10906",
    date: "2013",
  },
  "who-training": {
    name: "Gender and Health Hub: the WHO curriculum for health-care providers",
    address:
      "https://www.genderhealthhub.org/articles/caring-for-women-subjected-to-violence-a-who-curriculum-for-training-health-care-providers/",
    date: "2019-06-09",
  },
  "trauma-guideline": {
    name: "UK guideline NG116 on post-traumatic stress, summary",
    address: "https://www.guideline-genius.com/article/Index?id=161",
    date: "2018-12",
  },
  "trauma-medicines": {
    name: "Pharmacy Notebook: medicines for post-traumatic stress",
    address:
      "https://pharmacynotebook.com/pages/psychiatry/psychopharmacology-in-post-traumatic-stress-disorder-ptsd",
  },
  "guideline-events": {
    name: "NICE guideline NG116: recommendations",
    address: "https://www.nice.org.uk/guidance/ng116/chapter/Recommendations",
  },
  "guideline-draft": {
    name: "Draft of a UK guideline on post-traumatic stress, a copy",
    address: "https://www.readkong.com/page/guideline-post-traumatic-stress-disorder-1976792",
    date: "2018-06",
  },
  "joint-sessions": {
    name: "Tavistock Relationships: policy briefing",
    address:
      "http://tavistockrelationships.ac.uk/policy-research/policy-briefings/914-couples-with-situational-violence",
  },
  "fright-list": {
    name: "MHScales: PCL-5 and its terms",
    address: "https://mhscales.com/pcl5",
  },
  "mood-sheets": {
    name: "A page with PHQ-9 and GAD-7",
    address: "https://flowerfarmstogo.com/phq9-and-gad7-pdf",
    date: "2025-12-03",
  },
  "fright-sheet": {
    name: "PB Psychiatric Services: PC-PTSD-5",
    address: "https://pbpsychiatricservices.com/ptsd5",
  },
  "mood-questions": {
    name: "WikiMSK: PHQ-9",
    address: "https://wikimsk.org/wiki/WikiMSK:Calculators/PHQ-9",
  },
} as const satisfies Record<string, SourceRow>;
