import type { WorkspaceContext } from "../context.ts";
import { sendEventIn } from "../delivery/send-event.ts";
import { Refusal } from "../refusal.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { announceConversation } from "./announce.ts";

/**
 * Archives a channel, or brings it back; its members hear of it. Throws already_archived, not_archived or
 * method_not_supported_for_channel_type. https://docs.slack.dev/reference/methods/conversations.archive
 */
export function archive(
  context: WorkspaceContext,
  channel: StoredConversation,
  user: string,
  isArchived: boolean,
) {
  if (channel.kind === "dm") throw new Refusal("method_not_supported_for_channel_type");
  if (channel.is_archived === isArchived) throw new Refusal(isArchived ? "already_archived" : "not_archived");
  channel.is_archived = isArchived;
  announceConversation(context, channel);
  const kind = channel.is_private ? "group" : "channel";
  sendEventIn(context, channel, {
    type: `${kind}_${isArchived ? "archive" : "unarchive"}`,
    channel: channel.id,
    user,
    event_ts: context.state.clock.nextTimestamp(),
  });
}
