// Where the guide's statements come from: one row a source, named by claims in every language.

export interface SourceRow {
  readonly name: string;
  readonly address: string;
  /** The date that the source itself shows. */
  readonly date?: string;
}

const rows = {
  "inspectorate-glossary": {
    name: "HMICFRS glossary: stalking",
    address: "https://hmicfrs.justiceinspectorates.gov.uk/glossary/stalking/",
  },
  "survey-2006": {
    name: "US survey of 2006 on stalking, a copy of the report",
    address: "https://doksi.net/en/get.php?lid=40993",
    date: "2009-01",
  },
  "survey-2023": {
    name: "National Intimate Partner and Sexual Violence Survey 2023/2024, stalking brief",
    address:
      "https://vawnet.org/material/national-intimate-partner-and-sexual-violence-survey-20232024-stalking-data-brief",
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
  "english-law": {
    name: "Protection from Harassment Act 1997",
    address: "https://www.legislation.gov.uk/ukpga/1997/40",
  },
  "no-log-needed": {
    name: "UK Says No More: stalking",
    address: "https://uksaysnomore.org/learn/domestic-abuse/stalking/",
  },
  "keeping-notes": {
    name: "Safety Net Australia: documentation tips",
    address: "https://techsafety.org.au/resources/documentation-tips/",
  },
  "stalking-log": {
    name: "Crisis centre in Ottumwa, Iowa: stalking log",
    address: "http://ottumwacrisiscenter.bympa.com/stalking-log/",
  },
  "regina-police": {
    name: "Regina Police Service: criminal harassment",
    address: "https://www.reginapolice.ca/resources/criminal-harassment/",
  },
  "cell-phone-plan": {
    name: "Safety Net: cell phone safety plan",
    address: "https://www.techsafety.org/resources-survivors/cell-phone-safety-plan",
  },
  "phone-watching": {
    name: "Safety Net: spyware and phone surveillance, a copy of the page",
    address: "https://kaofeng-lee-s90t.squarespace.com/spyware-and-stalkerware-phone-surveillance",
  },
  "using-technology": {
    name: "WomensLaw: abuse using technology",
    address:
      "https://nocache.womenslaw.org/about-abuse/abuse-using-technology/ways-survivors-use-and-abusers-misuse-technology/abuse-1",
  },
  "everyday-sharing": {
    name: "Consumer Reports: shut stalkers out of your tech",
    address: "https://www.consumerreports.org/digital-security/shut-stalkers-out-of-your-tech/",
  },
  "safety-check": {
    name: "Apple: personal safety guide",
    address: "https://support.apple.com/en-me/guide/personal-safety/ips2aad835e1/web",
  },
  "cut-off": {
    name: "Tech Telegraph, on the same tool",
    address: "https://techtelegraph.co.uk/?p=601190",
  },
  "tracker-alerts": {
    name: "Google security blog: unwanted tracking alerts",
    address: "https://security.googleblog.com/2024/05/google-and-apple-deliver-support-for.html",
    date: "2024-05-13",
  },
  "kept-running": {
    name: "Avast blog: connected life",
    address: "https://blog.avast.com/how-to-make-a-connected-life-safe-again",
    date: "2019-12-02",
  },
  "helpline-2010": {
    name: "Suzy Lamplugh Trust: the helpline’s first advice",
    address: "http://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
    date: "2010-04",
  },
  "telling-people": {
    name: "Real Hope: stalking information",
    address: "https://realhope.com/stalking-information/",
  },
  "trust-definition": {
    name: "Neighbourhood Watch, with the definition of the Suzy Lamplugh Trust",
    address: "https://ourwatch.org.uk/crime-prevention/crime-types/stalking",
  },
  "campus-rule": {
    name: "Elizabethtown College, quoting the US rule for colleges",
    address: "https://etown.edu/offices/diversity/titleix/students/stalking.aspx",
  },
  "california-law": {
    name: "California Penal Code, section 646.9, a copy of the text",
    address: "https://getpocketlaw.com/law/state_california/section-646-9-section-646-9_4f6dd1d15321",
  },
  "california-threat": {
    name: "CDTA law firm: California’s stalking laws",
    address: "https://cdtalaw.com/cdta/important-california-laws-to-know-stalking",
  },
  "scotland-law": {
    name: "Scottish Government: the offence of stalking",
    address: "http://www.scotland.gov.uk/Topics/archive/law-order/harassment/stalkingoffence",
  },
  "scotland-act": {
    name: "Criminal Justice and Licensing (Scotland) Act 2010, stalking",
    address:
      "http://www.legislation.gov.uk/cy/asp/2010/13/part/2/crossheading/stalking/data.xht?view=snippet&wrap=true",
  },
  "ireland-law": {
    name: "Non-Fatal Offences against the Person Act 1997 (Ireland), section 10 as revised",
    address: "https://revisedacts.lawreform.ie/eli/1997/act/26/section/10/revised/en/html",
  },
  "ireland-one-act": {
    name: "Comyn Kelleher Tobin, Irish law firm, on the new offence",
    address:
      "https://www.ckt.ie/news/navigating-change-key-amendments-to-assault-legislation-includes-new-stand-alone-offence-of-stalking/",
    date: "2023",
  },
  "bangladesh-laws": {
    name: "Laws N Lawyers: harassment of women in Bangladesh",
    address: "https://lawsnlawyers.com/eve-teasing-punishment-in-bangladesh/",
  },
  "english-list": {
    name: "Protection from Harassment Act 1997, section 2A",
    address: "http://legislation.gov.uk/ukpga/1997/40/section/2A/data.html",
  },
  "trust-stalking": {
    name: "Suzy Lamplugh Trust: stalking",
    address: "http://www.suzylamplugh.org/stalking/",
  },
  "finland-helpline": {
    name: "Nollalinja, helpline in Finland: stalking",
    address: "https://nollalinja.fi/en/stalking",
  },
  "before-and-after": {
    name: "Abuse and Relationships: stalking",
    address: "http://www.abuseandrelationships.org/Content/Behaviors/stalking.html",
  },
  "tracking-law": {
    name: "New York Penal Law, section 120.45, a copy of the text",
    address: "https://lexace.ai/us/statute/new-york/pen-120.45",
  },
  "ireland-acts": {
    name: "Criminal Justice (Miscellaneous Provisions) Act 2023 (Ireland)",
    address: "http://www.irishstatutebook.ie/2023/en/act/pub/0024/sec0027.html",
    date: "2023",
  },
  "northern-ireland-list": {
    name: "Protection from Stalking Act (Northern Ireland) 2022",
    address: "https://www.legislation.gov.uk/nia/2022/17/crossheading/stalking-protection-orders",
    date: "2022",
  },
  "effects-list": {
    name: "Stalking Risk Profile: impact on victims",
    address: "http://www.stalkingriskprofile.com/victim-support/impact-of-stalking-on-victims",
  },
  "county-effects": {
    name: "Fairfax County: stalking’s impact",
    address:
      "https://www.fairfaxcounty.gov/familyservices/community-corner/2023-05-stalkings-devastating-impact",
    date: "2023-05",
  },
  "changed-days": {
    name: "RDVIC, West Virginia: impact on victims",
    address: "https://info.rdvic.org/stalking-and-harassment/impact-on-victims",
  },
  "australian-study": {
    name: "Study of 1,844 people in Australia, British Journal of Psychiatry",
    address: "http://bjp.rcpsych.org/content/187/5/416",
    date: "2005",
  },
  "support-reasons": {
    name: "Stalking support service in Sussex: about stalking",
    address: "https://www.sussexstalkingsupport.co.uk/about-stalking-stalking-support-service-brighton",
  },
  "partner-study-summary": {
    name: "The same study of 1,005 cases, abstract on PubMed",
    address: "https://pubmed.ncbi.nlm.nih.gov/16423242/?dopt=Abstract",
  },
  "checklist-limits": {
    name: "UK police checklist on stalking, a copy",
    address: "https://docest.com/doc/286691/need-to-insert-a-logo",
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
  "changing-routines": {
    name: "Alice Ruggles Trust: advice about stalking",
    address: "https://alicerugglestrust.org/advice-about-stalking/",
  },
  "court-address": {
    name: "A New York law firm on harassment",
    address: "https://nycfamilyattorneys.com/harassment",
  },
  "first-support": {
    name: "WHO guideline on partner violence, a summary",
    address: "https://jesse.tg/ngc-archive/summary/10906",
    date: "2013",
  },
  "family-apps": {
    name: "Maryland resources on partner stalking: stalkerware",
    address: "https://juststalkingmdresources.org/stalkerware",
  },
  "stalking-order-law": {
    name: "Stalking Protection Act 2019",
    address: "https://www.legislation.gov.uk/ukpga/2019/9",
  },
  "keeping-apart": {
    name: "Center for Family Justice: technology safety",
    address: "https://centerforfamilyjustice.org/faq/technology-safety/",
  },
  "strangulation-institute": {
    name: "Training Institute on Strangulation Prevention: impact",
    address: "https://www.strangulationtraininginstitute.com/impact-of-strangulation-crimes/",
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
  "antidepressant-weeks": {
    name: "HSE Ireland: how and when to take antidepressants",
    address: "https://www2.hse.ie/medicines/antidepressants1/how-and-when-to-take-antidepressants",
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
  "diazepam-warning": {
    name: "England Times, quoting the NHS on diazepam",
    address:
      "https://england-times.co.uk/nhs-diazepam-four-week-warning-to-people-on-medication-for-anxiety-and-spasms/?amp=1",
  },
  "sleep-practice": {
    name: "Kingswood Surgery, NHS: sleep",
    address: "https://www.thekingswoodsurgery.nhs.uk/insomnia",
  },
  "joint-sessions": {
    name: "Tavistock Relationships: policy briefing",
    address:
      "http://tavistockrelationships.ac.uk/policy-research/policy-briefings/914-couples-with-situational-violence",
  },
  "here-and-now": {
    name: "Safe Spaces England and Wales: grounding",
    address: "https://safespacesenglandandwales.org.uk/?p=3062",
  },
  "small-object": {
    name: "Dorset and Somerset Air Ambulance: managing flashbacks",
    address: "https://www.dsairambulance.org.uk/trauma-managing-flashbacks",
  },
  "daily-needs": {
    name: "WUNC, with tips from a WHO psychologist",
    address: "https://www.wunc.org/2020-03-26/covid-19-self-care-tips-from-the-world-health-organization",
    date: "2020-03-26",
  },
  "stress-body": {
    name: "NDTV on the WHO guide to stress",
    address:
      "https://doctor.ndtv.com/living-healthy/lockdown-3-0-who-releases-new-guidelines-to-cope-with-stress-and-anxiety-2222952",
  },
  "sleep-after-shock": {
    name: "STARS Dorset: problems getting to sleep",
    address: "https://www.starsdorset.org/problems-getting-to-sleep",
  },
  "sleep-routine": {
    name: "Recovery College Online: sleeping difficulties",
    address: "https://www.recoverycollegeonline.co.uk/recovery-wellbeing/sleep/difficulties/",
  },
  "friend-believe": {
    name: "University of Illinois Chicago: helping a friend",
    address: "http://www.uic.edu/depts/owa/stalking_helping.html",
  },
  "friend-avoid": {
    name: "Buffalo State: helping a friend",
    address: "http://www.buffalostate.edu/deanofstudents/x725.xml",
  },
  "friend-secrets": {
    name: "Bloomsburg University: how to help friends or family",
    address: "http://www.bloomu.edu/wrc/help",
  },
  "friend-choice": {
    name: "University of Arizona, Oasis: for concerned others",
    address: "https://health.arizona.edu/oasis-stalking-concerned-others",
  },
  "friend-company": {
    name: "University of Virginia: supporting a friend",
    address: "http://www.virginia.edu/sexualviolence/support/stalking.html",
  },
  "looking-together": {
    name: "SPARC: risk and safety",
    address: "https://www.stalkingawareness.org/risk-and-safety/",
  },
  "survey-2019": {
    name: "US Bureau of Justice Statistics: stalking in 2019",
    address: "https://www.ojp.gov/library/publications/stalking-victimization-2019",
  },
  "bd-order": {
    name: "Bangladesh: Domestic Violence (Prevention and Protection) Act 2010, section 14",
    address: "http://bdlaws.minlaw.gov.bd/act-1063/section-40969.html",
  },
  "new-york-order": {
    name: "LawHelpNY: when an order of protection is broken",
    address: "https://lawhelpny.org/resource/petition-for-violation-of-order-of-protection",
  },
  "california-short-order": {
    name: "USLegal: California protective orders",
    address: "https://familylaws.uslegal.com/protective-orders/california-protective-orders/",
  },
  "orders-across-states": {
    name: "US Justice Manual on orders across states",
    address: "http://www.usdoj.gov/archives/jm/criminal-resource-manual-1120-prosecutions-under-18-usc-2262",
  },
  "phone-places": {
    name: "An Australian page on recognising stalkerware",
    address: "https://controlaltescape.com.au/recognising-stalkerware",
  },
  "car-finders": {
    name: "Bright Horizons: stalking with technology",
    address:
      "https://www.brighthorizonsne.org/2018/01/technology-facilitated-stalking-what-you-need-to-know/",
    date: "2018-01",
  },
  "work-response": {
    name: "Wilson McCoy, US law firm: stalking claims at work",
    address:
      "https://www.wilsonmccoylaw.com/blog/2025/05/tips-on-responding-to-stalking-claims-in-the-workplace/",
    date: "2025-05",
  },
  "work-no-firing": {
    name: "Business Management Daily: how to respond",
    address:
      "https://www.businessmanagementdaily.com/6777/how-should-we-respond-to-employees-fear-shes-being-stalked/",
  },
  "work-new-number": {
    name: "Workplace OHS, Australia: what could employers do",
    address:
      "http://workplaceohs.com.au/hazards/bullying-and-harassment/q-a/workplace-stalking-what-should-employers-do",
  },
  "bystander-ways": {
    name: "PLEA, Saskatchewan: what witnesses can do",
    address:
      "https://plea.org/sexual-harassment-in-the-workplace-training/workplace-sexual-harassment-prevention-training-provincail-employers/module-2-addressing-workplace-sexual-harassment-overview/options-when-there-is-sexual-harassment",
  },
  "bystander-film": {
    name: "Sonke Gender Justice: if you see it happen",
    address:
      "https://genderjustice.org.za/card/what-is-sexual-harassment-and-how-can-you-deal-with-it/what-can-i-do-if-i-see-sexual-harassment-happening",
  },
  "after-abuse": {
    name: "Talk2Someone: life after abuse",
    address: "https://www.talk2someone.org.uk/latest/life-after-abuse/",
  },
  "recovery-needs": {
    name: "Enable Law: stress in survivors of abuse",
    address: "https://www.enablelaw.com/news-and-insights/understanding-ptsd-in-survivors-of-abuse/",
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

export type SourceId = keyof typeof rows;
export const sources: Readonly<Record<SourceId, SourceRow>> = rows;
