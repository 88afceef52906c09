import type { ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided } from "../../../progress/cards/card-decisions.ts";
import type { Evidence } from "../../../progress/entries/entry.ts";
import { filesHandedOver } from "../../handed-over.ts";
import { submission } from "../../record-form/payloads.ts";
import { refreshDecided } from "../../refresh-after.ts";
import { EVIDENCE_ACTION } from "../../views/entries/card-view.ts";
import { decidedView } from "../../views/entries/decided-view.ts";
import {
  EVIDENCE_FIELDS,
  EVIDENCE_MODAL,
  evidenceMissing,
  evidenceModal,
} from "../../views/entries/evidence-modal.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { type BlockAction, blockAction, clickedButton } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";
import { isEphemeral } from "../whisper.ts";
import { followUp } from "./owners.ts";

const asked = z.object({
  card: z.string(),
  task: z.coerce.number().int(),
  language: z.enum(["zh", "en"]),
  alone: z.boolean().default(true),
});
/** Where the card stands, if it can be changed later and is the only report of its message. */
const place = z.object({ channel: z.string(), ts: z.string() }).nullable();
const supplying = z.object({ card: z.string(), language: z.enum(["zh", "en"]), place });

/** 补充依据: a modal for the link or files that show that a task is done, and the receipt in the card's place. */
export function registerEvidence(dependencies: ListenerDependencies): void {
  const { app, people } = dependencies;
  app.action(EVIDENCE_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    const click = blockAction.parse(body);
    const { card, task, language, alone } = asked.parse(JSON.parse(clickedButton.parse(action).value));
    const metadata = JSON.stringify({ card, language, place: alone ? placeOf(click) : null });
    const heading = taskHeading(task, language, dependencies);
    await client.views.open({
      trigger_id: click.trigger_id,
      view: evidenceModal(heading, metadata, language),
    });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: EVIDENCE_MODAL },
    async ({ ack, body, client }) => {
      const { user, view, trigger_id } = submission.parse(body);
      const { card, language, place } = supplying.parse(JSON.parse(view.private_metadata));
      const evidence = await evidenceGiven(client, view.state.values);
      if (evidence.length === 0) return ack({ response_action: "errors", errors: evidenceMissing(language) });
      await ack();
      await guarded(
        dependencies,
        `view:${trigger_id}`,
        language,
        async () => {
          await people.meet(client, user.id);
          const decided = await dependencies.ledger.supply(card, evidence, user.id);
          await followUp(dependencies, client, decided, { card, by: user.id });
          await show(dependencies, client, decided, { person: user.id, card, language, place });
          await refreshDecided(dependencies, client, decided, user.id);
        },
        (text) => client.chat.postMessage({ channel: user.id, text }),
      );
    },
  );
}

type Values = z.infer<typeof submission>["view"]["state"]["values"];

/** The link and the files of a modal. */
export async function evidenceGiven(client: WebClient, values: Values): Promise<Evidence[]> {
  const url = values[EVIDENCE_FIELDS.url]?.[EVIDENCE_FIELDS.url]?.value?.trim() ?? "";
  const files = values[EVIDENCE_FIELDS.files]?.[EVIDENCE_FIELDS.files]?.files ?? [];
  const link: Evidence[] = /^https?:\/\//i.test(url) ? [{ kind: "link", url, title: url }] : [];
  return [...link, ...(await filesHandedOver(client, files))];
}

type Shown = { person: string; card: string; language: Language; place: z.infer<typeof place> };

async function show(
  dependencies: ListenerDependencies,
  client: WebClient,
  decided: Decided,
  { person, card, language, place }: Shown,
): Promise<void> {
  const view = decidedView(decided, language, dependencies, true);
  const isSettled = ["recorded", "passed_on", "closed_since"].includes(decided.kind);
  if (place !== null && isSettled) await client.chat.update({ ...place, ...view });
  else await postDirect(dependencies, client, { person, key: `evidence:${card}:${decided.kind}`, view });
}

function placeOf(click: BlockAction): { channel: string; ts: string } | null {
  const { channel, message } = click;
  if (isEphemeral(click) || channel === undefined || message === undefined) return null;
  return { channel: channel.id, ts: message.ts };
}
