import { z } from "zod";
import { DubanError } from "../errors.ts";

const whole = (least: number, most: number) =>
  z.coerce
    .number("should be a whole number")
    .int("should be a whole number")
    .min(least, `should be at least ${least}`)
    .max(most, `should be at most ${most}`);

const environment = z.object({
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: "should be an address such as https://api.openai.com/v1" })
    .default("https://api.openai.com/v1"),
  OPENAI_MODEL: z.string().default("gpt-4o-mini"),
  OPENAI_EMBEDDING_MODEL: z.string().optional(),
  DUBAN_DAILY_TOKENS: whole(0, 1e9).default(1_000_000),
  DUBAN_QUESTION_TOKENS: whole(1000, 1e7).default(60_000),
  DUBAN_QUESTION_SECONDS: whole(1, 600).default(45),
  DUBAN_QUESTION_TOOL_CALLS: whole(1, 50).default(6),
  DUBAN_PERSON_QUESTIONS: whole(1, 100_000).default(20),
  DUBAN_WORKSPACE_QUESTIONS: whole(1, 100_000).default(200),
});

/** The names of the environment variables that this reads. */
export const MODEL_VARIABLES = Object.keys(environment.shape);

/** How the model is reached and how much of it may be used. */
export type ModelSettings = {
  apiKey: string;
  /** Any OpenAI-compatible server's address, without a slash at the end. */
  baseUrl: string;
  model: string;
  /** Null: the built-in vectors are used. */
  embeddingModel: string | null;
  /** Tokens a day, in and out, in the plan's time zone; 0 is no limit. */
  dailyTokens: number;
  /** What one question may use at most. */
  perQuestion: { tokens: number; seconds: number; toolCalls: number };
  /** Open questions in ten minutes, by one person and by all. */
  perTenMinutes: { person: number; workspace: number };
};

/**
 * Reads the model's settings from an environment; an empty variable counts as absent. Null without OPENAI_API_KEY.
 * @throws DubanError `config` with every fault, each with its variable's name.
 */
export function readModelSettings(env: Record<string, string | undefined>): ModelSettings | null {
  const { settings, faults } = parseModelSettings(env);
  if (faults.length > 0)
    throw new DubanError(
      "config",
      `The model's configuration has a fault:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  return settings;
}

/** The same, with the faults as lines, for whoever lists them beside others. */
export function parseModelSettings(env: Record<string, string | undefined>): {
  settings: ModelSettings | null;
  faults: string[];
} {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = environment.safeParse(present);
  if (!read.success) {
    return {
      settings: null,
      faults: read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`),
    };
  }
  const { OPENAI_API_KEY: apiKey, ...rest } = read.data;
  if (apiKey === undefined) return { settings: null, faults: [] };
  const settings = {
    apiKey: apiKey.trim(),
    baseUrl: rest.OPENAI_BASE_URL.replace(/\/+$/, ""),
    model: rest.OPENAI_MODEL,
    embeddingModel: rest.OPENAI_EMBEDDING_MODEL ?? null,
    dailyTokens: rest.DUBAN_DAILY_TOKENS,
    perQuestion: {
      tokens: rest.DUBAN_QUESTION_TOKENS,
      seconds: rest.DUBAN_QUESTION_SECONDS,
      toolCalls: rest.DUBAN_QUESTION_TOOL_CALLS,
    },
    perTenMinutes: { person: rest.DUBAN_PERSON_QUESTIONS, workspace: rest.DUBAN_WORKSPACE_QUESTIONS },
  };
  return { settings, faults: [] };
}
