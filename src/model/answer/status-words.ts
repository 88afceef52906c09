import type { Language } from "../../language/detect-language.ts";
import type { VectorsStatus } from "../embeddings/endpoint-vectors.ts";
import type { EngineStatus } from "./gate.ts";

/** Which engine answers open questions now, as a line for `/plan status`. */
export function statusLine(status: EngineStatus, language: Language): string {
  const { model, engine, why, dailyTokens } = status;
  const used = status.tokensToday.toLocaleString("en-US");
  const budget = dailyTokens.toLocaleString("en-US");
  if (language === "zh") {
    const spent = dailyTokens === 0 ? `今日已用${used}个词元` : `今日已用${used}/${budget}个词元`;
    if (engine === "model") return `开放性问题由模型 ${model} 作答（${spent}）。`;
    return `开放性问题现按原文直接回答：${why === "budget_spent" ? "今天的模型用量已到上限" : `模型 ${model} 暂时不可用`}（${spent}）。`;
  }
  const spent = dailyTokens === 0 ? `${used} tokens used today` : `${used} of ${budget} tokens used today`;
  if (engine === "model") return `Open questions are answered by ${model} (${spent}).`;
  const reason =
    why === "budget_spent"
      ? "today's budget for the model is spent"
      : `${model} is not available at the moment`;
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
      return { zh: "今天的模型用量已到上限", en: "today's budget for the model is spent" };
    default:
      return { zh: `${model} 暂时不可用`, en: `${model} is not available at the moment` };
  }
}
