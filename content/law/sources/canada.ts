// Sources of the law of Canada.
import type { LawSource } from "./row.ts";

export const canada = {
  "ca-dagenais": {
    name: "Dagenais: criminal harassment",
    address: "https://dagenaisavocate.ca/portfolio-item/criminal-harassment/?lang=en",
    kind: "about",
  },
  "ca-regina": {
    name: "Regina Police Service: criminal harassment",
    address: "https://www.reginapolice.ca/resources/criminal-harassment/",
    kind: "law",
  },
  "ca-notebook": {
    name: "Criminal Law Notebook: criminal harassment",
    address: "https://criminalnotebook.ca/index.php/Criminal_Harassment_(Offence)",
    kind: "about",
    date: "2021-06",
  },
  "ca-bonds": {
    name: "Criminal Law Notebook: peace bonds",
    address: "https://criminalnotebook.ca/index.php/Peace_Bonds",
    kind: "about",
    date: "2020-01",
  },
  "ca-evidence": {
    name: "Canada Evidence Act",
    address: "https://laws-lois.justice.gc.ca/eng/acts/C-5/",
    kind: "law",
    asOf: "2026-07-23",
  },
} as const satisfies Record<string, LawSource>;
