import type { Language } from "../../language/detect-language.ts";
import { parsePeriod } from "../periods/period.ts";
import { chineseDay } from "../phrases/chinese-dates.ts";
import { englishDay } from "../phrases/english-dates.ts";

/** A week as its days and its key: "6月20日—26日" is long to tell apart by, "2022-W25" short to ask for. */
export function weekWords(period: string, language: Language): string {
  const { firstDay, lastDay } = parsePeriod(period);
  const dayOf = language === "zh" ? chineseDay : englishDay;
  const span = [firstDay, lastDay].map(dayOf).join(language === "zh" ? "—" : " – ");
  return language === "zh" ? `${span}（${period}）` : `${span} (${period})`;
}
