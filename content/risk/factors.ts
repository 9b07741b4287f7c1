// What studies take seriously about stalking, each in a sentence with its source; shown only where a record names it, and always with people to call.
export interface Factor extends Readonly<Record<"en" | "bn", string>> {
  readonly source: { readonly title: string; readonly url: string; readonly checked: string };
}

const checked = "2026-11-21";

export const factors: Readonly<Record<string, Factor>> = {
  "threat-to-hurt": {
    en: "In a clinic’s study of 145 people who stalked, threats often came before an assault.",
    bn: "একটি ক্লিনিকের গবেষণায়, স্টকিং করেছে এমন ১৪৫ জনের মধ্যে, আক্রমণের আগে প্রায়ই হুমকি এসেছিল।",
    source: {
      title: "American Journal of Psychiatry 156 (1999) 1244",
      url: "https://psychiatryonline.org/doi/abs/10.1176/ajp.156.8.1244",
      checked,
    },
  },
  "threat-about-children": {
    en: "A study of 821 women in ten US cities lists a threat to harm the children among what came before the worst harm.",
    bn: "যুক্তরাষ্ট্রের দশ শহরের ৮২১ জন নারীকে নিয়ে গবেষণায়, সবচেয়ে বড় ক্ষতির আগে যা ঘটেছিল তার মধ্যে বাচ্চাদের ক্ষতির হুমকি আছে।",
    source: { title: "PubMed 12030246", url: "https://www.ncbi.nlm.nih.gov/pubmed/12030246", checked },
  },
  strangled: {
    en: "In one study of violence by a partner, pressure on the neck in the past was strongly linked with the worst harm. A clinician could look at it, also later.",
    bn: "সঙ্গীর সহিংসতা নিয়ে একটি গবেষণায়, আগে গলায় চাপ দেওয়ার সঙ্গে সবচেয়ে বড় ক্ষতির জোরালো সম্পর্ক দেখা গেছে। পরে হলেও চিকিৎসককে দেখানো যায়।",
    source: { title: "PMC2573025", url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2573025", checked },
  },
  "followed-or-watched": {
    en: "The study of 821 women in ten US cities lists being followed or spied on among what came before the worst harm.",
    bn: "যুক্তরাষ্ট্রের দশ শহরের ৮২১ জন নারীকে নিয়ে গবেষণায়, সবচেয়ে বড় ক্ষতির আগে যা ঘটেছিল তার মধ্যে পিছু নেওয়া বা লুকিয়ে দেখা আছে।",
    source: { title: "PubMed 12030246", url: "https://www.ncbi.nlm.nih.gov/pubmed/12030246", checked },
  },
  "property-damaged": {
    en: "A study of 157 people names damage to things, beside threats and an earlier relationship, among what went with violence.",
    bn: "১৫৭ জনকে নিয়ে গবেষণায়, হুমকি ও আগের সম্পর্কের পাশাপাশি জিনিসপত্রের ক্ষতিও সহিংসতার সঙ্গে দেখা গেছে।",
    source: {
      title: "Stalking Risk Profile, bulletin",
      url: "https://www.stalkingriskprofile.com/?bulletin=new-article-on-stalking-risk-factors-published",
      checked,
    },
  },
  "past-two-weeks": {
    en: "In one study, contact that went on past two weeks tended to last longer and to do more harm.",
    bn: "একটি গবেষণায়, দুই সপ্তাহের বেশি চলা যোগাযোগ সাধারণত আরও লম্বা হয়েছে, ক্ষতিও বেশি করেছে।",
    source: {
      title: "Deakin University, DU:30002769",
      url: "http://dro.deakin.edu.au/view/DU:30002769",
      checked,
    },
  },
  "her-fear": {
    en: "In a study of 1,565 people who were stalked, their own fear was the thing most closely linked with severe violence. Fear is a reason to be believed.",
    bn: "স্টকিংয়ের শিকার ১,৫৬৫ জনকে নিয়ে গবেষণায়, গুরুতর সহিংসতার সঙ্গে সবচেয়ে বেশি মিলেছে তাঁদের নিজেদের ভয়। ভয় পাওয়া বিশ্বাস করার মতো কারণ।",
    source: {
      title: "Key questions to consider in stalking cases",
      url: "https://fdokumen.com/documents/key-questions-to-consider-in-stalking-cases.html",
      checked,
    },
  },
};
