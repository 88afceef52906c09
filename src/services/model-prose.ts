import type { Logger } from "pino";
import type { Lexicon } from "../answering/verify/evidence/lexicon.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createSharedStateStore } from "../database/shared-state-store.ts";
import { createTokenUseStore } from "../database/token-use-store.ts";
import { namingOf } from "../digest/naming.ts";
import type { WriteProse } from "../digest/prose.ts";
import type { ModelSettings } from "../model/model-settings.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target } from "../plan/plan.ts";

type ProseParts = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  lexicon: () => Promise<Lexicon>;
  settings: ModelSettings | null;
  database: Database;
  /** The folder of the prompts. */
  prompts: string;
  today: () => string;
  now: () => Date;
  logger: Logger | null;
};

/** The writer of the paragraph on top of a digest; without a model there is none. LangChain is loaded at the first. */
export async function createProse(parts: ProseParts): Promise<WriteProse> {
  const { settings, plan, lexicon, database, prompts, today, now, logger } = parts;
  if (settings === null) return async () => null;
  const { createGate } = await import("../model/answer/gate.ts");
  const { createParagraphWriter } = await import("../model/digest/write-paragraph.ts");
  const usage = createTokenUseStore(database);
  return createParagraphWriter({
    settings,
    plan,
    english: namingOf(parts, "en"),
    lexicon,
    prompts,
    gate: createGate({
      settings,
      usage,
      sources: { today },
      now,
      shared: createSharedStateStore(database),
    }),
    onRun: (run) => logger?.info(run, "a digest's paragraph went to the model"),
  });
}
