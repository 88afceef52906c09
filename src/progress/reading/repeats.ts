import type { ClauseInContext } from "./clause-in-context.ts";
import { type DraftReading, sameTarget } from "./draft.ts";
import { isPart, withDoubtfulParts } from "./parts.ts";
import { namesIn } from "./words.ts";

/** "昨天报多了1处,应为2处": what was wrong in an entry, beside the words that put it right. */
const MISREPORTED = /多出|重复|(?:多|少|漏|错)[报算计记填写]了?|[报算计记填写](?:多|少|漏|错)了?/;

/** The drafts of a message without those that say again, or in parts, what another of them says. */
export function withoutRepeats(drafts: readonly DraftReading[]): DraftReading[] {
  const said = drafts.filter(
    (draft) => !isBeside(draft, drafts) && !isPart(draft, drafts) && !isPutRight(draft, drafts),
  );
  return saidOnce(withDoubtfulParts(said));
}

/** "新增3处共1200平方米", "完成18处,完成率45%": what does not fit the target, or only its share, beside an amount that fits. */
function isBeside(draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  if (draft.reason !== "unit_mismatch" && draft.reason !== "share_of_target") return false;
  return drafts.some(
    (other) =>
      other.task === draft.task &&
      other.amount !== null &&
      other.reason !== "unit_mismatch" &&
      other.reason !== "share_of_target",
  );
}

function isPutRight(draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  if (!MISREPORTED.test(draft.statement.text)) return false;
  return drafts.some(
    (other) =>
      other.statement.sentence === draft.statement.sentence &&
      sameTarget(other, draft) &&
      !MISREPORTED.test(other.statement.text) &&
      (other.kind === "set" || other.kind === "correction" || (other.amount ?? 0) < 0),
  );
}

/** The same total or state said twice ("累计15处,完成15/40") is one; so is an amount given twice in the same words. */
function saidOnce(drafts: readonly DraftReading[]): DraftReading[] {
  return drafts.filter((draft, index) => {
    const before = drafts.slice(0, index);
    if (draft.kind === "set")
      return !before.some(
        (other) => other.kind === "set" && sameTarget(other, draft) && other.amount === draft.amount,
      );
    if (draft.kind === "lifecycle")
      return !before.some(
        (other) =>
          other.kind === "lifecycle" &&
          other.task === draft.task &&
          other.targetId === draft.targetId &&
          other.lifecycle === draft.lifecycle,
      );
    if (draft.kind === "document")
      return !before.some(
        (other) =>
          other.kind === "document" && other.task === draft.task && other.targetId === draft.targetId,
      );
    return !before.some((other) => isSaidAlike(draft, other));
  });
}

/** "任务30新增3处,任务30新增3处": the same clause pasted twice. "又新增3处" and "大港新增3处" say more, and count anew. */
function isSaidAlike(draft: DraftReading, other: DraftReading): boolean {
  if (draft.amount === null || draft.statement.row !== null || draft.statement === other.statement)
    return false;
  return (
    draft.task === other.task &&
    draft.targetId === other.targetId &&
    draft.kind === other.kind &&
    draft.amount === other.amount &&
    wordsSaid(draft.statement) === wordsSaid(other.statement)
  );
}

/** What a clause says, without its task's number and marks, with the words for its day and the names in it. */
function wordsSaid({ text, words, day, ownDay, start }: ClauseInContext): string {
  const dayWords = day !== null && ownDay ? words.slice(day.start - start, day.end - start) : "";
  const said = text.replace(/[□\s:,.、·*-]/g, "").replace(/^\d+(?=\p{Script=Han})/u, "");
  return [said, dayWords, day?.day ?? "", ...namesIn(words)].join("|");
}
