import { type ChatBody, type SentMessage, type ToolSpec, wordsOf } from "./chat-body.ts";

/**
 * A chat request in the form that the oldest compatible servers take: contents are texts, never lists of parts or null,
 * and tools have nothing in them but name, description and parameters.
 */
export function plainRequest(body: ChatBody): ChatBody {
  const { tools, ...rest } = body;
  return {
    ...rest,
    messages: body.messages.map(plainMessage),
    ...(tools === undefined ? {} : { tools: tools.map(plainTool) }),
  };
}

function plainMessage(message: SentMessage): SentMessage {
  return { ...message, content: wordsOf(message.content) };
}

function plainTool(tool: ToolSpec): ToolSpec {
  const { strict: _strict, parameters, ...named } = tool.function;
  return { ...tool, function: { ...named, parameters: withoutDialect(parameters) } };
}

/** Some servers refuse the line that names JSON Schema's dialect. */
function withoutDialect(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { $schema: _dialect, ...rest } = schema as Record<string, unknown>;
  return rest;
}
