import type { RespondFn, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { EntryId } from "../../../progress/entries/entry.ts";
import type { Reviewed, Verdict } from "../../../progress/reviews/reviewed.ts";
import { submission } from "../../record-form/payloads.ts";
import {
  RETURN_FIELD,
  RETURN_MODAL,
  REVIEW_ACTIONS,
  returnModal,
  reviewedView,
} from "../../views/entries/review-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { type BlockAction, blockAction, clickedButton } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";
import { isEphemeral, whisper } from "../whisper.ts";
import { tellRequester } from "./reviewers.ts";

const asked = z.object({ entry: z.string(), task: z.coerce.number().int(), language: z.enum(["zh", "en"]) });
/** The card that a modal was opened from; null where only one person sees it, so that it cannot be changed later. */
const returning = asked.extend({ card: z.object({ channel: z.string(), ts: z.string() }).nullable() });

/** 确认办结 and 退回: a reviewer's word on a task that was reported as done. */
export function registerReviews(dependencies: ListenerDependencies): void {
  const { app, people } = dependencies;
  app.action(REVIEW_ACTIONS.confirm, async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry, language } = asked.parse(JSON.parse(clickedButton.parse(action).value));
    await guarded(
      dependencies,
      `action:${click.trigger_id}`,
      language,
      async () => {
        await people.meet(client, click.user.id);
        const reviewed = await decide(
          dependencies,
          client,
          entry,
          { kind: "confirm" },
          click.user.id,
          language,
        );
        const { replaces, ...view } = reviewedView(reviewed, { language, words: dependencies });
        if (isAtHome(click)) {
          const person = click.user.id;
          await postDirect(dependencies, client, { person, key: `confirm:${click.trigger_id}`, view });
        } else await showAt(respond, click, { replaces, ...view });
      },
      (text) =>
        isAtHome(click)
          ? client.chat.postMessage({ channel: click.user.id, text })
          : whisper(respond, click, { text }),
    );
  });
  app.action(REVIEW_ACTIONS.return, async ({ ack, action, body, client }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry, task, language } = asked.parse(JSON.parse(clickedButton.parse(action).value));
    const heading = taskHeading(task, language, dependencies);
    const metadata = JSON.stringify({ entry, task, language, card: cardOf(click) });
    await client.views.open({ trigger_id: click.trigger_id, view: returnModal(heading, metadata, language) });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: RETURN_MODAL },
    async ({ ack, body, client }) => {
      await ack();
      const { user, view, trigger_id } = submission.parse(body);
      const { entry, language, card } = returning.parse(JSON.parse(view.private_metadata));
      const reason = view.state.values[RETURN_FIELD]?.[RETURN_FIELD]?.value?.trim() ?? "";
      await guarded(
        dependencies,
        `view:${trigger_id}`,
        language,
        async () => {
          await people.meet(client, user.id);
          const verdict: Verdict = { kind: "return", reason };
          const reviewed = await decide(dependencies, client, entry, verdict, user.id, language);
          const { replaces, ...shown } = reviewedView(reviewed, { language, words: dependencies });
          if (card !== null && replaces) await client.chat.update({ ...card, ...shown });
          else
            await postDirect(dependencies, client, {
              person: user.id,
              key: `return:${trigger_id}`,
              view: shown,
            });
        },
        (text) => client.chat.postMessage({ channel: user.id, text }),
      );
    },
  );
}

/** Decides, learns the names that the outcome mentions, and tells whoever reported; told once, however often pressed. */
async function decide(
  dependencies: ListenerDependencies,
  client: WebClient,
  entry: string,
  verdict: Verdict,
  by: string,
  language: "zh" | "en",
): Promise<Reviewed> {
  const reviewed = await dependencies.ledger.review(entry as EntryId, verdict, by, language);
  const { people, homes } = dependencies;
  if (reviewed.kind === "not_allowed")
    for (const person of reviewed.permission.who) await people.meet(client, person);
  if (reviewed.kind === "reviewed" || reviewed.kind === "already_reviewed") {
    await people.meet(client, reviewed.decision.author);
    await tellRequester(dependencies, client, reviewed.request, reviewed.decision);
    const { task, author } = reviewed.request;
    await homes.refresh(client, { by, tasks: [task], others: [author] });
  }
  return reviewed;
}

type View = ReturnType<typeof reviewedView>;

async function showAt(respond: RespondFn, click: BlockAction, { replaces, ...view }: View): Promise<void> {
  if (replaces && !isEphemeral(click)) await respond({ replace_original: true, ...view });
  else await whisper(respond, click, view);
}

/** App Home is no place to answer in: Slack sends no address for an answer with such a click. */
function isAtHome({ channel }: BlockAction): boolean {
  return channel === undefined;
}

function cardOf(click: BlockAction): { channel: string; ts: string } | null {
  const { channel, message } = click;
  if (isEphemeral(click) || channel === undefined || message === undefined) return null;
  return { channel: channel.id, ts: message.ts };
}
