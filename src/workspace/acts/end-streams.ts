import type { WorkspaceContext } from "../context.ts";
import { announceMessage } from "./announce.ts";

/** Ends every stream from the server's side, as Slack does with one left alone too long: what came, stays. */
export function endStreams(context: WorkspaceContext) {
  const { streams, conversations, messages } = context.state;
  for (const place of streams.keys()) {
    const [channel = "", ts = ""] = place.split(" ");
    const conversation = conversations.find(channel);
    const message = messages.find(channel, ts);
    streams.delete(place);
    if (conversation === undefined || message === undefined) continue;
    const ended = { ...message, streaming_state: "errored" as const };
    messages.replace(ended);
    announceMessage(context, conversation, { type: "message_changed", message: ended });
  }
}
