// What the checker says: one line for each check, a verdict, and a form for machines. No text of a dossier is repeated.
import bn from "../content/words/verify/bn.json" with { type: "json" };
import en from "../content/words/verify/en.json" with { type: "json" };
import type { CheckedDossier, CheckResult, DossierFacts, DossierReason } from "daybook/dossier";
import type { Outcome } from "daybook/record";
import { digitsOf, speaker, type Language, type Speak } from "daybook/words";

export type VerifyKey = keyof typeof en;
export const verifySpeaker = (language: Language): Speak<VerifyKey> => speaker(language, { en, bn });

/** What can come out: the dossier was checked, or there was nothing to check. */
export type Verdict = Outcome<CheckedDossier, DossierReason | "cannot-read">;

/** 0 valid · 1 not valid · 2 not a dossier, or a newer one · 3 cannot be read. Source: spec/dossier.md §9. */
export const exitCodeOf = (verdict: Verdict): 0 | 1 | 2 | 3 => {
  if (verdict.ok) return verdict.value.isValid ? 0 : 1;
  return verdict.reason === "cannot-read" ? 3 : 2;
};

/** The lines for a person. */
export const explain = (language: Language, verdict: Verdict): readonly string[] => {
  const speak = verifySpeaker(language);
  if (!verdict.ok) return [speak(verdict.reason)];
  const { checks, facts, isValid } = verdict.value;
  return [
    ...checks.map((check) => explainCheck(speak, language, check)),
    "",
    ...(facts ? explainFacts(speak, facts) : []),
    speak("time"),
    speak(isValid ? "valid" : "not-valid"),
    ...(language === "en" ? [] : [speak("translation-not-reviewed")]),
  ];
};

const explainCheck = (speak: Speak<VerifyKey>, language: Language, check: CheckResult): string => {
  const { name, where } = check;
  const head = {
    number: digitsOf(language, String(check.number)),
    outcome: speak(check.outcome),
    checked: speak(`check-${name}`),
  };
  if (check.outcome === "passed")
    return speak("line-passed", { ...head, shows: speak(`shows-${name}`), not: speak(`not-${name}`) });
  if (check.outcome === "not-reached") return speak("line-other", { ...head, why: speak("not-reached-why") });
  const why = where === undefined ? speak("failed-here") : speak("failed-at", { where });
  return speak("line-other", { ...head, why });
};

const explainFacts = (speak: Speak<VerifyKey>, facts: DossierFacts): readonly string[] => [
  speak("key", { vkey: facts.vkey }),
  speak("key-note"),
  speak("root", { size: facts.recordSize, root: facts.rootHex }),
  speak("shown", {
    shown: facts.exhibits.length,
    withheld: facts.withheldGroupCount,
    absent: facts.absentFileCount,
  }),
  speak(`wording-${facts.wording}`),
];

/** The same for a machine: one object, with every check and, when all passed, what is shown. */
export const explainAsJson = (verdict: Verdict): string => {
  const exitCode = exitCodeOf(verdict);
  const said = verdict.ok
    ? { verdict: verdict.value.isValid ? "valid" : "not-valid", anchor: "none", ...verdict.value }
    : {
        verdict: verdict.reason,
        anchor: "none",
        ...(verdict.where === undefined ? {} : { where: verdict.where }),
      };
  return JSON.stringify({ format: "daybook-verify/1", exitCode, ...said }, null, 2);
};
