// The law of Canada in plain words, as far as it was checked.
import { line, type LawPlace } from "./model.ts";

export const canada: LawPlace = {
  id: "canada",
  checked: "2026-11-21",
  expires: "2027-02-19",
  first: [],
  offences: [
    {
      name: { en: "Criminal harassment", bn: "অপরাধমূলক হয়রানি" },
      statute: { en: "Criminal Code", bn: "Criminal Code (দণ্ডবিধি)" },
      section: "s. 264",
      leastOccasions: null,
      conduct: [
        line(
          "ca-regina",
          "One of these: to follow someone from place to place, to contact them directly or through others, to watch their home or another place, to threaten them or their family.",
          "এর যেকোনো একটি: এক জায়গা থেকে আরেক জায়গায় পিছু নেওয়া, সরাসরি বা অন্যকে দিয়ে যোগাযোগ করা, বাড়ি বা অন্য জায়গায় নজর রাখা, তাকে বা তার পরিবারকে হুমকি দেওয়া।",
        ),
      ],
      occasions: [
        line(
          "ca-regina",
          "To follow or contact has to happen repeatedly. The text does not say so of watching and threats.",
          "পিছু নেওয়া বা যোগাযোগ বারবার হতে হয়। নজর রাখা ও হুমকির বেলায় আইনে তা বলা নেই।",
        ),
      ],
      effect: [
        line(
          "ca-regina",
          "It makes the person fear for their safety, or that of someone they know, and the fear is a fair one.",
          "এতে মানুষটি নিজের বা চেনা কারও নিরাপত্তা নিয়ে ভয় পায়, আর সেই ভয় যুক্তিসংগত।",
        ),
      ],
      knowledge: [
        line(
          "ca-dagenais",
          "They knew that the person was harassed, or did not care.",
          "সে জানত যে মানুষটি হয়রান হচ্ছে, বা তার পরোয়া করেনি।",
        ),
      ],
      exclusions: [line("ca-dagenais", "Acts that the law allows.", "আইনে অনুমোদিত কাজ।")],
      penalty: [
        line(
          "ca-notebook",
          "Up to 10 years on the graver path. On the lesser one, since 19 September 2019: two years less a day, $5,000, or both. To break an order at the time makes it worse.",
          "গুরুতর পথে ১০ বছর পর্যন্ত। ছোট পথে, ১৯ সেপ্টেম্বর ২০১৯ থেকে: দুই বছরের এক দিন কম, ৫,০০০ ডলার, বা দুটোই। তখন কোনো আদেশ ভাঙলে তা আরও গুরুতর।",
        ),
      ],
    },
  ],
  orders: [
    {
      name: { en: "Peace bond", bn: "শান্তি রক্ষার মুচলেকা (peace bond)" },
      statute: { en: "Criminal Code s. 810", bn: "Criminal Code (দণ্ডবিধি) s. 810" },
      terms: [
        line(
          "ca-bonds",
          "A judge or justice can make it for up to 12 months, for fair reasons to fear harm to you, a partner, a child or your things.",
          "নিজের, সঙ্গীর, সন্তানের বা জিনিসের ক্ষতির যুক্তিসংগত ভয় থাকলে বিচারক এটি ১২ মাস পর্যন্ত দিতে পারেন।",
        ),
      ],
      breach: [],
    },
  ],
  reporting: [],
  evidence: [
    line(
      "ca-evidence",
      "Whoever brings a file has to show that it can be what they say it is (section 31.1).",
      "যিনি ইলেকট্রনিক দলিল আনেন, তাঁকে দেখাতে হয় যে সেটি তা-ই হতে পারে, যা তিনি বলছেন (ধারা ৩১.১)।",
    ),
    line(
      "ca-evidence",
      "It helps to show that the device or system that kept it worked as it should (sections 31.2 and 31.3).",
      "যে যন্ত্র বা ব্যবস্থায় তা রাখা ছিল, সেটি ঠিকমতো চলত বলে দেখাতে পারলে সুবিধা হয় (ধারা ৩১.২ ও ৩১.৩)।",
    ),
    line(
      "ca-evidence",
      "Much of this can be told in a sworn statement (section 31.6).",
      "এর অনেকটাই হলফনামায় বলা যায় (ধারা ৩১.৬)।",
    ),
  ],
};
