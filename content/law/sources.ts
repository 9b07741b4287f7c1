// Where the law pages' lines come from: one row a source, named by lines in every place.

/** Shape: `kind` is "law" for a law's own text or a public body, "about" for a page that tells of the law. */
export interface LawSource {
  readonly name: string;
  readonly address: string;
  readonly kind: "law" | "about";
  /** The date that the source itself shows. */
  readonly date?: string;
  /** The day to which the text that was read is up to date; later changes are not in it. */
  readonly asOf?: string;
}

const rows = {
  "pha-1997": {
    name: "Protection from Harassment Act 1997",
    address: "https://www.legislation.gov.uk/ukpga/1997/40",
    kind: "law",
    asOf: "2015-01-11",
  },
  "pha-2a": {
    name: "Protection from Harassment Act 1997, section 2A",
    address: "http://legislation.gov.uk/ukpga/1997/40/section/2A/data.html",
    kind: "law",
  },
  lamplugh: {
    name: "Suzy Lamplugh Trust: stalking",
    address: "http://www.suzylamplugh.org/stalking/",
    kind: "about",
  },
  wheldon: {
    name: "Wheldon Law: harassment and stalking",
    address:
      "https://wheldonlaw.co.uk/criminal-law-solicitors/harassment-stalking-law-specialists-in-hertfordshire/",
    kind: "about",
  },
  "points-to-prove": {
    name: "Points to Prove, on section 4A",
    address:
      "https://points2prove.co.uk/offence/stalking-involving-fear-of-violence-or-serious-alarm-or-distress",
    kind: "about",
  },
  waldrons: {
    name: "Waldrons: stalking",
    address: "https://www.waldrons.co.uk/for-you/criminal-defence/general/stalking",
    kind: "about",
  },
  "pnld-control": {
    name: "Police National Legal Database: controlling behaviour",
    address: "https://www.pnld.co.uk/article/?id=41a0e08d-e918-ef11-840a-6045bdc1e984",
    kind: "about",
    date: "2024-11-27",
  },
  "spa-2019": {
    name: "Stalking Protection Act 2019",
    address: "https://www.legislation.gov.uk/ukpga/2019/9",
    kind: "law",
    asOf: "2023-02-07",
  },
  "pnld-orders": {
    name: "Police National Legal Database: Stalking Protection Act",
    address: "https://www.pnld.co.uk/legal-news-articles/stalking-protection-act-2019/",
    kind: "about",
    date: "2020-01-20",
  },
  "family-1996": {
    name: "Family Law Act 1996, non-molestation orders",
    address: "http://www.legislation.gov.uk/ukpga/1996/27/part/IV/crossheading/nonmolestation-orders",
    kind: "law",
  },
  "bp-collins": {
    name: "B P Collins: non-molestation orders",
    address:
      "https://www.bpcollins.co.uk/staying-safe-at-home-your-guide-to-occupation-and-non-molestation-orders",
    kind: "about",
  },
  enow: {
    name: "Summary of an encyclopaedia page on non-molestation orders",
    address: "https://enow.com/content?q=non+molestation+order+uk",
    kind: "about",
  },
  "heritage-park": {
    name: "Heritage Park Family Law: injunctions",
    address: "https://heritageparkfamilylaw.com/injunctions-non-molestation-orders-and-occupation-orders",
    kind: "about",
  },
  "dapo-statement": {
    name: "Statement to Parliament on the new orders",
    address: "https://questions-statements.parliament.uk/written-statements/detail/2024-11-27/hcws254",
    kind: "law",
    date: "2024-11-27",
  },
  no5: {
    name: "No5 Chambers on the pilot of the new orders",
    address:
      "https://www.no5.com/2025/01/what-do-we-know-about-the-domestic-abuse-protection-order-pilot-scheme/",
    kind: "about",
    date: "2025-01",
  },
  cps: {
    name: "Crown Prosecution Service: stalking or harassment",
    address: "https://cps.gov.uk/legal-guidance/stalking-or-harassment",
    kind: "law",
  },
  "two-incidents": {
    name: "Chapter on harassment law, Taylor & Francis",
    address: "https://www.taylorfrancis.com/books/9781315884226/chapters/10.4324/9781315884226-9",
    kind: "about",
  },
  "procedure-16": {
    name: "Criminal Procedure Rules 2020, Part 16",
    address: "https://legislation.gov.uk/uksi/2020/759/part/16/2022-04-04?timeline=false",
    kind: "law",
    date: "2022-04-04",
  },
  hse: {
    name: "Health and Safety Executive: written statements",
    address: "https://www.hse.gov.uk/enforce/enforcementguide/court/physical-written.htm",
    kind: "law",
  },
  "helpline-2010": {
    name: "Suzy Lamplugh Trust: the helpline’s first advice",
    address: "http://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
    kind: "law",
    date: "2010-04",
  },
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
  "ca-646": {
    name: "California Penal Code 646.9",
    address: "https://getpocketlaw.com/law/state_california/section-646-9-section-646-9_4f6dd1d15321",
    kind: "law",
  },
  "ca-cdta": {
    name: "CDTA Law: California stalking law",
    address: "https://cdtalaw.com/cdta/important-california-laws-to-know-stalking",
    kind: "about",
  },
  "ca-uslegal": {
    name: "USLegal: California stalking laws",
    address: "https://criminallaw.uslegal.com/stalking/california-stalking-laws/",
    kind: "about",
  },
  "ca-orders": {
    name: "USLegal: California protective orders",
    address: "https://familylaws.uslegal.com/protective-orders/california-protective-orders/",
    kind: "about",
  },
  "ca-womenslaw": {
    name: "WomensLaw: California domestic violence restraining orders",
    address: "https://www.womenslaw.org/laws/ca/restraining-orders/domestic-violence-restraining-orders",
    kind: "about",
    date: "2024-01-11",
  },
  "ca-walia": {
    name: "Walia Law: restraining orders",
    address: "https://walialawfirm.com/criminal-defense/restraining-orders",
    kind: "about",
  },
  "ca-tuolumne": {
    name: "Superior Court of Tuolumne: civil harassment",
    address: "https://tuolumne.courts.ca.gov/divisions/civil/civil-harassment",
    kind: "law",
  },
  "ca-shouse": {
    name: "Shouse Law: civil harassment orders",
    address: "https://www.shouselaw.com/ca/defense/laws/california-restraining-order/civil-harassment/",
    kind: "about",
  },
  "us-2261a": {
    name: "18 U.S.C. 2261A, copied on Casetext",
    address:
      "https://casetext.com/statute/united-states-code/title-18-crimes-and-criminal-procedure/part-i-crimes/chapter-110a-domestic-violence-and-stalking/section-2261a-stalking",
    kind: "law",
    date: "2024-10-04",
  },
  "us-code": {
    name: "United States Code, chapter 110A",
    address:
      "https://usc-cdn.house.gov/view.xhtml?edition=prelim&path=%2Fprelim%40title18%2Fpart1%2Fchapter110A",
    kind: "law",
  },
  "us-course": {
    name: "US Legal Forms: course of conduct",
    address: "https://legal-resources.uslegalforms.com/c/course-of-conduct",
    kind: "about",
  },
  "us-2262": {
    name: "18 U.S.C. 2262, copied on FindLaw",
    address: "http://codes.lp.findlaw.com/uscode/18/I/110A/2262",
    kind: "law",
  },
  "us-justice": {
    name: "Justice Department, on orders across states",
    address: "http://www.usdoj.gov/archives/jm/criminal-resource-manual-1120-prosecutions-under-18-usc-2262",
    kind: "law",
  },
  "us-902": {
    name: "All About eDiscovery: the new rules of evidence",
    address: "https://www.allaboutediscovery.com/2017/12/the-new-rules-of-federal-evidence-have-arrived/",
    kind: "about",
    date: "2017-12",
  },
  "us-hash": {
    name: "Amped: changes to the rules of evidence",
    address:
      "https://blog.ampedsoftware.com/2017/01/11/changes-to-us-fre-in-2017-weve-got-you-covered-already/",
    kind: "about",
    date: "2017-01-11",
  },
  "us-cert": {
    name: "J. Hany: certified electronic records",
    address: "https://jhany.com/2018/03/26/self-authentication-of-electronic-evidence-new-rules-90213-14/",
    kind: "about",
    date: "2018-03-26",
  },
  "us-jdsupra": {
    name: "JD Supra: rules 902(13) and (14)",
    address: "https://www.jdsupra.com/legalnews/new-federal-rules-of-evidence-902-13-71213/",
    kind: "about",
  },
  "us-counterman": {
    name: "LegiSource: Counterman v. Colorado",
    address:
      "https://legisource.net/2024/04/04/u-s-supreme-court-extends-first-amendment-rights-while-limiting-colorado-law-on-stalking/",
    kind: "about",
    date: "2024-04-04",
  },
  "ny-120": {
    name: "New York Penal Law 120.45, copied on Lexace",
    address: "https://lexace.ai/us/statute/new-york/pen-120.45",
    kind: "law",
  },
  "ny-lawhelp": {
    name: "LawHelp New York: orders of protection",
    address: "https://lawhelpny.org/resource/petition-for-violation-of-order-of-protection",
    kind: "about",
  },
  "ny-extend": {
    name: "On longer orders in New York family courts",
    address: "https://affordable-uncontested-divorce.com/5-year-orders-of-protection-in-ny-family-courts/",
    kind: "about",
  },
  "ny-address": {
    name: "NYC Family Attorneys: harassment",
    address: "https://nycfamilyattorneys.com/harassment",
    kind: "about",
  },
  "tx-42": {
    name: "Texas Penal Code 42.072, copied on LawServer",
    address: "https://www.lawserver.com/law/state/texas/tx-codes/texas_penal_code_42-072",
    kind: "law",
    asOf: "2023-11-21",
  },
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
  "ca-dagenais": {
    name: "Dagenais: criminal harassment",
    address: "https://dagenaisavocate.ca/portfolio-item/criminal-harassment/?lang=en",
    kind: "about",
  },
  "ca-regina": {
    name: "Regina Police Service: criminal harassment",
    address: "https://www.reginapolice.ca/resources/criminal-harassment/",
    kind: "law",
  },
  "ca-notebook": {
    name: "Criminal Law Notebook: criminal harassment",
    address: "https://criminalnotebook.ca/index.php/Criminal_Harassment_(Offence)",
    kind: "about",
    date: "2021-06",
  },
  "ca-bonds": {
    name: "Criminal Law Notebook: peace bonds",
    address: "https://criminalnotebook.ca/index.php/Peace_Bonds",
    kind: "about",
    date: "2020-01",
  },
  "ca-evidence": {
    name: "Canada Evidence Act",
    address: "https://laws-lois.justice.gc.ca/eng/acts/C-5/",
    kind: "law",
    asOf: "2026-07-23",
  },
  "in-bns": {
    name: "A copy of section 78",
    address: "https://law.emunshi.ai/bns/78",
    kind: "about",
  },
  "in-ipc": {
    name: "IPC Laws, on section 78",
    address: "https://ipclaws.in/bns/section-78-stalking",
    kind: "about",
  },
  "in-dv": {
    name: "Domestic Violence Act 2005, a copy",
    address: "https://www.kanoonirai.com/central-and-state-act/domestic-violence-act-2005/",
    kind: "about",
  },
  "in-dv-31": {
    name: "LawRato, on section 31",
    address: "https://lawrato.com/indian-kanoon/domestic-violence-act/section-31",
    kind: "about",
  },
  "in-63": {
    name: "Right to Information Wiki: the section 63 certificate",
    address:
      "https://righttoinformation.wiki/_export/xhtml/electronic-evidence-court-bsa-section-63-certificate-india",
    kind: "about",
  },
  "in-form": {
    name: "A copy of the schedule’s form",
    address: "https://nyayx.com/lawbooks/bharatiya-sakshya-adhiniyam-2023/SCH-1",
    kind: "about",
  },
  "in-veritect": {
    name: "Veritect: digital evidence",
    address: "https://veritect.ai/research/digital-evidence-bsa-2023-blog",
    kind: "about",
  },
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

export type LawSourceId = keyof typeof rows;
export const lawSources: Readonly<Record<LawSourceId, LawSource>> = rows;
