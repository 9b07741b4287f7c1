// From what a dossier shows to what its report words: the same step when it is made and when it is checked.
import { fieldGroupNames, type FieldGroup } from "daybook/record";
import type { ReportFacts, ReportItem } from "daybook/report";
import { shownFields, type DisclosedEntry } from "./disclose.ts";
import type { Consent, Listing } from "./listing.ts";

const reportItem = (disclosed: DisclosedEntry): ReportItem => {
  const fields = shownFields(disclosed);
  return {
    exhibit: disclosed.exhibit,
    sequence: disclosed.sequence,
    fields,
    withheld: fieldGroupNames.filter((group: FieldGroup) => disclosed.withheld[group] !== undefined),
    files: (fields.attachments ?? []).map((attachment, index) => ({
      attachment,
      fileName: disclosed.originals[index] ?? null,
    })),
  };
};

export const reportItems = (listing: Listing): readonly ReportItem[] => listing.entries.map(reportItem);

export const reportFacts = (
  listing: Listing,
  consent: Consent,
  vkey: string,
  rootHex: string,
): ReportFacts => ({
  language: listing.language,
  made: listing.made,
  recipient: consent.recipient,
  purpose: consent.purpose,
  recordSize: listing.size,
  rootHex,
  vkey,
});
