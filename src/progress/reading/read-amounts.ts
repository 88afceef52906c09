import type { Target } from "../../plan/plan.ts";
import { goalOf } from "../pace.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import { type Choice, chooseAmong, chooseByWords, countable } from "./choose-target.ts";
import { type Cue, cueIn, takesBack } from "./cues.ts";
import type { Targets } from "./likeness.ts";
import { isOtherThing, OTHER_WORK } from "./other-counts.ts";
import type { Doubt, Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";
import { inUnit } from "./units.ts";

/** A reading before the ledger was looked at. */
export type Draft = Omit<Reading, "asOf" | "quotedWords" | "needsConfirmation" | "dayNamed" | "judgement"> & {
  statement: Statement;
  /** An increment that only the time it speaks of makes one ("本周15处"). */
  bare: boolean;
};

const DONE =
  /完成|建成|建设|建好|建了|建起|培训|举办|办了|组织|开展|评选|组建|改造|配建|指导|支持|投用|投入使用|落成|挂牌|竣工|交付|启用|普查|成立|引进|认定|\b(?:complet|finish|build|built|train|held|hold|select|open|deliver|done|organi[sz]|set up|ran|equipp|renovat)/;
/** "累计15处,比上月多3处" counts nothing anew. */
const COMPARISON =
  /(?:比|较|相比)[^,]{1,8}(?:多|增|提高|上升|少|减)|\b(?:more|fewer|less|up|down) (?:than|from|on)\b/;
const NOT_YET =
  /正在|在建|推进\s*\d|申请|批复|批准|获批|同意|确定(?=新增|建设)|报名|开始(?=新增|建设)|延期|推迟|施工|开工|动工|选址|招标|签约|立项|筹备|设计|待验收|\b(?:under construction|approv(?:ed|al)|delayed|postponed|registered|signed up|started on|work started|proposed|contract|under ?way|in progress|broke ground|started (?:building|work)|tender|being built|ongoing)\b/;

/** The amounts a statement gives, each bound to a target. `inherited` is the cue of the amount before it in the sentence. */
export function readAmounts(statement: Statement, from: Targets, inherited: Cue): Draft[] {
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
  statement: Statement,
  amount: Amount,
  words: string,
  from: Targets,
  inherited: Cue,
): Draft | null {
  if (inherited !== null && COMPARISON.test(words)) return null;
  const cue = cueOf(statement, amount, words, inherited);
  const choice = choose(statement, amount, from, cue);
  if (choice === null || choice.found === "none") return null;
  if (choice.found === "several") return draftOf(statement, amount, words, cue, null, "several_targets");
  if (amount.half) return shareOf(statement, amount, words, choice.target);
  if (choice.found === "misfit") return misfit(statement, amount, words, cue, choice.target);
  if (isOtherThing(statement, amount, words, cue, choice.target, from)) return null;
  return draftOf(statement, amount, words, levelCue(cue, choice.target, amount), choice.target, null);
}

function cueOf(statement: Statement, amount: Amount, words: string, inherited: Cue): Cue {
  if (amount.sign !== null) return "delta";
  if (amount.level || amount.outOf !== null || amount.half) return "set";
  const { day, ownDay } = statement;
  const own = cueIn(words, ownDay ? (day?.reach ?? null) : null);
  if (own !== null) return own;
  if (takesBack(words)) return "delta";
  if (day !== null && !ownDay) return day.reach === "during" ? "delta" : "set";
  return DONE.test(words) || !isElliptic(words, amount) ? null : inherited;
}

/** "任务32 50名" after "任务30新增3处": only an amount without a verb of its own takes over the cue before it. */
function isElliptic(words: string, amount: Amount): boolean {
  const before = words.slice(0, words.search(/\d|[一二两三四五六七八九十百]/));
  return !/有|但|仍|还|没|却|其余/.test(before) && amount.noun.length <= 6;
}

/** A rate or a frequency is a level: to state it is to set it. */
function levelCue(cue: Cue, target: Target, amount: Amount): Cue {
  if (target.kind !== "rate" && target.kind !== "frequency") return cue;
  return cue === "delta" && (amount.sign !== null || target.kind === "rate") ? "ambiguous" : "set";
}

function choose(statement: Statement, amount: Amount, from: Targets, cue: Cue): Choice | null {
  const written = { unit: amount.unit, percent: amount.percent && !amount.half };
  const { tasks, named, words } = statement;
  if (tasks?.length === 0) return null;
  if (amount.outOf !== null && tasks !== null) return outOfGoal(from, tasks, amount);
  const among = tasks === null ? null : chooseAmong(from, tasks, written, words);
  if (among !== null && (named || among.found === "one")) return among;
  if (cue === null && !DONE.test(words)) return among;
  const byWords =
    chooseByWords(from, written, words) ?? chooseByWords(from, written, statement.sentenceWords);
  return byWords === null ? among : { found: "one", target: byWords };
}

/** "12/40": the task's target of 40. A fraction of anything else ("3/5 finished their reports") is no amount. */
function outOfGoal(from: Targets, tasks: readonly number[], amount: Amount): Choice | null {
  if (amount.outOf === null) return null;
  const [target, second] = countable(from.targets, tasks).filter((each) => goalOf(each) === amount.outOf);
  return target === undefined || second !== undefined ? null : { found: "one", target };
}

/** An amount in a unit the task does not count: a slip where the words report progress, else something else was counted. */
function misfit(
  statement: Statement,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target | null,
): Draft | null {
  if (amount.percent) return shareOf(statement, amount, words, target);
  if (amount.level || (cue === null && /^[批期次届类种条轮]$/.test(amount.unit ?? ""))) return null;
  if (amount.unit === null || OTHER_WORK.test(words) || (cue === null && !DONE.test(words.slice(0, 12))))
    return null;
  const plain = cueIn(words, null) !== null || amount.sign !== null;
  if (!plain && amount.noun.length > 3) return null;
  return { ...draftOf(statement, amount, words, cue, target, "unit_mismatch"), unit: amount.unit };
}

/** "完成60%", "半数" of a target that is a number: that share of it, to be confirmed. */
function shareOf(statement: Statement, amount: Amount, words: string, target: Target | null): Draft | null {
  const goal = target === null ? null : goalOf(target);
  if (
    target === null ||
    goal === null ||
    !/完成|进度|达|过|建|已|\b(?:done|complete|of the target|through)/.test(words)
  )
    return null;
  const value = Number(((goal * amount.value) / 100).toPrecision(12));
  return draftOf(statement, { ...amount, value, percent: false }, words, "set", target, "share_of_target");
}

function draftOf(
  statement: Statement,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target | null,
  doubt: Doubt | null,
): Draft {
  const value =
    amount.unit === null || target === null ? amount.value : inUnit(amount.value, amount.unit, target.unit);
  const negative = amount.sign === "-" || (cue === "delta" && takesBack(words));
  const kind = statement.correction ? "correction" : (cue ?? "ambiguous");
  return {
    statement,
    task: target?.task ?? statement.tasks?.[0] ?? 0,
    targetId: target?.id ?? null,
    kind,
    amount: negative ? -Math.abs(value) : value,
    unit: target?.unit ?? amount.unit,
    reason: doubt ?? (amount.approximate ? "approximate" : null),
    lifecycle: null,
    bare: cue === "delta" && amount.sign === null && !DONE.test(words) && cueIn(words, null) === null,
    replaces: statement.correction ? (cue === "set" || cue === "delta" ? cue : "same") : null,
  };
}
