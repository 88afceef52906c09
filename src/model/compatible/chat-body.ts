import { z } from "zod";

const ToolSpec = z.looseObject({
  function: z.looseObject({ name: z.string(), parameters: z.unknown().optional() }),
});
const SentCall = z.looseObject({ id: z.string().optional() });
const SentMessage = z.looseObject({
  role: z.string(),
  content: z.unknown().optional(),
  tool_calls: z.array(SentCall).optional(),
});

/** A chat request as far as servers differ over it; all else in it is passed on as it is. */
export const ChatBody = z.looseObject({
  messages: z.array(SentMessage),
  tools: z.array(ToolSpec).optional(),
  tool_choice: z.unknown().optional(),
});

export type ChatBody = z.infer<typeof ChatBody>;
export type SentMessage = z.infer<typeof SentMessage>;
export type ToolSpec = z.infer<typeof ToolSpec>;

/** A request's body where it is a chat request; null for any other. */
export function chatBodyOf(body: unknown): ChatBody | null {
  const read = typeof body === "string" ? ChatBody.safeParse(jsonOf(body)) : null;
  return read?.success ? read.data : null;
}

/** What a text says as JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The words of a message's content, which is a text or a list of parts. */
export function wordsOf(content: unknown): string {
  if (typeof content === "string") return content;
  const parts = z
    .array(z.union([z.string(), z.looseObject({ text: z.string().optional() })]))
    .safeParse(content);
  if (!parts.success) return "";
  return parts.data.map((part) => (typeof part === "string" ? part : (part.text ?? ""))).join("");
}
