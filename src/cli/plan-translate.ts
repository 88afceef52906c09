import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DubanError } from "../errors.ts";
import { readEnglish } from "../plan/english.ts";
import type { CommandContext } from "./command.ts";

export const TRANSLATE_USAGE = "duban plan translate [--again]";

/**
 * `duban plan translate`: has the model translate the titles and targets of a plan that has no English, into its
 * folder's en.yaml. What a person wrote is never written over; what a machine wrote only with `--again`.
 */
export async function translate(context: CommandContext, again: boolean): Promise<void> {
  const { config, print } = context;
  const settings = config.model;
  const file = join(config.planDirectory, "en.yaml");
  const { plan, targets, english } = context.book();
  if (existsSync(file) && !(again && english.translatedBy !== null))
    throw new DubanError(
      "usage",
      english.translatedBy === null
        ? `${file} is there already, and no machine wrote it: it is left as it is.`
        : `${file} is there already, translated by ${english.translatedBy}; --again has it translated anew.`,
    );
  if (settings === null)
    throw new DubanError("config", "There is no model to translate with: set OPENAI_API_KEY.");
  const [{ translatePlan }, { englishFile }, { failureOf }, { failureWords }] = await Promise.all([
    import("../model/translate/translate-plan.ts"),
    import("../model/translate/english-file.ts"),
    import("../model/failure.ts"),
    import("../model/health/health-words.ts"),
  ]);
  let tokens = 0;
  const onUse = ({ input, output }: { input: number; output: number }): void => {
    tokens += input + output;
  };
  const onChapter = (number: number): void => print(`Chapter ${number} of ${plan.chapters.length} …`);
  const parts = { settings, prompts: "prompts", onUse, onChapter };
  const translated = await translatePlan(parts, plan, targets).catch((cause: unknown) => {
    const why = failureWords(failureOf(cause), settings);
    throw new DubanError("model_unavailable", `The plan was not translated: ${why}.`, { cause });
  });
  const text = englishFile(translated, settings.model);
  if (text === null)
    throw new DubanError(
      "model_unavailable",
      `${settings.model} gave no usable translation of the plan's title.`,
    );
  readEnglish(text, plan);
  writeFileSync(file, text);
  const { done, left } = translated;
  print(
    `${done.length} of ${done.length + left.length} titles and clauses are in ${file} (${tokens} tokens).`,
  );
  for (const { item, why } of left)
    print(
      `  left out: ${item.id}, ${why === "numbers" ? "its numbers were not those of the Chinese" : "nothing came for it"}`,
    );
  print("They are shown as machine translation until you take translated_by out of that file.");
}
