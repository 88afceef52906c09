import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { EditedMessage, Revision } from "../../../progress/ledger/entry-changes.ts";
import { typedWords } from "../../typed-words.ts";
import { keptView, revisionView, withdrawnView } from "../../views/entries/revision-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { blockAction, clickedValue, eventEnvelope } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";

const message = z.object({ ts: z.string(), text: z.string().default(""), subtype: z.string().optional() });

/**
 * Edits and deletions (https://docs.slack.dev/reference/events/message/message_changed, …/message_deleted). A deleted
 * message that has replies is changed into a tombstone.
 */
const change = z.discriminatedUnion("subtype", [
  z.object({
    subtype: z.literal("message_changed"),
    channel: z.string(),
    message,
    previous_message: message.optional(),
  }),
  z.object({ subtype: z.literal("message_deleted"), channel: z.string(), deleted_ts: z.string() }),
]);

/** Editing or deleting a message offers those whose entries came from it to correct or void them. */
export function registerEdits(dependencies: ListenerDependencies): void {
  const { app, people } = dependencies;
  app.event("message", async ({ event, body, client, context }) => {
    const changed = change.safeParse(event);
    const envelope = eventEnvelope.safeParse(body);
    if (!changed.success || !envelope.success) return;
    const edited = editedMessage(dependencies, changed.data, envelope.data.event_id, context.botUserId);
    if (edited !== null) await offer(dependencies, client, edited);
  });
  app.action("keep_entry", async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await people.meet(client, click.user.id);
    const { language } = clickedValue(action, keepValue);
    await respond({ replace_original: true, ...keptView(language) });
  });
}

const keepValue = z.object({ language: z.enum(["zh", "en"]) });

/** Null where the words did not change: Slack also tells of unfurled links and new replies. */
function editedMessage(
  { now, people }: ListenerDependencies,
  changed: z.infer<typeof change>,
  eventId: string,
  botUserId: string | undefined,
): EditedMessage | null {
  const { channel } = changed;
  const common = { channel, key: `edit:${eventId}`, at: now() };
  if (changed.subtype === "message_deleted") return { ...common, messageTs: changed.deleted_ts, text: null };
  const { message: after, previous_message: before } = changed;
  if (after.subtype === "tombstone") return { ...common, messageTs: after.ts, text: null };
  if (before?.text === after.text) return null;
  const text = typedWords(after.text, { botUserId, nameOf: people.nameOf });
  return { ...common, messageTs: after.ts, text };
}

async function offer(
  dependencies: ListenerDependencies,
  client: WebClient,
  edited: EditedMessage,
): Promise<void> {
  const { ledger, people } = dependencies;
  await guarded(
    dependencies,
    `event:${edited.key}`,
    "zh",
    async () => {
      await withdraw(dependencies, client, edited);
      for (const revision of await ledger.revisions(edited)) {
        const { author } = revision.entry;
        await people.meet(client, author);
        await postDirect(dependencies, client, {
          person: author,
          ...offered(dependencies, edited, revision),
        });
      }
    },
    // Nobody spoke to Duban: a failure stays in the log.
    async () => null,
  );
}

/** What waited for an owner under the old words is taken back, and its author told. */
async function withdraw(
  dependencies: ListenerDependencies,
  client: WebClient,
  edited: EditedMessage,
): Promise<void> {
  const { ledger, people } = dependencies;
  for (const { id, reading, statement } of await ledger.withdrawWaiting(edited)) {
    const { person } = statement;
    await people.meet(client, person);
    const language = people.languageOf(person) ?? "zh";
    const shown = { language, isDeleted: edited.text === null, words: dependencies };
    await postDirect(dependencies, client, {
      person,
      key: `withdrawn:${id}`,
      view: withdrawnView(reading, shown),
    });
  }
}

function offered(dependencies: ListenerDependencies, edited: EditedMessage, revision: Revision) {
  const { entry } = revision;
  const language = dependencies.people.languageOf(entry.author) ?? "zh";
  const view = revisionView(revision, { language, isDeleted: edited.text === null, words: dependencies });
  return { key: `${edited.key}:${entry.id}`, view };
}
