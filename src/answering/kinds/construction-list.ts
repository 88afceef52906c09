import type { Language } from "../../language/detect-language.ts";
import { phrasesOf, sentencesOf } from "../../plan/clauses.ts";
import type { Clause, Task } from "../../plan/plan.ts";
import { answered, type Draft, notInPlan } from "../draft.ts";
import type { Sources } from "../sources.ts";
import { listWords } from "../write/list-words.ts";
import { cutList } from "./cut-list.ts";
import type { Listed } from "./listed.ts";

const LISTED = 20;
const BUILDS = /新建|建成|改造完成|启动.{1,20}建设|异地新建|扩建|迁建|续建|开工|竣工|投入使用/;
const SCHOOL = /学校|幼儿园|小学|中学|一中|二中|三中|三小|二小|一小|幼园|校区|学院/;

/** The phrases of the plan that name schools or kindergartens to be built, opened or converted. */
export function constructionList(sources: Sources, { language, tasks, text }: Listed): Draft {
  const found = tasks.flatMap((task) =>
    schoolsToBuild(task, kindAsked(text)).map((clause) => ({ task: task.number, ...clause })),
  );
  const words = listWords(language);
  if (found.length === 0) return notInPlan(sources, language, words.noConstruction);
  const items = found.map((clause) => words.taskItem(clause.task, inLanguage(sources, clause, language)));
  const parts = [{ kind: "text" as const, text: words.construction }, ...cutList(items, LISTED, language)];
  return answered(language, parts, { citations: found, tasks: [...new Set(found.map(({ task }) => task))] });
}

/** The clause in English where a target of the plan says the same, with the Chinese beside it. */
function inLanguage(sources: Sources, { start, end, quote }: Clause, language: Language): string {
  const target = sources.targets.find(({ at }) => start <= at && at < end);
  const english = language === "en" && target !== undefined ? sources.english.targetLine(target) : null;
  return english === null ? quote : `${english} (${quote})`;
}

/** The kinds of school that a question may name, and how the plan names one. */
const KINDS = [
  { asked: /幼儿园|\bkindergartens?\b/i, named: /幼/ },
  { asked: /小学|\bprimary schools?\b/i, named: /小学|[一二三四五六]小/ },
  {
    asked: /(?<!小)(?:中学|高中|初中)|\b(?:secondary|middle|high) schools?\b/i,
    named: /[中高]学|高中|[一二三四五六]中/,
  },
];
const ANY_KIND = /学校|\b(?<!(?:primary|secondary|middle|high) )schools?\b/i;

/** How the plan names the one kind of school asked for; any where the question names none, or several. */
function kindAsked(text: string): RegExp {
  const kinds = ANY_KIND.test(text) ? [] : KINDS.filter(({ asked }) => asked.test(text));
  const [only, ...others] = kinds;
  return only === undefined || others.length > 0 ? SCHOOL : only.named;
}

function schoolsToBuild(task: Task, kind: RegExp): Clause[] {
  return sentencesOf(task).flatMap((sentence) =>
    phrasesOf(sentence).filter(({ quote }) => BUILDS.test(quote) && SCHOOL.test(quote) && kind.test(quote)),
  );
}
