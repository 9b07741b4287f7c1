// Sources of the guide: studies, surveys and what those who made them say of their limits.
import type { SourceRow } from "./row.ts";

export const studies = {
  "survey-2006": {
    name: "US survey of 2006 on stalking, a copy of the report",
    address: "https://doksi.net/en/get.php?lid=40993",
    date: "2009-01",
  },
  "survey-2019": {
    name: "US Bureau of Justice Statistics: stalking in 2019",
    address: "https://www.ojp.gov/library/publications/stalking-victimization-2019",
  },
  "survey-2023": {
    name: "National Intimate Partner and Sexual Violence Survey 2023/2024, stalking brief",
    address:
      "https://vawnet.org/material/national-intimate-partner-and-sexual-violence-survey-20232024-stalking-data-brief",
  },
  "survey-rounds": {
    name: "A list of data on fears, on comparing rounds of the US survey",
    address: "https://likelier.pages.dev/api/fears/stalking-persistence.json",
  },
  "clinic-1999": {
    name: "Study of 145 people who stalked, American Journal of Psychiatry",
    address: "https://psychiatryonline.org/doi/abs/10.1176/ajp.156.8.1244",
  },
  "fear-study": {
    name: "Key questions to consider in stalking cases, a copy of the paper",
    address: "https://fdokumen.com/documents/key-questions-to-consider-in-stalking-cases.html",
  },
  "two-weeks": {
    name: "Study of when unwanted contact lasts, Deakin University’s research list",
    address: "http://dro.deakin.edu.au/view/DU:30002769",
    date: "2004-12",
  },
  "partner-study": {
    name: "Study of 1,005 stalking cases (RECON), abstract",
    address:
      "https://www.ojp.gov/ncjrs/virtual-library/abstracts/recon-typology-stalking-reliability-and-validity-based-upon-large",
  },
  "partner-study-summary": {
    name: "The same study of 1,005 cases, abstract on PubMed",
    address: "https://pubmed.ncbi.nlm.nih.gov/16423242/?dopt=Abstract",
  },
  "australian-study": {
    name: "Study of 1,844 people in Australia, British Journal of Psychiatry",
    address: "http://bjp.rcpsych.org/content/187/5/416",
    date: "2005",
  },
  "five-intrusions": {
    name: "Study of a measure of stalking behaviours",
    address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9067960",
    date: "2022",
  },
  "clinic-paper": {
    name: "Advances in Psychiatric Treatment: a clinic paper on stalking",
    address: "http://apt.rcpsych.org/content/7/6/399.figures-only",
    date: "2001",
  },
  "neck-study": {
    name: "Study of non-fatal strangulation and killing by partners",
    address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2573025",
  },
  "violence-study": {
    name: "Study of 157 people who stalked, Stalking Risk Profile bulletin",
    address: "https://www.stalkingriskprofile.com/?bulletin=new-article-on-stalking-risk-factors-published",
  },
  "ten-cities": {
    name: "Study of 821 women in ten US cities, abstract",
    address: "https://www.ncbi.nlm.nih.gov/pubmed/12030246",
    date: "2002",
  },
  "looking-back": {
    name: "Suzy Lamplugh Trust: study of killings in the UK",
    address: "https://www.suzylamplugh.org/news/homicide-research",
    date: "2017-04",
  },
  "killing-study": {
    name: "Study of killings by partners in eleven US cities, a scanned copy",
    address: "https://pt.scribd.com/document/228912880/Risk-Factors-for-Femicide-in-Abusive-Relationships",
  },
  "femicide-study": {
    name: "Study of stalking before 141 killings and 65 attempts, abstract",
    address: "https://ojp.gov./library/publications/stalking-and-intimate-partner-femicide",
  },
  "stage-model": {
    name: "Slides on the eight-stage model of Monckton Smith",
    address: "https://www.darkhavenbookreviews.com/slide/powerpoint-presentation-6pzlib",
  },
  "manual-study": {
    name: "Study of the SAM manual with 89 people convicted of stalking",
    address:
      "https://docslib.org/doc/4782281/assessing-risk-for-recidivism-in-individuals-convicted-of-stalking-offenses",
    date: "2015",
  },
  "manual-years": {
    name: "Study of 100 people convicted of stalking over 13 years, a listing",
    address: "https://www.zhixidata.com/details/1/846904089/2/3",
    date: "2022",
  },
  "checklist-copying": {
    name: "S-DASH checklist of 2009, a copy with its terms",
    address:
      "https://artsdocbox.com/Celebrity_Fan_and_Gossip/99998633-S-dash-2009-risk-identification-checklist-for-use-in-stalking-and-harassment-cases.html",
  },
  "danger-training": {
    name: "Panhandle Crisis Center: risk assessment",
    address: "https://panhandlecrisiscenter.org/risk-assessment.html",
  },
  "danger-calendar": {
    name: "Danger Assessment: about",
    address: "https://www.dangerassessment.org/About.aspx",
  },
  "checklist-limits": {
    name: "UK police checklist on stalking, a copy",
    address: "https://docest.com/doc/286691/need-to-insert-a-logo",
  },
} as const satisfies Record<string, SourceRow>;
