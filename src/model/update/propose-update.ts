import { tasksOf } from "../../plan/plan.ts";
import type { Reading, Update } from "../../progress/reading/parse-update.ts";
import type { TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import { asData } from "../prompts/prompt.ts";
import { loadSimplify } from "../simplify.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { Proposal } from "./proposal.ts";
import { verifyProposal } from "./verify-proposal.ts";

const PROMPTS = { "read-update": ["tasks", "message"] } as const;
const LONGEST_MESSAGE = 2000;
/** Whoever reports waits for a card or for the rules' reply: not as long as for an answer. */
const LONGEST_SECONDS = 15;

type UpdateProposerParts = {
  settings: ModelSettings;
  /** The folder of the prompts. */
  prompts: string;
};

/** Reads a message where the rules could not: a reading that was held against the message, or null. */
type ProposeUpdate = (update: Update, onUse?: (use: TokenUse) => void) => Promise<Reading | null>;

/**
 * A reader of updates with a model behind it. What it gives always needs a yes; `readBy` of its entry is "model".
 * It throws what openai throws where the endpoint fails.
 * @throws DubanError `config` where the prompt is missing or has the wrong variables.
 */
export async function createUpdateProposer(parts: UpdateProposerParts): Promise<ProposeUpdate> {
  const { settings } = parts;
  const prompts = await loadPrompts(parts.prompts, PROMPTS);
  const simplify = await loadSimplify();
  return async (update, onUse = () => {}) => {
    const { createChatModel } = await import("../agent/chat-model.ts");
    const model = createChatModel(settings, onUse).withStructuredOutput(Proposal, {
      name: "report_progress",
      method: "functionCalling",
      includeRaw: true,
    });
    const prompt = await prompts["read-update"].fill({
      tasks: asData(listed(update)),
      message: asData(withoutSecrets(update.text.slice(0, LONGEST_MESSAGE))),
    });
    const signal = AbortSignal.timeout(Math.min(settings.perQuestion.seconds, LONGEST_SECONDS) * 1000);
    const { parsed } = await model.invoke(prompt, { signal });
    const read = Proposal.safeParse(parsed);
    return read.success ? verifyProposal(read.data, update, simplify) : null;
  };
}

/** The tasks that it may be about: the one that was named already, else all. */
function listed({ plan, targets, context }: Update): string {
  const named = context?.task ?? null;
  return tasksOf(plan)
    .filter(({ number }) => named === null || number === named)
    .map(({ number, title }) => {
      const own = targets
        .filter(({ task }) => task === number)
        .map(({ id, quote }) => `  target ${id}: ${quote}`);
      return [`task ${number}: ${title}`, ...own].join("\n");
    })
    .join("\n");
}
