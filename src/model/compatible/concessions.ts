import { type ChatBody, wordsOf } from "./chat-body.ts";

/** Something that a server may refuse in a request, and the request without it. */
export type Concession = {
  name: string;
  /** Whether a refusal's words ask for it, and the request has what it takes away. */
  isAskedFor(says: string, body: ChatBody): boolean;
  make(body: ChatBody): ChatBody;
};

/**
 * What compatible servers are known to refuse, as their own words name it (vLLM, llama.cpp, DashScope, DeepSeek,
 * Moonshot, OpenAI's newer models).
 */
const CONCESSIONS: readonly Concession[] = [
  {
    name: "no call is demanded",
    isAskedFor: (says, body) => asksForChoice(says) && !["", "auto"].includes(choiceOf(body)),
    make: (body) => ({ ...body, tool_choice: "auto" }),
  },
  {
    name: "nothing is said of calls",
    isAskedFor: (says, body) => asksForChoice(says) && choiceOf(body) === "auto",
    make: ({ tool_choice: _choice, ...body }) => body,
  },
  {
    name: "the length has its newer name",
    isAskedFor: (says, body) => /max_completion_tokens/.test(says) && "max_tokens" in body,
    make: ({ max_tokens, ...body }) => ({ ...body, max_completion_tokens: max_tokens }),
  },
  {
    name: "no length is asked for",
    isAskedFor: (says, body) =>
      /max_tokens|max_completion_tokens|max(?:imum)? (?:context|model|tokens)|context (?:length|window|size)/i.test(
        says,
      ) &&
      ("max_tokens" in body || "max_completion_tokens" in body),
    make: ({ max_tokens: _old, max_completion_tokens: _new, ...body }) => body,
  },
  {
    name: "the temperature is its own",
    isAskedFor: (says, body) => /temperature/i.test(says) && "temperature" in body,
    make: ({ temperature: _own, ...body }) => body,
  },
  {
    name: "the rules go with the question",
    isAskedFor: (says, { messages }) =>
      /system.{0,40}(?:role|message|prompt)|role.{0,40}(?:system|alternat)/i.test(says) &&
      messages.some(({ role }) => role === "system"),
    make: withoutSystemRole,
  },
  {
    name: "it does not think aloud",
    isAskedFor: (says, body) => /enable_thinking/.test(says) && !("enable_thinking" in body),
    make: (body) => ({ ...body, enable_thinking: false }),
  },
  {
    name: "it is streamed",
    isAskedFor: (says, body) =>
      /(?:only|must|require).{0,30}stream|stream.{0,30}(?:only|required|must be (?:set to )?true)/i.test(
        says,
      ) && body.stream !== true,
    make: (body) => ({ ...body, stream: true, stream_options: { include_usage: true } }),
  },
];

/** All of them. `thoughts` are what the model thought before each of its calls, by the call's id. */
export function concessionsFor(thoughts: ReadonlyMap<string, string>): Concession[] {
  const givenBack: Concession = {
    name: "it is given its thoughts back",
    isAskedFor: (says) => /reasoning_content/.test(says) && thoughts.size > 0,
    make: (body) => withThoughts(body, thoughts),
  };
  return [...CONCESSIONS, givenBack];
}

function asksForChoice(says: string): boolean {
  return /tool[_ ]choice|thinking mode/i.test(says);
}

/** "" where nothing is said of it, "one" where one tool is demanded by its name. */
function choiceOf({ tool_choice = "" }: ChatBody): string {
  return typeof tool_choice === "string" ? tool_choice : "one";
}

/** The rules at the head of the first thing the user says, for models that know two roles only. */
function withoutSystemRole(body: ChatBody): ChatBody {
  const rules = body.messages.filter(({ role }) => role === "system").map(({ content }) => wordsOf(content));
  const others = body.messages.filter(({ role }) => role !== "system");
  const first = others.findIndex(({ role }) => role === "user");
  const messages = others.map((message, at) =>
    at === first ? { ...message, content: [...rules, wordsOf(message.content)].join("\n\n") } : message,
  );
  return { ...body, messages };
}

function withThoughts(body: ChatBody, thoughts: ReadonlyMap<string, string>): ChatBody {
  const messages = body.messages.map((message) => {
    const [call] = message.tool_calls ?? [];
    return call === undefined
      ? message
      : { ...message, reasoning_content: thoughts.get(call.id ?? "") ?? "" };
  });
  return { ...body, messages };
}
