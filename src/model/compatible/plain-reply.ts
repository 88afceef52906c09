import { z } from "zod";
import { asSchema } from "./as-schema.ts";
import { assembledStream, isStream } from "./assemble-stream.ts";
import { type Call, callsInText } from "./calls-in-text.ts";
import { type ChatBody, jsonOf, wordsOf } from "./chat-body.ts";
import { withoutThoughts } from "./without-thoughts.ts";

const WrittenCall = z.looseObject({
  id: z.unknown().optional(),
  function: z.looseObject({ name: z.string().min(1), arguments: z.unknown() }),
});
const WrittenMessage = z.looseObject({
  content: z.unknown().optional(),
  tool_calls: z.array(z.unknown()).nullish(),
  function_call: z.unknown().optional(),
});
type WrittenMessage = z.infer<typeof WrittenMessage>;
const Completion = z.looseObject({
  choices: z.array(z.looseObject({ message: WrittenMessage })).min(1),
});
const Failed = z.looseObject({
  error: z.union([z.string(), z.looseObject({ code: z.unknown().optional() })]),
});

/** What a reply becomes: its status, its body, and what the model thought before the calls in it, by call. */
type PlainReply = { status: number; body: unknown; thoughts: [id: string, thought: string][] };

/**
 * A reply in the form that OpenAI documents (API reference, chat/object), whatever server wrote it: text without
 * thoughts, calls with ids of their own and arguments as their schema wants them. A failure that came with status 200
 * has a failure's. Null where the body is no chat completion at all.
 * @throws Error where a streamed reply ends before it is whole.
 */
export function plainReply(text: string, request: ChatBody, nextId: () => string): PlainReply | null {
  const given = isStream(text) ? assembledStream(text) : jsonOf(text);
  const read = Completion.safeParse(given);
  if (!read.success) return failureIn(given);
  const { choices, ...rest } = read.data;
  const [choice] = choices;
  if (choice === undefined) return null;
  const { reasoning_content, reasoning } = choice.message;
  const { message, calls } = plainMessage(choice.message, request, nextId);
  const finish_reason = calls.length > 0 ? "tool_calls" : "stop";
  const thought = wordsOf(reasoning_content ?? reasoning);
  return {
    status: 200,
    body: { ...rest, id: `chatcmpl-${nextId()}`, choices: [{ ...choice, finish_reason, message }] },
    thoughts: thought === "" ? [] : calls.slice(0, 1).map(({ id }) => [id, thought]),
  };
}

/** A message with its calls, those in its text where it has no others. */
function plainMessage(given: WrittenMessage, request: ChatBody, nextId: () => string) {
  const { tool_calls, function_call, reasoning_content: _own, reasoning: _other, ...message } = given;
  const content = withoutThoughts(wordsOf(message.content));
  const written = callsOf(tool_calls ?? [], function_call);
  const inText = written.length > 0 ? [] : callsInText(content, request.tools ?? []);
  const calls = [...written, ...inText].map((call) => ({
    id: nextId(),
    type: "function",
    function: { name: call.name, arguments: argumentsOf(call, request) },
  }));
  const said = { ...message, role: "assistant", content: inText.length > 0 ? "" : content };
  return { message: calls.length > 0 ? { ...said, tool_calls: calls } : said, calls };
}

/** Calls under the name of today, else the one call under the name of old. */
function callsOf(calls: readonly unknown[], old: unknown): Call[] {
  const given = calls.length > 0 ? calls : [{ function: old }];
  return given
    .flatMap((call) => WrittenCall.safeParse(call).data ?? [])
    .map((call) => ({ name: call.function.name, args: call.function.arguments }));
}

/** A call's arguments as JSON; text that is none stays as it is, to be answered as a mistake. */
function argumentsOf({ name, args }: Call, { tools = [] }: ChatBody): string {
  const schema = tools.find((tool) => tool.function.name === name)?.function.parameters;
  const text = typeof args === "string" ? args.trim() : null;
  const value = text === null ? (args ?? {}) : text === "" ? {} : jsonOf(text);
  return value === undefined ? (text ?? "") : JSON.stringify(asSchema(value, schema));
}

/** Gateways tell failures of what is behind them with status 200. */
function failureIn(given: unknown): PlainReply | null {
  const read = Failed.safeParse(given);
  if (!read.success) return null;
  const { error } = read.data;
  const code = typeof error === "string" ? Number.NaN : Number(error.code);
  const status = code >= 400 && code <= 599 ? code : 500;
  return { status, body: { error: typeof error === "string" ? { message: error } : error }, thoughts: [] };
}
