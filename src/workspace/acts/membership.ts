import type { WorkspaceContext } from "../context.ts";
import { channelType, sendEventIn } from "../delivery/send-event.ts";
import { Refusal } from "../refusal.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { announceConversation } from "./announce.ts";

/** Brings somebody into a channel; a bot that joins hears of it itself. Throws method_not_supported_for_channel_type or is_archived. */
export function join(
  context: WorkspaceContext,
  channel: StoredConversation,
  member: string,
  inviter: string,
) {
  refuseDirectMessage(channel);
  if (channel.is_archived) throw new Refusal("is_archived");
  if (channel.members.has(member)) return;
  channel.members.add(member);
  announceConversation(context, channel);
  sendEventIn(context, channel, {
    type: "member_joined_channel",
    user: member,
    channel: channel.id,
    channel_type: channelType(channel) === "group" ? "G" : "C",
    team: context.seed.team.id,
    ...(inviter !== member && { inviter }),
    event_ts: context.state.clock.nextTimestamp(),
  });
}

/** Takes somebody out of a channel. */
export function leave(context: WorkspaceContext, channel: StoredConversation, member: string) {
  refuseDirectMessage(channel);
  if (!channel.members.delete(member)) return;
  announceConversation(context, channel);
  sendEventIn(context, channel, {
    type: "member_left_channel",
    user: member,
    channel: channel.id,
    channel_type: channelType(channel) === "group" ? "G" : "C",
    team: context.seed.team.id,
    event_ts: context.state.clock.nextTimestamp(),
  });
}

function refuseDirectMessage(channel: StoredConversation) {
  if (channel.kind === "dm") throw new Refusal("method_not_supported_for_channel_type");
}
