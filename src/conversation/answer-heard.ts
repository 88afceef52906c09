import { askInThread } from "./ask.ts";
import { type ConversationParts, type Heard, languageOf, type Reply } from "./heard.ts";
import { questionWithQuote } from "./quotation.ts";

/** What Duban can do, where nothing was said: not the last answer once more, as an empty question would give. */
export async function help(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const language = languageOf(heard);
  return answer(parts, { ...heard, text: language === "zh" ? "帮助" : "help", language });
}

/** Answers a message as a question of its thread. */
export async function answer(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const { thread, text, language } = heard;
  const answered = await askInThread(parts, {
    thread,
    question: questionWithQuote(text),
    person: heard.person,
    language,
    onStep: heard.onStep,
  });
  return answered === null ? { kind: "silence" } : { kind: "answer", answer: answered };
}
