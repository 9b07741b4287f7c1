// The languages and places whose dates and times are tried: every language that CLDR has, and the places that write otherwise.

const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** Every language of two or three letters that the runtime's CLDR knows. */
const languages: readonly string[] = Intl.DateTimeFormat.supportedLocalesOf(
  letters.flatMap((first) =>
    letters.flatMap((second) => [first + second, ...letters.map((third) => first + second + third)]),
  ),
);

/** Places that differ from their language's first one, in order, digits, separators, calendar or words. */
const places = [
  "ar-AE ar-DZ ar-EG ar-IQ ar-LY ar-MA ar-SA ar-SY ar-TN ar-YE az-Cyrl bn-IN bs-Cyrl de-AT de-CH de-LI",
  "en-001 en-AE en-AU en-BE en-BW en-BZ en-CA en-CH en-DE en-DK en-FI en-GB en-HK en-IE en-IN en-KE en-MT en-NL en-NZ",
  "en-PH en-PK en-SE en-SG en-US en-ZA en-ZW es-AR es-BO es-CL es-CO es-DO es-EC es-GT es-HN es-MX es-PA es-PE es-PR",
  "es-US es-UY es-VE fa-AF ff-Adlm fr-BE fr-CA fr-CH fr-CI fr-MA ha-NE hi-Latn hr-BA it-CH kk-Arab ko-KP ks-Deva",
  "mn-Mong ms-BN ms-ID nb-NO ne-IN nl-BE nn-NO om-KE pa-Arab ps-PK pt-AO pt-MO pt-PT ro-MD ru-KZ ru-UA sd-Deva",
  "so-KE sq-MK sr-Latn sr-ME sv-FI sw-CD sw-KE ta-LK ta-MY ta-SG te-IN ti-ER tr-CY ur-IN uz-Arab uz-Cyrl vai-Latn",
  "yo-BJ yue-Hans zh-CN zh-HK zh-MO zh-SG zh-TW",
].flatMap((line) => line.split(" "));

/**
 * Not read: clocks in words (dz, ee, nds), Roman months (haw), minutes of one digit (yo), digits in words (blo), two
 * separators in one date (kkj), a sign before the time (tok), and `ip` for the morning, which is the evening in Finnish (smn).
 */
export const unreadable: readonly string[] = "blo dz ee haw kkj nds smn tok yo yo-BJ".split(" ");

export const locales: readonly string[] = [
  ...new Set([...languages, ...Intl.DateTimeFormat.supportedLocalesOf(places)]),
]
  .filter((locale) => !unreadable.includes(locale))
  .toSorted();
