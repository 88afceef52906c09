import type { Language } from "../../language/detect-language.ts";
import { weekWords } from "./week-words.ts";

/** More weeks than this are told by their first and last. */
const WEEKS_NAMED = 3;

/** What a pause passed over, said once when it ends, and how to read it. */
export function passedOverWords(periods: string[], language: Language, name: string): string {
  const [first = ""] = periods;
  const last = periods.at(-1) ?? "";
  const named = periods.length <= WEEKS_NAMED ? periods : [first, last];
  const place = PLACES[name] ?? placeNamed(name.trim());
  if (language === "zh") {
    const weeks = named
      .map((period) => weekWords(period, "zh"))
      .join(periods.length > WEEKS_NAMED ? "至" : "、");
    return `暂停期间有 ${periods.length} 期到时未发：${weeks}。要补看，请写 \`/digest 往期${place}\`。`;
  }
  const weeks = named
    .map((period) => weekWords(period, "en"))
    .join(periods.length > WEEKS_NAMED ? " to " : ", ");
  const digests = periods.length === 1 ? "1 digest was" : `${periods.length} digests were`;
  return `${digests} not sent while it was paused: ${weeks}. To read ${periods.length === 1 ? "it" : "them"}, write \`/digest history${place}\`.`;
}

/** How the command names the reader themselves. */
const PLACES: Record<string, string> = { 您: " 我", you: " me" };

/** "#体育科", "@科员". */
function placeNamed(name: string): string {
  return name.startsWith("#") ? ` ${name}` : ` @${name}`;
}
