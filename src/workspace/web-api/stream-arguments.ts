import { z } from "zod";
import { taskStatus } from "../blocks/agent-blocks.ts";
import { faultsInBlocks } from "../blocks/check-blocks.ts";
import { blockSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { Chunk } from "../state/streams.ts";
import { mostMarkdown } from "./message-arguments.ts";
import { json } from "./method.ts";

/** https://docs.slack.dev/messaging/sending-and-scheduling-messages#text-streaming */
const chunkSchema: z.ZodType<Chunk> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown_text"), text: z.string().max(mostMarkdown) }),
  z.strictObject({ type: z.literal("plan_update"), title: z.string().min(1) }),
  z.strictObject({ type: z.literal("blocks"), blocks: z.array(blockSchema).max(50) }),
  z.strictObject({
    type: z.literal("task_update"),
    id: z.string().min(1),
    title: z.string().min(1),
    status: taskStatus,
    details: z.string().optional(),
    output: z.string().optional(),
    sources: z
      .array(z.strictObject({ type: z.literal("url"), url: z.string(), text: z.string() }))
      .optional(),
  }),
]);
export const streamContents = { markdown_text: z.string().optional(), chunks: z.unknown().optional() };

/** The chunks a call brings; throws msg_too_long, invalid_chunks or invalid_blocks. */
export function readChunks(given: { markdown_text?: string | undefined; chunks?: unknown }): Chunk[] {
  if ((given.markdown_text?.length ?? 0) > mostMarkdown) throw new Refusal("msg_too_long");
  const parsed = json(z.array(chunkSchema).default([])).safeParse(given.chunks);
  if (!parsed.success) throw new Refusal("invalid_chunks", [z.prettifyError(parsed.error)]);
  const faults = faultsInBlocks(
    parsed.data.flatMap((chunk) => (chunk.type === "blocks" ? chunk.blocks : [])),
    "message",
    "/chunks",
  );
  if (faults.length > 0) throw new Refusal("invalid_blocks", faults);
  const first: Chunk[] = given.markdown_text ? [{ type: "markdown_text", text: given.markdown_text }] : [];
  return [...first, ...parsed.data];
}
