import { z } from "zod";
import type { WorkspaceContext } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { keepAppText } from "../typed-text.ts";
import { checkedBlocks, json } from "./method.ts";

export const mostText = 40_000;
export const mostTextInUpdate = 4_000;
export const mostMarkdown = 12_000;
const mostMetadata = 8_000;

/** What the content of a message can be given as. */
export const contentArguments = {
  text: z.coerce.string().optional(),
  markdown_text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
  metadata: z.unknown().optional(),
};
type Content = { [Key in keyof typeof contentArguments]?: z.infer<(typeof contentArguments)[Key]> };

/**
 * The content of a message, checked: no_text when there is none, msg_too_long past `most` characters,
 * markdown_text_conflict with other content, invalid_blocks, invalid_metadata_format, metadata_too_large.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
export function readContent(given: Content, most: number) {
  const { markdown_text } = given;
  const text = given.text ?? "";
  if (markdown_text !== undefined && (text !== "" || given.blocks))
    throw new Refusal("markdown_text_conflict");
  if (text.length > most || (markdown_text?.length ?? 0) > mostMarkdown) throw new Refusal("msg_too_long");
  const blocks = markdown_text
    ? checkedBlocks([{ type: "markdown", text: markdown_text }])
    : checkedBlocks(given.blocks);
  const attachments = readAttachments(given.attachments);
  if (text === "" && !markdown_text && !blocks?.length && !attachments?.length) throw new Refusal("no_text");
  const metadata = readMetadata(given.metadata);
  return {
    text: keepAppText(markdown_text ?? text),
    ...(blocks && { blocks }),
    ...(attachments && { attachments }),
    ...(metadata && { metadata }),
  };
}

const mostAttachments = 100;

/** Legacy attachments are kept as given. Throws invalid_attachments or too_many_attachments. */
function readAttachments(given: unknown) {
  if (given === undefined || given === null || given === "") return undefined;
  const parsed = json(z.array(z.looseObject({}))).safeParse(given);
  if (!parsed.success) throw new Refusal("invalid_attachments");
  if (parsed.data.length > mostAttachments) throw new Refusal("too_many_attachments");
  return parsed.data;
}

const metadataSchema = json(
  z.strictObject({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) }),
);

/** https://docs.slack.dev/messaging/message-metadata */
export function readMetadata(given: unknown) {
  if (given === undefined || given === null || given === "") return undefined;
  const parsed = metadataSchema.safeParse(given);
  if (!parsed.success) throw new Refusal("invalid_metadata_format");
  if (JSON.stringify(parsed.data).length > mostMetadata) throw new Refusal("metadata_too_large");
  return parsed.data;
}

/** Throws rate_limited when the channel has had its messages for now. */
export function spendRateLimit({ rateLimit }: WorkspaceContext, channel: string) {
  const seconds = rateLimit.secondsToWait(channel);
  if (seconds > 0) throw new Refusal("rate_limited", [], seconds);
}
