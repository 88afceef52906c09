import type { AnyChunk } from "@slack/types";
import type { WorkStep } from "../../conversation/heard.ts";
import type { Language } from "../../language/detect-language.ts";
import { patiently, refusalOf } from "../patience.ts";
import { metadataOf, taskIdOf } from "../post-once.ts";
import type { PlaceParts, ReplyPlace } from "./place.ts";
import { updatedMessage } from "./updated-message.ts";

/** The name of the steps once the answer stands under them. */
const LOOKED_UP: Record<Language, string> = { zh: "查阅过程", en: "How this was looked up" };
/** A stream that ended on Slack's side, as it does after some minutes: the message itself is still there. */
const ENDED = "message_not_in_streaming_state";

/**
 * Begins a stream with its first steps. The steps are all that is streamed; the answer comes whole, once it is
 * verified. Throws what Slack answers.
 */
export async function startStream(parts: PlaceParts, steps: readonly WorkStep[]): Promise<ReplyPlace> {
  const { client, where, recipient } = parts;
  const { ts } = await client.chat.startStream({
    channel: where.channel,
    thread_ts: where.thread_ts ?? "",
    recipient_user_id: recipient.user,
    ...(recipient.team === undefined ? {} : { recipient_team_id: recipient.team }),
    task_display_mode: "plan",
    chunks: chunksOf(parts, steps, 0),
  });
  return streamedMessage(parts, ts ?? "", steps);
}

/** A stream of ours under way; `steps` are those it shows already. */
function streamedMessage(parts: PlaceParts, ts: string, steps: readonly WorkStep[]): ReplyPlace {
  const { client, where, mark, language, wait } = parts;
  const place = { channel: where.channel, ts };
  let shown = [...steps];
  return {
    async show(steps) {
      const told = [...steps];
      const chunks = chunksOf(parts, told, Math.max(shown.length - 1, 0));
      await client.chat.appendStream({ ...place, chunks });
      shown = told;
    },
    async finish(view) {
      const chunks: AnyChunk[] = [
        { type: "plan_update", title: LOOKED_UP[language] },
        ...shown.slice(-1).map((step): AnyChunk => taskChunk(parts, step, shown.length - 1, "complete")),
      ];
      const { blocks } = view;
      try {
        await patiently(wait, () =>
          client.chat.stopStream({ ...place, chunks, blocks, metadata: metadataOf(mark) }),
        );
        return { ts };
      } catch (error) {
        if (refusalOf(error) === null) throw error;
        if (refusalOf(error) !== ENDED) await client.chat.stopStream(place).catch(() => null);
        return updatedMessage(parts, ts).finish(view);
      }
    },
  };
}

/** A stream that another process began and died over: its steps are of no use any more, its message is. */
export function abandonedStream(parts: PlaceParts, ts: string): ReplyPlace {
  const { client, where, wait } = parts;
  const { show } = streamedMessage(parts, ts, []);
  return {
    show,
    async finish(view) {
      await patiently(wait, () => client.chat.stopStream({ channel: where.channel, ts })).catch(() => null);
      return updatedMessage(parts, ts).finish(view);
    },
  };
}

/** Whether a stream is over, so that nothing more can be shown in it. */
export function hasEnded(error: unknown): boolean {
  return refusalOf(error) === ENDED;
}

/** The steps from one on as task updates: the last is under way, those before it are done. */
function chunksOf(parts: PlaceParts, steps: readonly WorkStep[], from: number): AnyChunk[] {
  const last = steps.length - 1;
  return [
    { type: "plan_update", title: steps[last]?.doing ?? LOOKED_UP[parts.language] },
    ...steps.flatMap((step, at): AnyChunk[] =>
      at < from ? [] : [taskChunk(parts, step, at, at < last ? "complete" : "in_progress")],
    ),
  ];
}

function taskChunk(
  { mark }: PlaceParts,
  { doing, done }: WorkStep,
  at: number,
  status: "complete" | "in_progress",
): AnyChunk {
  return {
    type: "task_update",
    id: taskIdOf(mark, at),
    title: status === "complete" ? done : doing,
    status,
  };
}
