import type { Target } from "../../../plan/plan.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { type Cue, cueIn, takesBack } from "../cues.ts";
import type { DraftReading } from "../draft.ts";
import type { Targets } from "../likeness.ts";
import { readRow } from "../rows.ts";
import { cueOf, DONE, levelCue } from "./amount-cue.ts";
import { draftOf } from "./amount-draft.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import { isOtherThing, isPace, OTHER_WORK } from "./other-counts.ts";
import { shareOf } from "./share-of-target.ts";
import { chooseTarget, targetUnnamed } from "./target-of-amount.ts";
import { isUnfamiliar } from "./unfamiliar.ts";

/** "累计15处,比上月多3处" counts nothing anew. */
const COMPARISON =
  /(?:比|较|相比)[^,]{1,8}(?:多|增|提高|上升|少|减)|\b(?:more|fewer|less|up|down) (?:than|from|on)\b/;
const NOT_YET =
  /正在|在建|推进\s*\d|申请|批复|批准|获批|同意|确定(?=新增|建设)|报名|开始(?=新增|建设)|延期|推迟|施工|开工|动工|选址|招标|签约|立项|筹备|设计|待验收|主体(?:结构)?(?:完工|封顶|完成)|封顶|地基|打桩|围挡|进场|铺设|浇筑|扫尾|收尾|调试|勘察|踏勘|摸底|测量|选点|意向|初审|初评|评审|复审|入围|推荐|候选|公示|待评|备案|\b(?:under construction|approv(?:ed|al)|delayed|postponed|registered|signed up|started on|work started|proposed|contracts?|under ?way|in progress|broke ground|started (?:building|work)|tender|appl(?:y|ied|ications?)|permits?|bids?|survey(?:ed|ing)?|shortlist(?:ed)?|nominat(?:ed|ions?)|await(?:ing|s)?|pending|scoped|identified|earmarked|enrolled|being built|ongoing)\b/;

/** "又完成两处,两处都验收了": of the amount before. */
const REFERS_BACK =
  /(?:处|个|名|人|所|家|间|项|场|次|座)\s*(?:都|均|全部?|皆)(?!会|要)|\b(?:both|all) (?:of )?(?:them|these|those|\d)/;

/** The amounts a statement gives, each bound to a target. `inherited` is the cue of the amount before it in the sentence. */
export function readAmounts(statement: ClauseInContext, from: Targets, inherited: Cue): DraftReading[] {
  if (statement.row !== null) return readRow(statement.row, statement, from);
  if (statement.breakdown || NOT_YET.test(statement.text)) return [];
  const amounts = findAmounts(statement.text, lineWords(from, statement.tasks));
  return amounts.flatMap((amount, index) => {
    const words = wordsAround(statement.text, amounts, index);
    const draft = readOne(statement, amount, words, from, inherited);
    return draft === null ? [] : [draft];
  });
}

function lineWords(from: Targets, tasks: number[] | null): Set<string> {
  const lines = from.targets
    .filter((target) => tasks?.includes(target.task))
    .map((target) => from.englishLines[target.id] ?? "");
  return new Set(
    lines
      .join(" ")
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [],
  );
}

/** The words that tell what an amount is: those before it, and those after it where the ones before are silent. */
function wordsAround(text: string, amounts: Amount[], index: number): string {
  const amount = amounts[index];
  if (amount === undefined) return "";
  const before = text.slice(amounts[index - 1]?.end ?? 0, amount.start);
  const after = text.slice(amount.end, amounts[index + 1]?.start ?? text.length);
  const within = text.slice(amount.start, amount.end);
  if (amounts.length === 1) return `${before} ${within} ${after}`;
  return cueIn(`${before} ${within}`, null) === null ? `${before} ${within} ${after}` : `${before} ${within}`;
}

function readOne(
  statement: ClauseInContext,
  amount: Amount,
  words: string,
  from: Targets,
  inherited: Cue,
): DraftReading | null {
  if (inherited !== null && (COMPARISON.test(words) || REFERS_BACK.test(words))) return null;
  const cue = cueOf(statement, amount, words, inherited);
  if (amount.value === 0 && cue !== "set") return null;
  const unnamed = targetUnnamed(statement, amount, from);
  if (unnamed !== null) return draftOf(statement, amount, words, cue, unnamed, "task_not_named");
  const choice = chooseTarget(statement, amount, from, cue);
  if (choice === null || choice.found === "none") return null;
  if (isPace(amount) && choice.target?.kind !== "frequency") return null;
  if (choice.found === "several") return draftOf(statement, amount, words, cue, null, "several_targets");
  if (amount.half) return shareOf(statement, amount, words, cue, choice.target);
  if (choice.found === "misfit") return misfit(statement, amount, words, cue, choice.target);
  if (isOtherThing(statement, amount, words, cue, choice.target, from)) return null;
  const strange = !statement.correction && isUnfamiliar(amount, choice.target, from);
  const doubt = strange ? "other_thing" : null;
  const inherits = leansOnOther(statement, amount, words);
  return draftOf(
    statement,
    amount,
    words,
    levelCue(cue, choice.target, amount),
    choice.target,
    doubt,
    inherits,
  );
}

/** Whether nothing by an amount tells what it is, so that only an amount before it or the time they share can. */
function leansOnOther(statement: ClauseInContext, amount: Amount, words: string): boolean {
  if (amount.sign !== null || amount.level || amount.half || amount.outOf !== null) return false;
  const dated = statement.ownDay && amount.start === amount.before.length;
  return !dated && cueIn(words, null) === null && !DONE.test(amount.before) && !takesBack(words);
}

/** An amount in a unit the task does not count: a slip where the words report progress, else something else was counted. */
function misfit(
  statement: ClauseInContext,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target | null,
): DraftReading | null {
  if (amount.percent) return shareOf(statement, amount, words, cue, target);
  if (amount.level || (cue === null && /^[批期次届类种条轮]$/.test(amount.unit ?? ""))) return null;
  if (amount.unit === null || OTHER_WORK.test(words) || (cue === null && !DONE.test(words.slice(0, 12))))
    return null;
  const plain = cueIn(words, null) !== null || amount.sign !== null;
  if (!plain && (amount.noun.length > 3 || !DONE.test(words))) return null;
  return { ...draftOf(statement, amount, words, cue, target, "unit_mismatch"), unit: amount.unit };
}
