import type { Failure } from "../failure.ts";
import type { ModelSettings } from "../model-settings.ts";
import type { ModelHealth } from "./check-model.ts";

/** A health as a line for `doctor`: whether it works, what was found, what to do where it does not. */
type HealthLine = { ok: boolean; found: string; advice: string | null };

/** Says what was found and what to do; the key itself is never in it. */
export function healthLine(health: ModelHealth, settings: Omit<ModelSettings, "apiKey">): HealthLine {
  const at = `${settings.model} at ${settings.baseUrl}`;
  switch (health.kind) {
    case "works":
      return { ok: true, found: `${at} answers and calls tools`, advice: null };
    case "no_tool_calling":
      return {
        ok: false,
        found: `${at} answers but does not call tools`,
        advice:
          "Set OPENAI_MODEL to a model that can call tools, or turn tool calling on in the server (vLLM: --enable-auto-tool-choice with --tool-call-parser).",
      };
    case "no_embeddings":
      return {
        ok: false,
        found: `${settings.embeddingModel ?? ""} gives no vectors: ${failureWords(health.failure, settings)}`,
        advice: "Set OPENAI_EMBEDDING_MODEL to an embedding model of that server, or leave it out.",
      };
    case "fails":
      return { ok: false, found: failureWords(health.failure, settings), advice: adviceFor(health.failure) };
  }
}

/** What a failure means, in a clause that names the address. */
export function failureWords(failure: Failure, { baseUrl, model }: Omit<ModelSettings, "apiKey">): string {
  switch (failure.kind) {
    case "wrong_key":
      return `${baseUrl} does not accept the key`;
    case "wrong_address":
      return `${baseUrl} is a server, but not a model's`;
    case "unreachable":
      return `nothing answers at ${baseUrl}`;
    case "no_such_model":
      return `${baseUrl} has no model ${model}`;
    case "too_busy":
      return `${baseUrl} says that too much is asked of it, or that the account's quota is used up`;
    case "too_slow":
      return `${baseUrl} did not answer in time`;
    case "server_fault":
      return `${baseUrl} fails with status ${failure.status}`;
    case "refused_request":
      return `${baseUrl} refuses the request (${failure.status}): ${failure.says}`;
    default:
      return `${model} at ${baseUrl} gave no usable reply`;
  }
}

function adviceFor(failure: Failure): string {
  switch (failure.kind) {
    case "wrong_key":
      return "Check OPENAI_API_KEY: it should be a key of that server.";
    case "wrong_address":
    case "unreachable":
      return 'Check OPENAI_BASE_URL: it should end as in "https://api.openai.com/v1", and the server should run.';
    case "no_such_model":
      return "Set OPENAI_MODEL to one of the server's models.";
    case "too_busy":
      return "Check the account's quota, or try again later; until it works, open questions are answered from the plan's own words.";
    case "too_slow":
      return "Try again: a server that loads its model at the first question may take a minute for it. If it stays slow, choose a faster model or raise DUBAN_QUESTION_SECONDS.";
    case "refused_request":
      return "Do what the server's words ask for: it may be the model's name, or how the server was started.";
    default:
      return "Try again later; until it works, open questions are answered from the plan's own words.";
  }
}
