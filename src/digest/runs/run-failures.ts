import type { Language } from "../../language/detect-language.ts";
import { groupBy } from "../facts/group-by.ts";
import { reasonInWords, remedyInWords } from "./run-failure-words.ts";
import type { StoredRun } from "./run-store.ts";

const NAMED = 20;

/**
 * What administrators are told of digests that failed, in one message: by period and by reason, what happened and
 * what to do. `nameOf` renders a recipient; the words are otherwise plain.
 */
export function failuresInWords(
  failed: StoredRun[],
  language: Language,
  nameOf: (recipient: string) => string,
): string {
  const zh = language === "zh";
  const byPeriod = groupBy(failed, ({ key }) => key.period);
  const parts = [...byPeriod].map(([period, runs]) => {
    const byReason = groupBy(runs, ({ run }) => run.reason);
    const heading = zh
      ? `*周报 ${period} 有 ${runs.length} 份没有送达*`
      : `*${runs.length === 1 ? "A digest" : `${runs.length} digests`} of ${period} could not be delivered*`;
    const lines = [...byReason].map(([reason, same]) => reasonLine(reason, same, language, nameOf));
    return [heading, ...lines].join("\n");
  });
  const closing = zh
    ? "其他订阅者照常收到。没有送达的内容，下一期会一并告知。"
    : "Everybody else gets theirs. What was not delivered is told in the next one.";
  return [...parts, closing].join("\n");
}

function reasonLine(
  reason: string | null,
  runs: StoredRun[],
  language: Language,
  nameOf: (recipient: string) => string,
): string {
  const zh = language === "zh";
  const names = runs.slice(0, NAMED).map(({ key }) => nameOf(key.recipient));
  const rest = runs.length - names.length;
  const more = rest === 0 ? "" : zh ? `等 ${runs.length} 个` : ` and ${rest} more`;
  const who = names.join(zh ? "、" : ", ") + more;
  const happened = reasonInWords(reason, language);
  const todo = remedyInWords(reason, language);
  return zh ? `• ${who}：${happened}。${todo}。` : `• ${who}: ${happened}. To do: ${todo}.`;
}
