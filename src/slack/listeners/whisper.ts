import type { RespondFn } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { BlockAction } from "./payloads.ts";

/** Says something only to the person who clicked, in the thread that they clicked in. */
export async function whisper(
  respond: RespondFn,
  click: BlockAction,
  message: { text: string; blocks?: KnownBlock[] },
): Promise<void> {
  const thread_ts = click.message?.thread_ts;
  await respond({
    response_type: "ephemeral",
    replace_original: false,
    ...message,
    ...(thread_ts === undefined ? {} : { thread_ts }),
  });
}
