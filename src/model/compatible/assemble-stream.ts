import { z } from "zod";
import { jsonOf } from "./chat-body.ts";

const Piece = z.looseObject({
  index: z.number().optional(),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.string().nullish() }).optional(),
});
const Chunk = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        delta: z.looseObject({
          content: z.string().nullish(),
          reasoning_content: z.string().nullish(),
          tool_calls: z.array(Piece).nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z.unknown().optional(),
});
type Chunk = z.infer<typeof Chunk>;
type StreamedCall = { id: string; function: { name: string; arguments: string } };

const EVENT = /^data:\s?(.*)$/gm;

/** Whether a reply came as server-sent events, as some servers answer whatever is asked for. */
export function isStream(body: string): boolean {
  return /^\s*(?::|data:|event:)/.test(body);
}

/**
 * A streamed reply put together into one completion.
 * @throws Error where it ends before it is whole.
 */
export function assembledStream(body: string): unknown {
  const events = [...body.matchAll(EVENT)].map(([, data = ""]) => data.trim());
  const read = events.filter((data) => data !== "[DONE]").map(jsonOf);
  const failed = read.find(
    (value) => typeof value === "object" && value !== null && "error" in value && value.error,
  );
  if (failed !== undefined) return failed;
  const chunks = read.flatMap((value) => Chunk.safeParse(value).data ?? []);
  const choices = chunks.flatMap((chunk) => chunk.choices.slice(0, 1));
  const finish = choices.findLast(({ finish_reason }) => finish_reason)?.finish_reason;
  if (finish === undefined && !events.includes("[DONE]"))
    throw new Error("The streamed reply was terminated before its end.");
  const join = (part: "content" | "reasoning_content"): string =>
    choices.map(({ delta }) => delta[part] ?? "").join("");
  const message = {
    role: "assistant",
    content: join("content"),
    reasoning_content: join("reasoning_content"),
    tool_calls: callsOf(choices),
  };
  const usage = chunks.findLast((chunk) => chunk.usage)?.usage;
  return {
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason: finish ?? "stop" }],
    ...(usage ? { usage } : {}),
  };
}

/** Calls come in pieces: the first has id and name, each a part of the arguments. */
function callsOf(choices: Chunk["choices"]): StreamedCall[] {
  const calls: StreamedCall[] = [];
  for (const piece of choices.flatMap(({ delta }) => delta.tool_calls ?? [])) {
    const begins = Boolean(piece.function?.name);
    const at = piece.index ?? (begins ? calls.length : Math.max(calls.length - 1, 0));
    const call = calls[at] ?? { id: "", function: { name: "", arguments: "" } };
    calls[at] = call;
    call.id ||= piece.id ?? "";
    call.function.name ||= piece.function?.name ?? "";
    call.function.arguments += piece.function?.arguments ?? "";
  }
  return calls.filter(Boolean);
}
