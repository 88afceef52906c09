import type { WorkStep } from "../../conversation/heard.ts";
import { patiently, refusalOf } from "../patience.ts";
import { metadataOf, postOnce } from "../post-once.ts";
import type { MessageView } from "../views/answer-view.ts";
import { escaped } from "../views/parts/markup.ts";
import type { PlaceParts, ReplyPlace } from "./place.ts";

/** The older way: a message that says what is being done, later put right to the answer. Throws what Slack answers. */
export async function postNote(parts: PlaceParts, steps: readonly WorkStep[]): Promise<ReplyPlace> {
  const { client, where, mark } = parts;
  const { ts } = await client.chat.postMessage({
    ...where,
    ...noteView(steps),
    metadata: metadataOf(mark),
  });
  return updatedMessage(parts, ts ?? "");
}

/** A message of ours that stands there already. */
export function updatedMessage(parts: PlaceParts, ts: string): ReplyPlace {
  const { client, where, mark, wait } = parts;
  const update = (view: MessageView) =>
    client.chat.update({ channel: where.channel, ts, ...view, metadata: metadataOf(mark) });
  return {
    async show(steps) {
      await update(noteView(steps));
    },
    async finish(view) {
      try {
        await patiently(wait, () => update(view));
        return { ts };
      } catch (error) {
        // Somebody deleted it meanwhile: whoever asked is answered all the same.
        if (refusalOf(error) !== "message_not_found") throw error;
        return postOnce(client, { ...where, ...view }, mark, wait);
      }
    },
  };
}

function noteView(steps: readonly WorkStep[]): MessageView {
  const text = escaped(steps.at(-1)?.doing ?? "…");
  return {
    text,
    blocks: [{ type: "context", elements: [{ type: "mrkdwn", text: `:hourglass_flowing_sand: ${text}` }] }],
  };
}
