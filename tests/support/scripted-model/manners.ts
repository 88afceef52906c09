import type { completionOf } from "./completion.ts";

/** A chat request as it was sent. */
export type Sent = {
  messages: { role: string; content?: unknown; tool_calls?: { id: string }[]; reasoning_content?: string }[];
  tools?: { function: { name: string; parameters?: object; strict?: boolean } }[];
  [field: string]: unknown;
};
export type Completion = ReturnType<typeof completionOf>;

/** How a compatible server differs from OpenAI's. */
export type Manner = {
  /** What it says, with status 400, of a request that it does not take. */
  refuses?: (sent: Sent) => string | null;
  /** Its reply, where it has another form. */
  writes?: (completion: Completion) => unknown;
  /** It answers with server-sent events, whether they were asked for or not. */
  streams?: boolean;
};

type Message = Completion["choices"][number]["message"];
type WrittenCall = { id?: string; function: { name: string; arguments: string } };

/** A completion with its message changed. */
export function withMessage(
  completion: Completion,
  change: (message: Message, calls: WrittenCall[]) => object,
): unknown {
  const [choice] = completion.choices;
  if (choice === undefined) return completion;
  const calls = (choice.message.tool_calls ?? []) as WrittenCall[];
  return {
    ...completion,
    choices: [{ ...choice, message: { ...choice.message, ...change(choice.message, calls) } }],
  };
}

/** Every value of a call's arguments as a text, as small models write them. */
function asTexts(args: string): string {
  const values = Object.entries(JSON.parse(args) as Record<string, unknown>);
  return JSON.stringify(
    Object.fromEntries(
      values.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
    ),
  );
}

const named = ({ function: call }: WrittenCall) => ({
  name: call.name,
  arguments: JSON.parse(call.arguments),
});

/** Servers as they are met, each under what it is known for. */
export const MANNERS: Record<string, Manner> = {
  "refuses to be told that a tool must be called": {
    refuses: ({ tool_choice }) =>
      tool_choice === undefined || tool_choice === "auto"
        ? null
        : "The tool_choice parameter does not support being set to required or object in thinking mode",
  },
  "knows no tool_choice at all": {
    refuses: (sent) => ("tool_choice" in sent ? "Unrecognized request argument supplied: tool_choice" : null),
  },
  "takes max_completion_tokens only": {
    refuses: (sent) =>
      "max_tokens" in sent
        ? "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
        : null,
  },
  "has a short context": {
    refuses: (sent) =>
      "max_tokens" in sent
        ? "This model's maximum context length is 4096 tokens. However, you requested 5200 tokens."
        : null,
  },
  "takes no temperature": {
    refuses: (sent) =>
      "temperature" in sent ? "Unsupported value: 'temperature' does not support 0 with this model." : null,
  },
  "has no system role": {
    refuses: ({ messages }) =>
      messages.some(({ role }) => role === "system") ? "System role not supported" : null,
  },
  "takes contents as text only": {
    refuses: ({ messages }) =>
      messages.every(({ content }) => typeof content === "string")
        ? null
        : "messages.0.content: Input should be a valid string",
  },
  "takes no dialect and no strict in a tool": {
    refuses: ({ tools = [] }) =>
      tools.some(
        ({ function: { parameters = {}, strict } }) => "$schema" in parameters || strict !== undefined,
      )
        ? "Extra inputs are not permitted: $schema"
        : null,
  },
  "thinks only where that is allowed": {
    refuses: (sent) =>
      sent.enable_thinking === false
        ? null
        : "parameter.enable_thinking must be set to false for non-streaming calls",
  },
  "takes streams only": {
    refuses: ({ stream }) => (stream === true ? null : "This model only support stream mode"),
  },
  "wants its thoughts back": {
    refuses: ({ messages }) =>
      messages.every(
        (message) => message.tool_calls === undefined || message.reasoning_content === "先看任务。",
      )
        ? null
        : "Missing `reasoning_content` field in the assistant message at index 2",
    writes: (completion) => withMessage(completion, () => ({ reasoning_content: "先看任务。" })),
  },
  "streams whatever is asked for": { streams: true },
  "counts no tokens": { writes: ({ usage: _usage, ...completion }) => completion },
  "says null for usage and content": {
    writes: (completion) => ({
      ...(withMessage(completion, () => ({ content: null })) as object),
      usage: null,
    }),
  },
  "thinks aloud before it calls": {
    writes: (completion) =>
      withMessage(completion, () => ({
        content: "<think>任务99有60处？先查。</think>",
        reasoning_content: "嗯",
      })),
  },
  "gives no ids": {
    writes: (completion) => ({
      ...(withMessage(completion, (_, calls) => ({
        tool_calls: calls.map(({ id: _id, ...call }) => call),
      })) as object),
      id: "",
    }),
  },
  "gives the same ids each time": {
    writes: (completion) => ({
      ...(withMessage(completion, (_, calls) => ({
        tool_calls: calls.map((call) => ({ ...call, id: "call_0" })),
      })) as object),
      id: "chatcmpl-0",
    }),
  },
  "gives arguments as objects": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => ({
        tool_calls: calls.map((call) => ({ ...call, function: named(call) })),
      })),
  },
  "writes numbers and lists as texts": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => ({
        tool_calls: calls.map((call) => ({
          ...call,
          function: { ...call.function, arguments: asTexts(call.function.arguments) },
        })),
      })),
  },
  "names no role": { writes: (completion) => withMessage(completion, () => ({ role: undefined })) },
  "knows function_call only": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => ({ tool_calls: undefined, function_call: calls[0]?.function })),
  },
  "says stop where it calls": {
    writes: (completion) => ({
      ...completion,
      choices: completion.choices.map((choice) => ({ ...choice, finish_reason: "stop" })),
    }),
  },
  "leaves calls between marks in the text": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => ({
        tool_calls: [],
        content: calls.map((call) => `<tool_call>\n${JSON.stringify(named(call))}\n</tool_call>`).join("\n"),
      })),
  },
  "leaves calls in a fence, after words": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => ({
        tool_calls: undefined,
        content: `好的。\n\`\`\`json\n${JSON.stringify(calls.map(named))}\n\`\`\``,
      })),
  },
  "gives the call's arguments alone as text": {
    writes: (completion) =>
      withMessage(completion, (_, calls) => {
        const [call] = calls;
        if (call === undefined || call.function.name.startsWith("get_")) return {};
        return { tool_calls: null, content: call.function.arguments };
      }),
  },
};
