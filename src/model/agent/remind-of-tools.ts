import { AIMessage, createMiddleware, HumanMessage } from "langchain";

const UNREADABLE = "The arguments of your call were not valid JSON. Call the tool again with valid JSON.";
const WORDS_ALONE =
  "Words outside a tool call are not read. Call a tool, or hand in the answer by calling the tool for that.";

/**
 * Tells a model once a turn that its reply was of no use, where it called no tool or its call could not be read: servers
 * that cannot demand a call get such replies, and the next is often the right one.
 */
export function remindOfTools() {
  return createMiddleware({
    name: "RemindOfTools",
    wrapModelCall: async (request, handler) => {
      const reply = await handler(request);
      if (!AIMessage.isInstance(reply) || (reply.tool_calls ?? []).length > 0) return reply;
      const unreadable = (reply.invalid_tool_calls ?? []).length > 0;
      const said = new AIMessage(reply.text === "" ? "…" : reply.text);
      const reminder = new HumanMessage(unreadable ? UNREADABLE : WORDS_ALONE);
      return handler({ ...request, messages: [...request.messages, said, reminder] });
    },
  });
}
