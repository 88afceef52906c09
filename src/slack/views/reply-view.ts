import type { Reply } from "../../conversation/conversation.ts";
import { courtesyWords } from "../../conversation/kind-of-talk.ts";
import { problemWords } from "../../conversation/problem-words.ts";
import type { PlanWords } from "../../conversation/report-words.ts";
import { answerView, type MessageView } from "./answer-view.ts";
import { escaped } from "./markup.ts";
import { reportsView } from "./reports-view.ts";
import { undoOfferView } from "./undo-offer-view.ts";
import { whichTaskView } from "./which-task-view.ts";

/** A reply as a message; null where nothing is to be said. */
export function replyView(reply: Reply, words: PlanWords, { ephemeral = false } = {}): MessageView | null {
  switch (reply.kind) {
    case "answer":
      return answerView(reply.answer, { feedback: !ephemeral });
    case "reports":
      return reportsView(reply.reports, reply.language, words);
    case "problem":
      return plainView(problemWords(reply.problem, words, reply.language));
    case "courtesy":
      return plainView(courtesyWords(reply.courtesy, reply.language));
    case "which_task":
      return whichTaskView(reply, words);
    case "undo":
      return undoOfferView(reply, words);
    case "silence":
      return null;
  }
}

/** Words that need nothing but to be said. */
export function plainView(words: string): MessageView {
  const text = escaped(words);
  return { text, blocks: [{ type: "section", text: { type: "mrkdwn", text } }] };
}
