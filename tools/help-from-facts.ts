// Turn a researched list of contacts into content/help/contacts.json: node tools/help-from-facts.ts <facts.json>
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One contact as the researchers wrote it down. */
interface Fact {
  readonly jurisdiction: string;
  readonly name: string;
  readonly kind: string;
  readonly number: string | null;
  readonly text_or_chat: string | null;
  readonly source: string | null;
  readonly source_date: string | null;
  readonly verified: boolean;
  readonly tty?: string;
}

interface Facts {
  readonly meta: { readonly compiled: string };
  readonly contacts: readonly Fact[];
}

/** Ids are given by hand and never reused. The key is the jurisdiction, the kind and the first words of the name. */
const ids: Readonly<Record<string, string>> = {
  "GB emergency: Emergency": "gb-emergency",
  "GB emergency_silent: Silent solution": "gb-silent",
  "GB police_non_emergency: Police": "gb-police",
  "GB deaf_access: 999 by text": "gb-text",
  "GB deaf_access: Relay UK": "gb-relay",
  "GB deaf_access: Relay to 101": "gb-police-relay",
  "GB deaf_access: 999 BSL": "gb-bsl",
  "GB stalking: National Stalking Helpline": "gb-stalking",
  "GB stalking_obsolete: National Stalking Helpline": "gb-stalking-old",
  "GB stalking: Paladin": "gb-paladin",
  "GB domestic_abuse: Men's Advice Line": "gb-men",
  "GB domestic_abuse: Jewish Women's Aid": "gb-jewish-women",
  "GB anonymous_report: Crimestoppers": "gb-crimestoppers",
  "GB-ENG domestic_abuse: National Domestic Abuse Helpline": "gb-eng-domestic",
  "GB-ENG victims: Victim Support": "gb-eng-victims",
  "GB-WLS domestic_abuse: Live Fear Free": "gb-wls-domestic",
  "GB-SCT domestic_abuse: Scotland's Domestic Abuse Helpline": "gb-sct-domestic",
  "GB-SCT victims: Victim Support Scotland": "gb-sct-victims",
  "GB-NIR domestic_abuse: Domestic and Sexual Abuse Helpline": "gb-nir-domestic",
  "GB-NIR police_non_emergency: Police": "gb-nir-police",
  "US emergency: Emergency": "us-emergency",
  "US domestic_abuse: National Domestic Violence Hotline": "us-domestic",
  "US crisis: 988": "us-crisis",
  "US victims: VictimConnect": "us-victims",
  "US deaf_access: Telecommunications relay": "us-relay",
  "US-CA domestic_abuse: Los Angeles County": "us-ca-la-domestic",
  "US-CA domestic_abuse: Peace Over Violence": "us-ca-la-peace",
  "US-CA legal: Restraining-order self-help": "us-ca-la-court",
  "US-NY domestic_abuse: New York State hotline": "us-ny-domestic",
  "US-TX domestic_abuse: Texas": "us-tx-domestic",
  "IE emergency: Emergency": "ie-emergency",
  "IE domestic_abuse: Women's Aid": "ie-women",
  "AU emergency: Emergency": "au-emergency",
  "AU domestic_abuse: 1800RESPECT": "au-respect",
  "AU crisis: Lifeline": "au-crisis",
  "AU-VIC victims: Victims of Crime Helpline": "au-vic-victims",
  "CA emergency: Emergency": "ca-emergency",
  "CA crisis: Suicide Crisis Helpline": "ca-crisis",
  "IN emergency: Emergency": "in-emergency",
  "IN domestic_abuse: Women helplines": "in-women",
  "IN cyber: Cyber-crime helpline": "in-cyber",
  "BD emergency: National Emergency Service": "bd-emergency",
  "BD domestic_abuse: National Helpline Centre": "bd-women",
  "BD domestic_abuse_obsolete: National Helpline Centre": "bd-women-old",
  "BD police: Police hotlines": "bd-police",
  "BD cyber: Police Cyber Support": "bd-cyber",
  "BD information: Government information line": "bd-information",
  "BD legal: Legal aid helpline": "bd-legal",
  "BD child: Child helpline": "bd-child",
};

/** Where the facts name no public address for a verified contact, one that was read for it. */
const addedSources: Readonly<Record<string, { readonly address: string; readonly date: string }>> = {
  "us-crisis": {
    address:
      "https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/",
    date: "2022-07-19",
  },
};

const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const idOf = (fact: Fact): string => {
  const found = Object.entries(ids).filter(([key]) =>
    `${fact.jurisdiction} ${fact.kind}: ${fact.name}`.startsWith(key),
  );
  if (found.length !== 1)
    return stop(`${fact.jurisdiction} "${fact.name}" has ${found.length} ids; it needs one.`);
  return found[0]![1];
};

/** "999 then 55" is dialled as 999 and pressed as 55; "a, b" and "a and b" are several lines. */
const numbersOf = (number: string | null): { readonly call?: readonly string[]; readonly press?: string } => {
  if (number === null) return {};
  const [dialled, press] = number.split(" then ");
  return { call: dialled!.split(/, | and | or /), ...(press === undefined ? {} : { press }) };
};

const textsOf = (
  text: string | null,
): { readonly text?: string; readonly textWord?: string; readonly email?: string } => {
  const number = /^(?:.*?(?:SMS|text)(?: ([A-Z]+) to)? )?(\d[\d ]*\d)/.exec(text ?? "");
  const email = /[\w.]+@[\w.]+\w/.exec(text ?? "");
  return {
    ...(number ? { text: number[2]! } : {}),
    ...(number?.[1] === undefined ? {} : { textWord: number[1] }),
    ...(email ? { email: email[0] } : {}),
  };
};

const file = process.argv[2] ?? stop("Say which facts: node tools/help-from-facts.ts <facts.json>");
const facts = JSON.parse(await readFile(file, "utf8")) as Facts;
const contacts = facts.contacts.map((fact) => {
  const id = idOf(fact);
  const address = /https?:\/\/\S+/.exec(fact.source ?? "")?.[0] ?? addedSources[id]?.address;
  const date = fact.source_date ?? addedSources[id]?.date;
  return {
    id,
    jurisdiction: fact.jurisdiction,
    kind: fact.kind,
    verified: fact.verified,
    ...numbersOf(fact.number),
    ...(fact.tty === undefined ? {} : { tty: fact.tty }),
    ...textsOf(fact.text_or_chat),
    ...(address === undefined ? {} : { source: address }),
    ...(date === undefined ? {} : { sourceDate: date }),
  };
});
const seen = new Set(contacts.map(({ id }) => id));
for (const id of Object.values(ids)) if (!seen.has(id)) stop(`The facts no longer hold a contact for ${id}.`);
/** A number is looked at again within ninety days. */
const checkAgainBy = new Date(Date.parse(facts.meta.compiled) + 90 * 86_400_000).toISOString().slice(0, 10);
const target = join(import.meta.dirname, "../content/help/contacts.json");
await writeFile(
  target,
  `${JSON.stringify({ checked: facts.meta.compiled, checkAgainBy, contacts }, null, 2)}\n`,
);
