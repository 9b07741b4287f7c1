// The words of a report, in every language; they lie with all other words in content/words/report.
import bn from "../../content/words/report/bn.json" with { type: "json" };
import en from "../../content/words/report/en.json" with { type: "json" };
import { speaker, type Language, type Speak } from "daybook/words";

export type ReportKey = keyof typeof en;
export type ReportSpeak = Speak<ReportKey>;

export const reportSpeaker = (language: Language): ReportSpeak => speaker(language, { en, bn });
