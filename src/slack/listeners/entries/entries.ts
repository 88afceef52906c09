import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { EntryId } from "../../../progress/entries/entry.ts";
import { refreshDecided } from "../../refresh-after.ts";
import type { MessageView } from "../../views/answer-view.ts";
import { cardBlocks } from "../../views/entries/card-view.ts";
import { decidedView, undoneView } from "../../views/entries/decided-view.ts";
import { entryBlocks } from "../../views/entries/receipt-view.ts";
import { withReplaced } from "../../views/parts/blocks-of.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedClick } from "../guarded-interactions.ts";
import { type BlockAction, blockAction, clickedValue } from "../payloads.ts";
import { whisper } from "../whisper.ts";
import { followUp } from "./owners.ts";
import { tellAuthor } from "./tell-author.ts";

/** `alone`: whether the report is the only one of its message. */
const common = { language: z.enum(["zh", "en"]), alone: z.boolean().default(true) };
const decision = z.union([
  z.enum(["yes", "delta", "set", "no"]),
  z.templateLiteral([z.enum(["same", "delta", "set"]), ":", z.string()]),
]);
const cardValue = z.object({ card: z.string(), decision, ...common });
const entryValue = z.object({ entry: z.string(), ...common });

/** The buttons of a receipt (undo) and of a confirm card (yes, this much more, this much in all, no). */
export function registerEntries(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.action("undo_entry", async ({ ack, action, body, client, respond }) => {
    await ack();
    await undo(
      dependencies,
      client,
      { click: blockAction.parse(body), respond },
      clickedValue(action, entryValue),
    );
  });
  app.action(/^decide_/, async ({ ack, action, body, client, respond }) => {
    await ack();
    await decide(
      dependencies,
      client,
      { click: blockAction.parse(body), respond },
      clickedValue(action, cardValue),
    );
  });
}

/** A click, and the way to answer it. */
type Clicked = { click: BlockAction; respond: RespondFn };

async function undo(
  dependencies: ListenerDependencies,
  client: WebClient,
  { click, respond }: Clicked,
  { entry, language, alone }: z.infer<typeof entryValue>,
): Promise<void> {
  const { ledger, people, homes } = dependencies;
  const by = click.user.id;
  await guardedClick(dependencies, { click, language, respond }, async () => {
    await people.meet(client, by);
    const undone = await ledger.undo(entry as EntryId, by, "undo button");
    if (undone.kind === "not_yours")
      for (const person of undone.permission.who) await people.meet(client, person);
    const { replaces, ...view } = undoneView(undone, language, dependencies);
    if (replaces) await replace(respond, click, { name: entryBlocks(entry), alone, view });
    else await whisper(respond, click, view);
    if (undone.kind !== "voided") return;
    await tellAuthor(dependencies, client, undone.entry, { kind: "voided", by });
    const { task, author } = undone.entry;
    await homes.refresh(client, { by, tasks: [task], others: [author] });
  });
}

async function decide(
  dependencies: ListenerDependencies,
  client: WebClient,
  { click, respond }: Clicked,
  { card, decision, language, alone }: z.infer<typeof cardValue>,
): Promise<void> {
  const { ledger, people } = dependencies;
  const by = click.user.id;
  await guardedClick(dependencies, { click, language, respond }, async () => {
    await people.meet(client, by);
    const decided = await ledger.decide(card, decision, by);
    await followUp(dependencies, client, decided, { card, by });
    const view = decidedView(decided, language, dependencies, alone);
    // A second press says so beside the receipt, whose undo button must stay.
    if (decided.kind === "already_decided" || decided.kind === "not_allowed")
      await whisper(respond, click, view);
    else await replace(respond, click, { name: cardBlocks(card), alone, view });
    await refreshDecided(dependencies, client, decided, by);
  });
}

type Replacement = { name: string; alone: boolean; view: MessageView };

/**
 * Puts the outcome in the report's place. Other reports of the same message stay; where Slack does not send the
 * message back (it does not for ephemeral ones) they can only stay if the outcome becomes a message of its own.
 */
async function replace(respond: RespondFn, click: BlockAction, { name, alone, view }: Replacement) {
  const blocks = withReplaced(click.message?.blocks ?? [], name, view.blocks);
  if (alone) await respond({ replace_original: true, ...view });
  else if (blocks !== null) await respond({ replace_original: true, text: view.text, blocks });
  else await whisper(respond, click, view);
}
