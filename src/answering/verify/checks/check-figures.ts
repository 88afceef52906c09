import { agreesWithDate } from "../evidence/dates.ts";
import { type Evidence, textOf } from "../evidence/evidence.ts";
import { plainText, type Simplify } from "../evidence/plain-text.ts";
import {
  type KnownFigure,
  knownDates,
  knownFigures,
  type ReadText,
  readText,
} from "../evidence/read-evidence.ts";
import type { Fault } from "../faults.ts";
import { isCalledOff, isDenied } from "../figures/denied.ts";
import type { Figure } from "../figures/figures.ts";
import { sameFigure } from "../figures/same-figure.ts";
import { type SpokenAs, spokenAs } from "../figures/spoken-as.ts";
import { tasksOfFigure } from "../figures/task-of-figure.ts";
import { vagueAmounts } from "../figures/vague-amounts.ts";

/** The figures of a sentence that its evidence does not give with the same unit, bound, task and label. */
export function checkFigures(
  sentence: ReadText,
  evidence: readonly Evidence[],
  question: string,
  simplify: Simplify,
): Fault[] {
  const asked = readText(plainText(question, simplify)).figures;
  const faults = sentence.figures.map((figure) => {
    if (countsTasks(figure, sentence, evidence)) return null;
    const tasks = tasksOfFigure(sentence.text, figure, sentence.figures, sentence.named);
    const own =
      tasks === null ? evidence : evidence.filter(({ task }) => task !== null && tasks.includes(task));
    const known = knownFigures(ofItsDay(sentence, figure, own, simplify), simplify);
    return isDenied(sentence.text, figure)
      ? faultOfDenied(figure, known, asked)
      : faultOf(figure, sentence.text, known);
  });
  const vague = vagueAmounts(sentence.text)
    .filter(({ text }) => !plainText(textOf(evidence), simplify).toLowerCase().includes(text))
    .map(({ text }) => notInEvidence(text));
  return [...faults.filter((fault) => fault !== null), ...vague];
}

/** "还差25处", "25 to go": a figure of what is left is no figure of what is planned or reported. */
function isOfRest({ before, after }: Figure): boolean {
  return REST_BEFORE.test(before) || REST_AFTER.test(after);
}

const REST_BEFORE = /(?:差|剩|剩下|剩余|缺|缺口为?|remaining)\s*$/i;
const REST_AFTER = /^\s*(?:[a-z]+ ){0,3}(?:left|to go|remaining|remain|still to)\b/i;

/** "每所学校至少1间" is one for each, and no total. */
const EACH = /每(?!年|周|月|天|日|学期|季)|各(?!类|级|项|种)|\b(?:each|every|per)\b/i;
const IN_TOTAL = /合计|总共|共计|一共|总计|\b(?:in total|altogether|overall|a total of|between them)\b/i;

function faultOf(figure: Figure, text: string, known: readonly KnownFigure[]): Fault | null {
  if (isOfRest(figure))
    return known.some((each) => isOfRest(each) && sameFigure(figure, each))
      ? null
      : notInEvidence(figure.text);
  const said = spokenAs(text, figure);
  const matching = known.filter((each) => !isOfRest(each) && isSaid(each, said) && sameFigure(figure, each));
  if (IN_TOTAL.test(figure.lead) && matching.every(({ lead }) => EACH.test(lead)))
    return notInEvidence(figure.text);
  const isKnown = matching.length > 0 && (!isCalledOff(figure) || matching.some(isCalledOff));
  return isKnown ? null : notInEvidence(figure.text);
}

/** Whether a figure may be given so: as what it is, or in the plan's own words for what was done before. */
function isSaid({ says, spoken }: KnownFigure, said: SpokenAs): boolean {
  return (
    says === said.as || (said.as === "reported" && spoken.as === "reported" && spoken.word === said.word)
  );
}

/** What was reported is of a day: where the sentence names one before it, the same piece of evidence has to name it. */
function ofItsDay(
  { text, dates }: ReadText,
  figure: Figure,
  evidence: readonly Evidence[],
  simplify: Simplify,
): readonly Evidence[] {
  const date = dates.findLast(({ month, end }) => month !== null && end <= figure.start);
  if (date === undefined || spokenAs(text, figure).as === "plan") return evidence;
  return evidence.filter((each) => knownDates([each], simplify).some((known) => agreesWithDate(date, known)));
}

/** A denied figure has to be the asker's, and must not be the plan's. */
function faultOfDenied(
  figure: Figure,
  known: readonly KnownFigure[],
  asked: readonly Figure[],
): Fault | null {
  const isAsked = asked.some((each) => each.value === figure.value && each.max === figure.max);
  const isTrue = known.some((each) => each.says === "plan" && sameFigure(figure, each));
  return isAsked && !isTrue ? null : notInEvidence(figure.text);
}

/** "这两项任务", "both of the two tasks": the tasks of the sentence's evidence, counted. */
function countsTasks(figure: Figure, sentence: ReadText, evidence: readonly Evidence[]): boolean {
  const ofTasks =
    (/^[项个]$/.test(figure.unit) && /^[项个](?:任务|工作)/.test(figure.after.trimStart())) ||
    figure.noun.includes("task");
  const cited = new Set(evidence.map(({ task }) => task).filter((task) => task !== null));
  const named = new Set(
    sentence.named.filter(({ kind }) => kind === "task").flatMap(({ numbers }) => numbers),
  );
  return ofTasks && figure.bound === "=" && (figure.value === cited.size || figure.value === named.size);
}

function notInEvidence(text: string): Fault {
  return { kind: "figure_not_in_evidence", text };
}
