// The law of New York in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const newYork: LawPlace = {
  id: "new-york",
  checked: "2026-11-21",
  expires: "2027-02-19",
  also: ["united-states"],
  first: [],
  offences: [
    {
      name: { en: "Stalking in the fourth degree", bn: "চতুর্থ মাত্রার স্টকিং" },
      statute: { en: "Penal Law", bn: "Penal Law (দণ্ডবিধি)" },
      section: "120.45",
      leastOccasions: null,
      conduct: [
        line(
          "ny-120",
          "Acts on purpose towards one person, for no fair reason. To follow includes to track with GPS or another device without leave.",
          "যথাযথ কারণ ছাড়া একজনের দিকে ইচ্ছা করে করা কাজ। অনুমতি ছাড়া জিপিএস বা অন্য যন্ত্রে অবস্থান দেখাও পিছু নেওয়া।",
        ),
      ],
      occasions: [
        line(
          "ny-120",
          "A course of conduct. The text names no number.",
          "একের পর এক কাজ। আইনে কোনো সংখ্যা বলা নেই।",
        ),
      ],
      effect: [
        line(
          "ny-120",
          "One of these: likely to cause fair fear of real harm to health, safety or things of the person, close family or people they know. Or real harm to mental health. Or fair fear for a job or business.",
          "এর যেকোনো একটি: নিজের, কাছের পরিবারের বা পরিচিতের স্বাস্থ্য, নিরাপত্তা বা জিনিসের সত্যিকার ক্ষতির যুক্তিসংগত ভয় হওয়ার মতো। অথবা মানসিক স্বাস্থ্যের সত্যিকার ক্ষতি। অথবা চাকরি বা ব্যবসা নিয়ে যুক্তিসংগত ভয়।",
        ),
      ],
      knowledge: [
        line(
          "ny-120",
          "They knew, or should have known. For harm to mental health and fear for a job, they were clearly told to stop first.",
          "সে জানত, বা তার জানা উচিত ছিল। মানসিক ক্ষতি আর চাকরির ভয়ের বেলায় আগে স্পষ্ট করে থামতে বলা হয়েছিল।",
        ),
      ],
      exclusions: [],
      penalty: [
        line(
          "ny-120",
          "A class B misdemeanour, one of the lesser crimes. There are higher degrees, up to a class D felony (120.50 to 120.60); a law blog says so.",
          "ক্লাস বি মিসডিমিনর, ছোট অপরাধের একটি। আরও উঁচু মাত্রা আছে, ক্লাস ডি ফেলোনি পর্যন্ত (১২০.৫০ থেকে ১২০.৬০); একটি আইনি ব্লগ তা বলে।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Order of protection", bn: "সুরক্ষা আদেশ" },
      statute: {
        en: "Family Court Act art. 8; criminal and Supreme Court routes",
        bn: "Family Court Act (পারিবারিক আদালত আইন) art. 8; ফৌজদারি ও সুপ্রিম কোর্টের পথও আছে",
      },
      terms: [
        line(
          "ny-lawhelp",
          "From a family court often up to 2 years, 5 in graver cases. From a criminal court up to 8 years, by the crime.",
          "পারিবারিক আদালত থেকে সাধারণত ২ বছর পর্যন্ত, গুরুতর হলে ৫। ফৌজদারি আদালত থেকে অপরাধ অনুযায়ী ৮ বছর পর্যন্ত।",
        ),
        line(
          "ny-extend",
          "You could ask for a longer one before it ends, without a new event.",
          "শেষ হওয়ার আগে নতুন ঘটনা ছাড়াই সময় বাড়াতে চাইতে পারেন।",
        ),
        line(
          "ny-address",
          "Your address can be kept secret in a family court case.",
          "পারিবারিক আদালতের আবেদনে আপনার ঠিকানা গোপন রাখা যায়।",
        ),
      ],
      breach: [line("ny-lawhelp", "It is a crime.", "এটি অপরাধ।")],
    },
  ],
  reporting: [],
  evidence: [],
};
