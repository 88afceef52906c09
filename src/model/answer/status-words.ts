import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { VectorsStatus } from "../embeddings/endpoint-vectors.ts";
import type { EngineStatus } from "./gate.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", { timeZone: PLAN_ZONE, hour: "2-digit", minute: "2-digit" });

/** A moment in the plan's time zone: "2022-06-24 10:00". */
export function momentWords(moment: Date): string {
  return `${dayIn(PLAN_ZONE, moment)} ${CLOCK.format(moment)}`;
}

/** Which engine answers open questions now, as a line for `/plan status`. */
export function statusLine(status: EngineStatus, language: Language): string {
  const { model, engine, why, failingSince, dailyTokens } = status;
  const since = failingSince === null ? null : momentWords(failingSince);
  const used = status.tokensToday.toLocaleString("en-US");
  const budget = dailyTokens.toLocaleString("en-US");
  if (language === "zh") {
    const spent = dailyTokens === 0 ? `今日已用${used}个词元` : `今日已用${used}/${budget}个词元`;
    if (engine === "model") return `开放性问题由模型 ${model} 作答（${spent}）。`;
    return `开放性问题现按原文直接回答：${why === "budget_spent" ? "今天的模型用量已用完" : `模型 ${model} ${since === null ? "" : `自 ${since} 起`}暂时不可用`}（${spent}）。`;
  }
  const spent = dailyTokens === 0 ? `${used} tokens used today` : `${used} of ${budget} tokens used today`;
  if (engine === "model") return `Open questions are answered by ${model} (${spent}).`;
  const reason =
    why === "budget_spent"
      ? "today's budget for the model is spent"
      : `${model} is not available${since === null ? " at the moment" : ` since ${since}`}`;
  return `Open questions are answered straight from the plan: ${reason} (${spent}).`;
}

/** Which vectors the searches use now; null where no endpoint for them is set. */
export function vectorsLine(status: VectorsStatus | null, language: Language): string {
  const zh = language === "zh";
  if (status === null) return zh ? "检索向量：内置。" : "Search vectors: built-in.";
  const { model } = status;
  if (status.kind === "endpoint") return zh ? `检索向量：${model}。` : `Search vectors: ${model}.`;
  const why = vectorsReason(status.why, model)[language];
  return zh ? `检索向量：内置（${why}）。` : `Search vectors: built-in (${why}).`;
}

function vectorsReason(
  why: Extract<VectorsStatus, { kind: "built_in" }>["why"],
  model: string,
): Record<Language, string> {
  switch (why) {
    case "preparing":
      return { zh: `${model} 准备中`, en: `${model} is being prepared` };
    case "budget_spent":
      return { zh: "今天的模型用量已用完", en: "today's budget for the model is spent" };
    default:
      return { zh: `${model} 暂时不可用`, en: `${model} is not available at the moment` };
  }
}
