// Sources of the guide: help lines, charities and police, on what they advise.
import type { SourceRow } from "./row.ts";

export const helpers = {
  "inspectorate-glossary": {
    name: "HMICFRS glossary: stalking",
    address: "https://hmicfrs.justiceinspectorates.gov.uk/glossary/stalking/",
  },
  "trust-stalking": {
    name: "Suzy Lamplugh Trust: stalking",
    address: "http://www.suzylamplugh.org/stalking/",
  },
  "helpline-2010": {
    name: "Suzy Lamplugh Trust: the helpline’s first advice",
    address: "http://www.suzylamplugh.org/2010/04/new-stalking-helpline-to-be-launched/",
    date: "2010-04",
  },
  "no-log-needed": {
    name: "UK Says No More: stalking",
    address: "https://uksaysnomore.org/learn/domestic-abuse/stalking/",
  },
  "leeds-advice": {
    name: "Leeds City Council: domestic violence",
    address: "https://www.leeds.gov.uk/domesticviolence",
    date: "2019-04",
  },
  "keeping-notes": {
    name: "Safety Net Australia: documentation tips",
    address: "https://techsafety.org.au/resources/documentation-tips/",
  },
  "stalking-log": {
    name: "Crisis centre in Ottumwa, Iowa: stalking log",
    address: "http://ottumwacrisiscenter.bympa.com/stalking-log/",
  },
  "regina-police": {
    name: "Regina Police Service: criminal harassment",
    address: "https://www.reginapolice.ca/resources/criminal-harassment/",
  },
  "telling-people": {
    name: "Real Hope: stalking information",
    address: "https://realhope.com/stalking-information/",
  },
  "changing-routines": {
    name: "Alice Ruggles Trust: advice about stalking",
    address: "https://alicerugglestrust.org/advice-about-stalking/",
  },
  "looking-together": {
    name: "SPARC: risk and safety",
    address: "https://www.stalkingawareness.org/risk-and-safety/",
  },
} as const satisfies Record<string, SourceRow>;
