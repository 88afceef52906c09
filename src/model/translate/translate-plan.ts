import { z } from "zod";
import type { Plan, Target } from "../../plan/plan.ts";
import type { TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import { asData } from "../prompts/prompt.ts";
import { loadSimplify } from "../simplify.ts";
import { type Item, itemsOf } from "./items.ts";
import { sameNumbers } from "./same-numbers.ts";

const PROMPTS = { "translate-plan": ["chapter"] } as const;

const Translations = z
  .object({ items: z.array(z.object({ id: z.string(), english: z.string() })) })
  .describe("Hand in the translations.");

/** What was translated and held; what was not, because it did not come or its numbers are others. */
export type TranslatedPlan = {
  done: { item: Item; english: string }[];
  left: { item: Item; why: "missing" | "numbers" }[];
};

type TranslateParts = {
  settings: ModelSettings;
  /** The folder of the prompts. */
  prompts: string;
  onUse: (use: TokenUse) => void;
  /** Told before each chapter. */
  onChapter: (number: number) => void;
};

/**
 * Translates a plan's titles and the clauses that set its targets, a request a chapter. A translation whose numbers
 * are not those of the Chinese is left out.
 * @throws what openai throws where the endpoint fails; DubanError `config` where the prompt cannot be used.
 */
export async function translatePlan(
  { settings, prompts, onUse, onChapter }: TranslateParts,
  plan: Plan,
  targets: readonly Target[],
): Promise<TranslatedPlan> {
  const prompt = (await loadPrompts(prompts, PROMPTS))["translate-plan"];
  const simplify = await loadSimplify();
  const { createChatModel } = await import("../agent/chat-model.ts");
  const model = createChatModel(settings, onUse).withStructuredOutput(Translations, {
    name: "translations",
    method: "functionCalling",
    includeRaw: true,
  });
  const translated: TranslatedPlan = { done: [], left: [] };
  for (const [index, items] of itemsOf(plan, targets).entries()) {
    onChapter(plan.chapters[index]?.number ?? index + 1);
    const asked = await prompt.fill({ chapter: asData(listed(items)) });
    const { parsed } = await model.invoke(asked);
    const read = Translations.safeParse(parsed);
    const given = new Map(
      (read.success ? read.data.items : []).map(({ id, english }) => [id, english.trim()]),
    );
    for (const item of items) {
      const english = oneLine(given.get(item.id) ?? "");
      if (english === "") translated.left.push({ item, why: "missing" });
      else if (!sameNumbers(item.chinese, english, simplify)) translated.left.push({ item, why: "numbers" });
      else translated.done.push({ item, english });
    }
  }
  return translated;
}

function listed(items: readonly Item[]): string {
  return items.map(({ id, chinese }) => `${id}: ${oneLine(chinese)}`).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
