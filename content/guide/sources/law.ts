// Sources of the guide: acts, orders and what lawyers say of them.
import type { SourceRow } from "./row.ts";

export const law = {
  "english-law": {
    name: "Protection from Harassment Act 1997",
    address: "https://www.legislation.gov.uk/ukpga/1997/40",
  },
  "english-list": {
    name: "Protection from Harassment Act 1997, section 2A",
    address: "http://legislation.gov.uk/ukpga/1997/40/section/2A/data.html",
  },
  "stalking-order-law": {
    name: "Stalking Protection Act 2019",
    address: "https://www.legislation.gov.uk/ukpga/2019/9",
  },
  "english-prosecutors": {
    name: "Crown Prosecution Service: stalking or harassment",
    address: "https://cps.gov.uk/legal-guidance/stalking-or-harassment",
  },
  "english-two": {
    name: "A law book on stalking, Taylor and Francis, a chapter",
    address: "https://www.taylorfrancis.com/books/9781315884226/chapters/10.4324/9781315884226-9",
  },
  "english-statements": {
    name: "Criminal Procedure Rules 2020, Part 16",
    address: "https://legislation.gov.uk/uksi/2020/759/part/16/2022-04-04?timeline=false",
  },
  "english-serving": {
    name: "Health and Safety Executive: written statements in court",
    address: "https://www.hse.gov.uk/enforce/enforcementguide/court/physical-written.htm",
  },
  "english-serious": {
    name: "Points 2 Prove: stalking involving fear of violence or serious alarm or distress",
    address:
      "https://points2prove.co.uk/offence/stalking-involving-fear-of-violence-or-serious-alarm-or-distress",
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
  "scotland-log": {
    name: "Action Against Stalking: education for professionals",
    address: "https://www.actionagainststalking.org/education-for-professionals",
  },
  "northern-ireland-law": {
    name: "Protection from Stalking Act (Northern Ireland) 2022, a copy of the text",
    address: "https://legalize.dev/uk/law/nia-2022-17",
    date: "2022-04-26",
  },
  "northern-ireland-list": {
    name: "Protection from Stalking Act (Northern Ireland) 2022",
    address: "https://www.legislation.gov.uk/nia/2022/17/crossheading/stalking-protection-orders",
    date: "2022",
  },
  "northern-ireland-twice": {
    name: "A women’s organisation in Northern Ireland on the Act",
    address: "https://www.fwin.org.uk/pfs",
  },
  "ireland-law": {
    name: "Non-Fatal Offences against the Person Act 1997 (Ireland), section 10 as revised",
    address: "https://revisedacts.lawreform.ie/eli/1997/act/26/section/10/revised/en/html",
  },
  "ireland-acts": {
    name: "Criminal Justice (Miscellaneous Provisions) Act 2023 (Ireland)",
    address: "http://www.irishstatutebook.ie/2023/en/act/pub/0024/sec0027.html",
    date: "2023",
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
  "bangladesh-digital": {
    name: "The Financial Express on the Evidence (Amendment) Act 2022",
    address:
      "https://mail.thefinancialexpress.com.bd/national/parliament-passes-law-allowing-digital-evidences-in-court-trial-1667490291?amp=true",
    date: "2022-11-03",
  },
  "bangladesh-cyber": {
    name: "Bangladesh: cyber ordinance of 2025",
    address: "http://bdlaws.minlaw.gov.bd/act-details-1538.html",
  },
  "bangladesh-report": {
    name: "Bangladesh: Code of Criminal Procedure",
    address: "http://bdlaws.minlaw.gov.bd/act-75.html",
  },
  "india-form": {
    name: "India: certificate for electronic records, schedule of the 2023 Act",
    address: "https://nyayx.com/lawbooks/bharatiya-sakshya-adhiniyam-2023/SCH-1",
  },
  "india-certificate": {
    name: "A guide to the Indian certificate for electronic records",
    address:
      "https://righttoinformation.wiki/_export/xhtml/electronic-evidence-court-bsa-section-63-certificate-india",
  },
  "canada-records": {
    name: "Canada Evidence Act",
    address: "https://laws-lois.justice.gc.ca/eng/acts/C-5/",
    date: "2026-07-23",
  },
  "bd-order": {
    name: "Bangladesh: Domestic Violence (Prevention and Protection) Act 2010, section 14",
    address: "http://bdlaws.minlaw.gov.bd/act-1063/section-40969.html",
  },
  "india-law": {
    name: "India: section 78 of the Bharatiya Nyaya Sanhita, a copy",
    address: "https://ipclaws.in/bns/section-78-stalking",
  },
  "india-whom": {
    name: "The same section, another copy",
    address: "https://law.emunshi.ai/bns/78",
  },
  "canada-law": {
    name: "A Canadian law firm, with the section on criminal harassment",
    address: "https://dagenaisavocate.ca/portfolio-item/criminal-harassment/?lang=en",
  },
  "victoria-law": {
    name: "Victorian Law Reform Commission: section 21A of the Crimes Act 1958",
    address:
      "https://www.lawreform.vic.gov.au/publication/stalking-final-report-2/appendix-c-course-of-conduct-element-for-stalking-offence-under-s-21a-of-the-crimes-act-1958-vic",
  },
  "victoria-intent": {
    name: "Victoria: Personal Safety Intervention Orders Act 2010, section 10",
    address: "http://www.austlii.edu.au/au/legis/vic/consol_act/psioa2010409/s10.html",
  },
  "south-wales-law": {
    name: "Sydney Criminal Lawyers, with the section on stalking",
    address: "https://www.sydneycriminallawyers.com.au/?p=7020",
  },
  "south-wales-acts": {
    name: "New South Wales: Crimes (Domestic and Personal Violence) Act 2007, section 8",
    address: "http://www5.austlii.edu.au/au/legis/nsw/consol_act/capva2007347/s8.html",
  },
  "california-law": {
    name: "California Penal Code, section 646.9, a copy of the text",
    address: "https://getpocketlaw.com/law/state_california/section-646-9-section-646-9_4f6dd1d15321",
  },
  "california-threat": {
    name: "CDTA law firm: California’s stalking laws",
    address: "https://cdtalaw.com/cdta/important-california-laws-to-know-stalking",
  },
  "california-short-order": {
    name: "USLegal: California protective orders",
    address: "https://familylaws.uslegal.com/protective-orders/california-protective-orders/",
  },
  "texas-law": {
    name: "Texas Penal Code, section 42.072, a copy",
    address: "https://www.lawserver.com/law/state/texas/tx-codes/texas_penal_code_42-072",
  },
  "us-law": {
    name: "United States Code, title 18, section 2261A, a copy",
    address:
      "https://casetext.com/statute/united-states-code/title-18-crimes-and-criminal-procedure/part-i-crimes/chapter-110a-domestic-violence-and-stalking/section-2261a-stalking",
  },
  "us-course": {
    name: "USLegal: course of conduct",
    address: "https://legal-resources.uslegalforms.com/c/course-of-conduct",
  },
  "tracking-law": {
    name: "New York Penal Law, section 120.45, a copy of the text",
    address: "https://lexace.ai/us/statute/new-york/pen-120.45",
  },
  "new-york-order": {
    name: "LawHelpNY: when an order of protection is broken",
    address: "https://lawhelpny.org/resource/petition-for-violation-of-order-of-protection",
  },
  "court-address": {
    name: "A New York law firm on harassment",
    address: "https://nycfamilyattorneys.com/harassment",
  },
  "us-copies": {
    name: "All About eDiscovery on US rules 902(13) and 902(14)",
    address: "https://www.allaboutediscovery.com/2017/12/the-new-rules-of-federal-evidence-have-arrived/",
    date: "2017-12",
  },
  "us-hash": {
    name: "Amped Software, quoting the note to the same rules",
    address:
      "https://blog.ampedsoftware.com/2017/01/11/changes-to-us-fre-in-2017-weve-got-you-covered-already/",
    date: "2017-01-11",
  },
  "us-notice": {
    name: "A US law page on notice under the same rules",
    address: "https://jhany.com/2018/03/26/self-authentication-of-electronic-evidence-new-rules-90213-14/",
    date: "2018-03-26",
  },
  "us-authentic": {
    name: "JD Supra on what the same rules settle",
    address: "https://www.jdsupra.com/legalnews/new-federal-rules-of-evidence-902-13-71213/",
  },
  "us-knowing": {
    name: "LegiSource Colorado on Counterman v. Colorado",
    address:
      "https://legisource.net/2024/04/04/u-s-supreme-court-extends-first-amendment-rights-while-limiting-colorado-law-on-stalking/",
    date: "2024-04-04",
  },
  "orders-across-states": {
    name: "US Justice Manual on orders across states",
    address: "http://www.usdoj.gov/archives/jm/criminal-resource-manual-1120-prosecutions-under-18-usc-2262",
  },
  "order-start": {
    name: "Police National Legal Database: Stalking Protection Act",
    address: "https://www.pnld.co.uk/legal-news-articles/stalking-protection-act-2019/",
    date: "2020-01-20",
  },
  "control-law": {
    name: "Police National Legal Database: controlling behaviour",
    address: "https://www.pnld.co.uk/article/?id=41a0e08d-e918-ef11-840a-6045bdc1e984",
    date: "2024-11-27",
  },
  "bd-digital": {
    name: "The Financial Express, Bangladesh: digital evidence in court",
    address:
      "https://mail.thefinancialexpress.com.bd/national/parliament-passes-law-allowing-digital-evidences-in-court-trial-1667490291?amp=true",
    date: "2022-11-03",
  },
  "bd-ordinance-change": {
    name: "Bangladesh: Ordinance 54 of 2025",
    address: "http://bdlaws.minlaw.gov.bd/act-details-1567.html",
  },
  "ireland-parts": {
    name: "Law Society Gazette, Ireland, on the new orders",
    address:
      "https://www.lawsociety.ie/gazette/top-stories/2023/october/legal-knock-on-of-stalled-stalking-provisions",
    date: "2023-10-17",
  },
  "india-evidence": {
    name: "Veritect, India: digital evidence",
    address: "https://veritect.ai/research/digital-evidence-bsa-2023-blog",
  },
} as const satisfies Record<string, SourceRow>;
