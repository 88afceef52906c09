import { answer, help } from "./answer-heard.ts";
import { hearAddressed } from "./hear-addressed.ts";
import { hearCommand } from "./hear-command.ts";
import { hearInPassing } from "./hear-in-passing.ts";
import type { Conversation, ConversationParts } from "./heard.ts";
import { hasWords } from "./kind-of-talk.ts";
import { chooseTask } from "./which-task.ts";

export type { Conversation, ConversationParts, Heard, Reply } from "./heard.ts";

/** What is said in Slack, understood with the thread it stands in. */
export function createConversation(parts: ConversationParts): Conversation {
  return {
    ask: (heard) => (hasWords(heard.text) ? answer(parts, heard) : help(parts, heard)),
    async hear(heard) {
      if (heard.addressed) return hearAddressed(parts, heard);
      return hearInPassing(parts, heard);
    },
    report: (heard) => hearCommand(parts, heard),
    chooseTask: (choice) => chooseTask(parts, choice),
  };
}
