// dossier: a report with its originals and proofs, in a form that a stranger can check.
export { type Checksums } from "./bag.ts";
export {
  checkDossier,
  checkNames,
  type CheckedDossier,
  type CheckName,
  type CheckOutcome,
  type CheckResult,
  type DossierFacts,
  type DossierReason,
} from "./check.ts";
export {
  disclosable,
  disclose,
  exhibitOf,
  leafOfDisclosed,
  type DisclosableEntry,
  type DisclosedEntry,
} from "./disclose.ts";
export { dossierFormat, folder } from "./layout.ts";
export { bytesToListing, type Consent, type Listing } from "./listing.ts";
export {
  DossierFailure,
  makeDossier,
  type Chosen,
  type Course,
  type Dossier,
  type MakeReason,
} from "./make.ts";
export { originalName } from "./original-name.ts";
export { padmeBytes } from "./padding.ts";
