import type { z } from "zod";
import { changeMessage, deleteMessage } from "../acts/change-message.ts";
import { postMessage } from "../acts/post-message.ts";
import type { WorkspaceContext } from "../context.ts";
import { sendEventIn } from "../delivery/send-event.ts";
import { activePerson, conversationWith, messageAt, writableBy } from "../lookup.ts";
import type {
  deleteMessageSchema,
  editMessageSchema,
  Message,
  sendMessageSchema,
} from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { keepTyped } from "../typed-text.ts";
import { richTextOf } from "./rich-text.ts";

/** A person writes: the message is kept as Slack keeps it; a mention of the app is an event of its own. */
export function sendMessage(context: WorkspaceContext, given: z.infer<typeof sendMessageSchema>): Message {
  const person = activePerson(context, given.user);
  const conversation = writableBy(context, given.channel, person.id);
  const files = given.files?.map((id) => fileToShare(context, id));
  if (given.text.trim() === "" && !files?.length) throw new Refusal("no_text");
  if (given.thread_ts) messageAt(context, conversation.id, given.thread_ts);
  const text = keep(context, given.text);
  const message = postMessage(context, conversation, {
    user: person.id,
    team: context.seed.team.id,
    client_msg_id: crypto.randomUUID(),
    text,
    ...(text !== "" && { blocks: [richTextOf(text)] }),
    ...(given.thread_ts && { thread_ts: given.thread_ts }),
    ...(files?.length
      ? { files, upload: false, subtype: "file_share" }
      : given.thread_ts && given.reply_broadcast && { subtype: "thread_broadcast" }),
  });
  sendMention(context, conversation, message);
  return message;
}

/** A person edits a message of their own. Throws where it is not theirs, or where no words are left. */
export function editMessage(context: WorkspaceContext, given: z.infer<typeof editMessageSchema>): Message {
  const { conversation, message } = ownMessage(context, given);
  if (given.text.trim() === "") throw new Refusal("no_text");
  const text = keep(context, given.text);
  const blocks = [{ ...richTextOf(text), block_id: context.state.identifiers.next("b") }];
  const edited = { user: given.user, ts: context.state.clock.nextTimestamp() };
  const changed = { ...message, text, blocks, edited };
  changeMessage(context, conversation, changed);
  return changed;
}

/** A person deletes a message of their own. Throws where it is not theirs. */
export function removeMessage(context: WorkspaceContext, given: z.infer<typeof deleteMessageSchema>) {
  const { conversation, message } = ownMessage(context, given);
  deleteMessage(context, conversation, message);
}

function ownMessage(context: WorkspaceContext, given: { user: string; channel: string; ts: string }) {
  const conversation = conversationWith(context, given.channel, given.user);
  const message = messageAt(context, conversation.id, given.ts);
  if (message.user !== given.user) throw new Refusal("not_own_message");
  return { conversation, message };
}

function keep(context: WorkspaceContext, typed: string): string {
  const channels = context.state.conversations.all().filter(({ kind }) => kind === "channel");
  return keepTyped(typed, { people: context.state.people.all(), channels });
}

function fileToShare(context: WorkspaceContext, id: string) {
  const stored = context.state.files.find(id);
  if (stored?.content == null) throw new Refusal("file_not_found");
  context.state.files.put({ ...stored, shared: true });
  return stored.file;
}

/** In a channel a mention is sent as app_mention besides the message; in a direct message it is not. */
function sendMention(context: WorkspaceContext, conversation: StoredConversation, message: Message) {
  if (conversation.kind === "dm" || !message.text.includes(`<@${context.seed.app.bot.id}>`)) return;
  const { user, text, ts, thread_ts, blocks, files, client_msg_id, team } = message;
  sendEventIn(context, conversation, {
    type: "app_mention",
    user,
    text,
    ts,
    team,
    client_msg_id,
    blocks,
    ...(thread_ts && { thread_ts }),
    ...(files && { files: files.map(({ view_url: _page, ...file }) => file) }),
    channel: conversation.id,
    event_ts: ts,
  });
}
