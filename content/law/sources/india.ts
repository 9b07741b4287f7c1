// Sources of the law of India.
import type { LawSource } from "./row.ts";

export const india = {
  "in-bns": {
    name: "A copy of section 78",
    address: "https://law.emunshi.ai/bns/78",
    kind: "about",
  },
  "in-ipc": {
    name: "IPC Laws, on section 78",
    address: "https://ipclaws.in/bns/section-78-stalking",
    kind: "about",
  },
  "in-dv": {
    name: "Domestic Violence Act 2005, a copy",
    address: "https://www.kanoonirai.com/central-and-state-act/domestic-violence-act-2005/",
    kind: "about",
  },
  "in-dv-31": {
    name: "LawRato, on section 31",
    address: "https://lawrato.com/indian-kanoon/domestic-violence-act/section-31",
    kind: "about",
  },
  "in-63": {
    name: "Right to Information Wiki: the section 63 certificate",
    address:
      "https://righttoinformation.wiki/_export/xhtml/electronic-evidence-court-bsa-section-63-certificate-india",
    kind: "about",
  },
  "in-form": {
    name: "A copy of the schedule’s form",
    address: "https://nyayx.com/lawbooks/bharatiya-sakshya-adhiniyam-2023/SCH-1",
    kind: "about",
  },
  "in-veritect": {
    name: "Veritect: digital evidence",
    address: "https://veritect.ai/research/digital-evidence-bsa-2023-blog",
    kind: "about",
  },
} as const satisfies Record<string, LawSource>;
