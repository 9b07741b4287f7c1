// The pages for professionals, in every language.
import { clinic as clinicBn } from "./bn/clinic.ts";
import { clinic as clinicEn } from "./en/clinic.ts";
import { findings as findingsBn } from "./bn/findings.ts";
import { findings as findingsEn } from "./en/findings.ts";
import { care as careBn } from "./bn/care.ts";
import { care as careEn } from "./en/care.ts";
import { factors as factorsBn } from "./bn/factors.ts";
import { factors as factorsEn } from "./en/factors.ts";
import { kinds as kindsBn } from "./bn/kinds.ts";
import { kinds as kindsEn } from "./en/kinds.ts";
import { measures as measuresBn } from "./bn/measures.ts";
import { measures as measuresEn } from "./en/measures.ts";
import { prescribing as prescribingBn } from "./bn/prescribing.ts";
import { prescribing as prescribingEn } from "./en/prescribing.ts";
import { casework as caseworkBn } from "./bn/casework.ts";
import { casework as caseworkEn } from "./en/casework.ts";
import { counsel as counselBn } from "./bn/counsel.ts";
import { counsel as counselEn } from "./en/counsel.ts";
import { exhibits as exhibitsBn } from "./bn/exhibits.ts";
import { exhibits as exhibitsEn } from "./en/exhibits.ts";
import { terms as termsBn } from "./bn/terms.ts";
import { terms as termsEn } from "./en/terms.ts";
import { sections as sectionsBn } from "./bn/sections.ts";
import { sections as sectionsEn } from "./en/sections.ts";

export const professional = {
  clinic: { en: clinicEn, bn: clinicBn },
  findings: { en: findingsEn, bn: findingsBn },
  care: { en: careEn, bn: careBn },
  factors: { en: factorsEn, bn: factorsBn },
  kinds: { en: kindsEn, bn: kindsBn },
  measures: { en: measuresEn, bn: measuresBn },
  prescribing: { en: prescribingEn, bn: prescribingBn },
  casework: { en: caseworkEn, bn: caseworkBn },
  counsel: { en: counselEn, bn: counselBn },
  exhibits: { en: exhibitsEn, bn: exhibitsBn },
  terms: { en: termsEn, bn: termsBn },
  sections: { en: sectionsEn, bn: sectionsBn },
} as const;
