import type { ChatRequest, Reply } from "./reply.ts";

type Says = Extract<Reply, { kind: "calls" | "raw_call" | "hands_in" | "says" | "refuses" }>;
type Message = { role: "assistant"; content: string | null; refusal: string | null; tool_calls?: unknown[] };

let count = 0;

/** A reply in the form of a chat completion (OpenAI API reference, chat/object), with usage. */
export function completionOf(request: ChatRequest, reply: Says) {
  count += 1;
  const message = messageOf(request, reply);
  return {
    id: `chatcmpl-${count}`,
    object: "chat.completion",
    created: 1_655_000_000,
    model: request.model,
    choices: [{ index: 0, message, finish_reason: message.tool_calls === undefined ? "stop" : "tool_calls" }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  };
}

/** The same reply as server-sent events, with usage in the last chunk. */
export function eventsOf(request: ChatRequest, reply: Says): string[] {
  const { choices, usage, ...rest } = completionOf(request, reply);
  const { message, finish_reason } = choices[0] ?? {};
  const chunk = (part: object): string =>
    `data: ${JSON.stringify({ ...rest, object: "chat.completion.chunk", ...part })}\n\n`;
  return [
    chunk({ choices: [{ index: 0, delta: message, finish_reason: null }] }),
    chunk({ choices: [{ index: 0, delta: {}, finish_reason }] }),
    chunk({ choices: [], usage }),
    "data: [DONE]\n\n",
  ];
}

function messageOf(request: ChatRequest, reply: Says): Message {
  const plain: Message = { role: "assistant", content: null, refusal: null };
  const call = (name: string, args: string, index = 0) => ({
    id: `call_${count}_${index}`,
    type: "function",
    index,
    function: { name, arguments: args },
  });
  switch (reply.kind) {
    case "says":
      return { ...plain, content: reply.text };
    case "refuses":
      return { ...plain, refusal: reply.text };
    case "raw_call":
      return { ...plain, tool_calls: [call(reply.name, reply.args)] };
    case "hands_in":
      return { ...plain, tool_calls: [call(answerTool(request), JSON.stringify(reply.answer))] };
    case "calls":
      return {
        ...plain,
        tool_calls: reply.calls.map(({ name, args }, index) => call(name, JSON.stringify(args), index)),
      };
  }
}

/** The tool by which an answer is handed in; its name is LangChain's. */
function answerTool(request: ChatRequest): string {
  const tool = request.tools.find(({ function: { description } }) => description.startsWith("Hand in"));
  return tool?.function.name ?? "answer";
}
