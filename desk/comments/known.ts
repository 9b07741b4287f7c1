// What a text may hold without pointing to anybody: the guide's own words and numbers; and names that point to somebody.
import helpLines from "../../content/help/contacts.json" with { type: "json" };
import commonEn from "../../content/words/common/en.json" with { type: "json" };
import libraryEn from "../../content/words/library/en.json" with { type: "json" };
import { claimsOfPage, guide, textOf } from "../../content/guide/index.ts";

/** The numbers that the guide names, as digits: a comment on a line that does not answer has to name it. */
export const contacts: ReadonlySet<string> = new Set(
  helpLines.contacts
    .filter(({ verified }) => verified)
    .flatMap((line) => [
      ...(line.call ?? []),
      ...("text" in line ? [line.text] : []),
      ...("tty" in line ? [line.tty] : []),
    ])
    .flatMap((number) => (number === undefined ? [] : [number.replace(/\D/g, "")])),
);

/** Names of days, months and things that everybody speaks of, beside the words of the guide. */
const everyday =
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english bangla bengali whatsapp facebook instagram messenger telegram signal viber imessage snapchat tiktok youtube google apple iphone android samsung gmail chrome firefox safari bluetooth airtag internet muslim hindu christian eid ramadan christmas puja europe asia africa america india pakistan nepal london dhaka";

/** Every word that the English guide itself uses, in small letters. */
export const wordsOfTheGuide: ReadonlySet<string> = new Set(
  [
    everyday,
    ...Object.values(commonEn),
    ...Object.values(libraryEn),
    ...Object.values(guide).flatMap(({ en }) => [en.title, en.lead, ...claimsOfPage(en).map(textOf)]),
  ].flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
);

/** Common names that are no other word, in both scripts. It cannot hold every name, and the form says so. */
export const knownNames: ReadonlySet<string> = new Set(
  [
    "abdul ahmed akter akhtar ali amina andrew anna anthony ayesha begum brian charlotte christopher daniel david emily emma",
    "elizabeth fatema fatima george hasan hossain hussain ibrahim james jennifer jessica john joseph karen karim kevin khan khatun",
    "laura linda lisa maria mary matthew michael michelle mohammad mohammed muhammad nancy nasrin nusrat oliver olivia patricia paul peter",
    "rahim rahman rebecca richard robert ruth salma sandra sarah sharmin sophie steven sultana susan thomas tracy uddin william yasmin",
    "রহিম করিম রহমান হোসেন হোসাইন আহমেদ আহমদ আক্তার আখতার খাতুন বেগম সুলতানা ফাতেমা আয়েশা আমিনা নুসরাত নাসরিন শারমিন সালমা",
    "মোহাম্মদ মুহাম্মদ ইব্রাহিম আব্দুল আবদুল উদ্দিন চৌধুরী তালুকদার ভট্টাচার্য চট্টোপাধ্যায় মুখার্জি ব্যানার্জি চক্রবর্তী হাসান রাকিব সাকিব তানভীর ইয়াসমিন",
  ]
    .join(" ")
    .normalize("NFKC")
    .split(" "),
);
