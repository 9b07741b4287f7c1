// Sources of the guide that are not among the checked facts: every claim that leans on one alone is marked as doubtful, and its page says so.
import type { SourceRow } from "./row.ts";

export const unchecked = {
  "council-types": {
    name: "A British council’s page on types of people who stalk",
    address: null,
  },
  "agency-words": {
    name: "A Californian agency’s page on stalking by a partner",
    address: null,
  },
  "trust-definition": {
    name: "Neighbourhood Watch, with the definition of the Suzy Lamplugh Trust",
    address: "https://ourwatch.org.uk/crime-prevention/crime-types/stalking",
  },
  "strangulation-signs": {
    name: "Caring Unlimited: what to know after strangulation",
    address: "http://www.caring-unlimited.org/strangulation",
  },
  "us-reporting": {
    name: "Futures Without Violence: reporting by health staff in the US",
    address:
      "http://www.futureswithoutviolence.org/section/our_work/health/_toolkit/_getting_started/_reporting",
  },
  "adults-reporting": {
    name: "WomensLaw: are doctors mandated reporters?",
    address:
      "https://www.womenslaw.org/en/hotline/mandatory-reporting/are-doctorshealth-care-workers-mandated-reporters-dv",
    date: "2024-03-16",
  },
  "record-online": {
    name: "NHS England: survivors, and health records that go online",
    address:
      "https://digital.nhs.uk/services/nhs-app/clinical-safety-and-safeguarding/safeguarding-vulnerable-people/supporting-victims-and-survivors-of-domestic-or-sexual-abuse",
  },
  "record-words": {
    name: "Safer Families Centre, Australia: documentation tips",
    address: "https://www.saferfamilies.org.au/resources/documentationtips",
  },
  "record-wording": {
    name: "Stanford Medicine: documenting",
    address: "https://domesticabuse.stanford.edu/screening/documenting.html",
  },
  "record-gaps": {
    name: "ATrain Education, citing a review of 184 visits by Isaac and Enos",
    address: "https://www.atrainceu.com/content/12-documenting-domestic-violence",
  },
  "neck-guideline": {
    name: "St Emlyn’s, on the UK guideline for non-fatal strangulation",
    address: "https://www.stemlynsblog.org/non-fatal-strangulation/",
  },
  "neck-weeks": {
    name: "ENT UK, on the same guideline",
    address:
      "https://www.entuk.org/news_and_events/news/339/ent_uk_collaborates_to_develop_guidelines_for_the_clinical_management_of_nonfatal_strangulation",
  },
  "neck-vessels": {
    name: "Study of 425 people in two Australian trauma centres, abstract",
    address:
      "https://discovery.researcher.life/article/vascular-injury-is-an-infrequent-finding-following-non-fatal-strangulation-in-two-australian-trauma-centres/7a3c9805057837f29c8b550cd06ccc78",
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
  "sheet-terms": {
    name: "HL7 US Core, a copy of PHQ-9 with its notice",
    address: "https://hl7.org/fhir/us/core/Questionnaire-phq-9-example.html",
  },
  "sheets-free": {
    name: "World Pharma News on free access to PHQ and GAD-7",
    address:
      "http://www.worldpharmanews.com/pfizer/1311-pfizer-to-offer-free-public-access-to-mental-health-assessment-tools",
  },
  "fright-terms": {
    name: "PsychU on PC-PTSD-5",
    address: "https://psychu.org/primary-care-ptsd-screen-for-dsm-5-pc-ptsd-5/?collection_id=1053482",
  },
  "calming-medicines": {
    name: "Mind: about benzodiazepines",
    address:
      "https://www.mind.org.uk/information-support/drugs-and-treatments/sleeping-pills-and-minor-tranquillisers/about-benzodiazepines/",
  },
} as const satisfies Record<string, SourceRow>;
