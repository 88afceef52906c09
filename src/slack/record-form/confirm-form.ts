import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { ListenerDependencies } from "../listeners/dependencies.ts";
import { postDirect } from "../listeners/post-direct.ts";
import { decidedView } from "../views/entries/decided-view.ts";
import type { Submission } from "./payloads.ts";
import { tellReceipt } from "./tell-receipt.ts";

const confirmed = z.object({ card: z.string(), language: z.enum(["zh", "en"]) });

/** Records a doubtful form that was confirmed. */
export async function confirmForm(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view }: Submission,
): Promise<void> {
  const { card, language } = confirmed.parse(JSON.parse(view.private_metadata));
  const decided = await dependencies.ledger.decide(card, "yes", user.id);
  const receipt = { person: user.id, key: `receipt:${card}` };
  if ("report" in decided) return tellReceipt(dependencies, client, receipt, decided.report, language);
  // Corrected or voided meanwhile, or decided already: never silence.
  await postDirect(dependencies, client, {
    ...receipt,
    view: decidedView(decided, language, dependencies, true),
  });
}
