import type { Config } from "./config.ts";
import type { Language } from "./language/detect-language.ts";
import type { EngineStatus } from "./model/answer/gate.ts";
import { momentWords, statusLine, vectorsLine } from "./model/answer/status-words.ts";
import type { VectorsStatus } from "./model/embeddings/endpoint-vectors.ts";
import { tasksOf } from "./plan/plan.ts";
import type { Services } from "./services.ts";

/** What runs here now: which plan, what answers, what searches, what keeps the records. */
type Status = {
  plan: { title: string; hash: string; importedAt: Date };
  counts: { chapters: number; tasks: number; targets: number; entries: number };
  /** Null: no model is configured. */
  answers: EngineStatus | null;
  /** Null: no embedding model is configured. */
  vectors: VectorsStatus | null;
  database: "SQLite" | "PostgreSQL";
};

/** As many characters of a plan's hash as tell two plans apart at a glance. */
const SHORT_HASH = 8;

/** The status of what runs here, as of now. */
export async function statusOf(
  services: Services,
  { databaseUrl }: Pick<Config, "databaseUrl">,
): Promise<Status> {
  const { plan, targets, entries, model, vectors } = services;
  return {
    plan: {
      title: plan.title,
      hash: plan.hash.slice(0, SHORT_HASH),
      importedAt: await services.importedAt(),
    },
    counts: {
      chapters: plan.chapters.length,
      tasks: tasksOf(plan).length,
      targets: targets.length,
      entries: (await entries.list(plan.hash)).filter(({ voided }) => voided === null).length,
    },
    answers: (await model?.status()) ?? null,
    vectors: (await vectors?.status()) ?? null,
    database: databaseUrl.startsWith("postgres") ? "PostgreSQL" : "SQLite",
  };
}

/** A status for people, line by line. */
export function statusLines(
  { plan, counts, answers, vectors, database }: Status,
  language: Language,
): string[] {
  const imported = momentWords(plan.importedAt);
  const { chapters, tasks, targets, entries } = counts;
  const answering =
    answers === null
      ? {
          zh: "没有配置模型：全部问题按原文直接回答。",
          en: "No model is set: all questions are answered straight from the plan.",
        }[language]
      : statusLine(answers, language);
  const own =
    language === "zh"
      ? [
          `当前工作要点：《${plan.title}》（版本 ${plan.hash}，${imported} 导入）`,
          `${chapters}个部分、${tasks}项任务、${targets}项目标；台账${entries}条。`,
        ]
      : [
          `Plan in use: ${plan.title} (version ${plan.hash}, imported ${imported})`,
          `${chapters} chapters, ${tasks} tasks, ${targets} targets; ${entries} ${entries === 1 ? "entry" : "entries"} in the ledger.`,
        ];
  const kept = language === "zh" ? `数据库：${database}。` : `Database: ${database}.`;
  return [...own, answering, vectorsLine(vectors, language), kept];
}
