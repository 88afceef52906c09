import type { JudgementLevel } from "../../entries/entry.ts";
import { MASKED, type Span } from "../words.ts";

/** A judgement in a clause: its level, the words of it, and where in the clause its reason stands. */
type JudgedClause = { level: JudgementLevel; head: string; reason: Span | null };

const FILLED_ZH =
  "(?:□|目前|现在?|当前|近期|本周|本月|总体|整体|总的来说|自评|定性|我们?|判断|认为|觉得|情况|进展|进度|推进|工作|建设|任务|这项|该项|这个|的|为|是|还|但是?|不过|只是|:|,|\\s)*";
const DEGREE_ZH = "(?:比较|基本|总体|较为?|很|非常|一切|都|已经?|有所|明显|严重|还算|有点|略有?)*";
const LEVELS_ZH: [JudgementLevel, string][] = [
  ["behind", "滞后|落后|偏慢|缓慢|延误|拖延|跟不上|不顺利|不太顺利|不理想"],
  [
    "at_risk",
    "(?:有|存在|面临)(?:一定|较大|很大|些|完不成|延期|滞后|逾期)*的?风险|风险(?:较大|较高|很大|高|大)",
  ],
  ["on_track", "顺利|正常|良好|平稳|按(?:计划|序时|时序)(?:进度)?(?:顺利|正常)?(?:推进|进行|开展)"],
];
const ENDING_ZH = "(?:于(?:序时|计划|进度)+)?(?:了|啦|状态|推进|进行|中|□|\\s|[!~])*";

const FILLED_EN =
  "(?:□|but|task|is|are|it|it's|we|we're|i|think|rate|it|as|now|currently|still|overall|going|progressing|looks?|looking|the|this|everything|status|judgement|judgment|self-assessment|:|-|,|\\s)*";
const DEGREE_EN = "(?:a (?:bit|little)|slightly|badly|very|quite|well|clearly|somewhat|seriously|some|\\s)*";
const LEVELS_EN: [JudgementLevel, string][] = [
  ["behind", "behind(?: schedule| plan| the plan)?|delayed|running late|slipping|off track"],
  ["at_risk", "at risk|at some risk|risky|in danger|in jeopardy"],
  ["on_track", "on[- ]track|on schedule|(?:going |progressing )?(?:smoothly|well)"],
];
const ENDING_EN = "(?:so far|now|at the moment|today|□|\\s|!)*";

/** What parts a judgement from its reason within one clause. */
const REASON_FOLLOWS =
  /\s*(?::|——|—|–|\s-\s|因为|由于|主要是|原因是|\bbecause(?: of)?\b|\bdue to\b|\bsince\b|(?<=\p{Script=Han})\s+(?=\p{Script=Han}))\s*/u;
const REASON_LEADS = /^[□\s]*(?:因为?|由于|受)(.+?)(?:的?影响)?(?:,|导致|造成|致使|使得?)+/d;

/**
 * How a clause (readable: lower case, ASCII signs; days and task references masked as □) judges its task as a whole,
 * or null: "□有风险:场地未落实", "□ is at risk because there is no site". Words that only mention a risk or a delay of
 * something else ("排查风险12处", "滞后2处") judge nothing.
 */
export function judgementIn(clause: string): JudgedClause | null {
  const led = REASON_LEADS.exec(clause);
  const whole = led === null ? clause : MASKED.repeat(led[0].length) + clause.slice(led[0].length);
  const edges = [...whole.matchAll(new RegExp(REASON_FOLLOWS, "gu"))].map(({ index, 0: mark }) => ({
    end: index,
    next: index + mark.length,
  }));
  for (const { end, next } of [...edges, { end: whole.length, next: whole.length }]) {
    const head = whole.slice(0, end);
    const level = levelOf(head);
    if (level === null) continue;
    const [start = 0, stop = 0] = led?.indices?.[1] ?? [];
    return { level, head, reason: spanOf(clause, next, clause.length) ?? spanOf(clause, start, stop) };
  }
  return null;
}

function levelOf(head: string): JudgementLevel | null {
  const zh = /\p{Script=Han}/u.test(head);
  const [filled, degree, levels, ending] = zh
    ? [FILLED_ZH, DEGREE_ZH, LEVELS_ZH, ENDING_ZH]
    : [FILLED_EN, DEGREE_EN, LEVELS_EN, ENDING_EN];
  const fits = (words: string): boolean =>
    new RegExp(`^${filled}${degree}(?:${words})${ending}$`, "u").test(head);
  return levels.find(([, words]) => fits(words))?.[0] ?? null;
}

/** The span without the signs around its words; null where it has none. */
function spanOf(clause: string, from: number, to: number): Span | null {
  const words = clause.slice(from, to);
  const lead = /^[\s,:□]*/.exec(words)?.[0].length ?? 0;
  const end = words.replace(/[\s,:□]+$/, "").length;
  return end <= lead ? null : { start: from + lead, end: from + end };
}
