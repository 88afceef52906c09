import { z } from "zod";
import type { Language } from "../../language/detect-language.ts";
import type { EntryId } from "../../progress/entry.ts";
import type { Decision } from "../../progress/report.ts";
import { decidedView, undoneView } from "../views/reports-view.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction, clickedButton } from "./payloads.ts";

const cardValue = z.object({
  card: z.string(),
  decision: z.enum(["yes", "delta", "set", "no"]),
  language: z.enum(["zh", "en"]),
});
const entryValue = z.object({ entry: z.string(), language: z.enum(["zh", "en"]) });

/** The buttons of a receipt (undo) and of a confirm card (yes, this much more, this much in all, no). */
export function registerEntries(dependencies: ListenerDependencies): void {
  const { app, ledger, people } = dependencies;
  app.action("undo_entry", async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry, language } = entryValue.parse(JSON.parse(clickedButton.parse(action).value));
    await guarded(
      dependencies,
      `action:${click.trigger_id}`,
      language,
      async () => {
        await people.meet(client, click.user.id);
        const undone = await ledger.undo(entry as EntryId, click.user.id, "undo button");
        const { replaces, ...view } = undoneView(undone, language, dependencies);
        await respond(
          replaces
            ? { replace_original: true, ...view }
            : { response_type: "ephemeral", replace_original: false, ...view },
        );
      },
      (text) => respond({ response_type: "ephemeral", replace_original: false, text }),
    );
  });
  app.action(/^decide_/, async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { card, decision, language } = cardValue.parse(JSON.parse(clickedButton.parse(action).value));
    await guarded(
      dependencies,
      `action:${click.trigger_id}`,
      language,
      async () => {
        await people.meet(client, click.user.id);
        const view = await decide(dependencies, card, decision, click.user.id, language);
        await respond({ replace_original: true, ...view });
      },
      (text) => respond({ response_type: "ephemeral", replace_original: false, text }),
    );
  });
}

async function decide(
  dependencies: ListenerDependencies,
  card: string,
  decision: Decision,
  person: string,
  language: Language,
) {
  return decidedView(await dependencies.ledger.decide(card, decision, person), language, dependencies);
}
