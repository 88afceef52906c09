import type { Reply } from "../../conversation/conversation.ts";
import { courtesyWords } from "../../conversation/kind-of-talk.ts";
import type { NamedPlan } from "../../conversation/words/named-plan.ts";
import { problemWords } from "../../conversation/words/problem-words.ts";
import { unknownBeside } from "../../progress/words/how-to-write.ts";
import { answerView, type MessageView } from "./answer-view.ts";
import { reportsView } from "./entries/reports-view.ts";
import { undoOfferView } from "./entries/undo-offer-view.ts";
import { whichTaskView } from "./entries/which-task-view.ts";
import { withinRoom } from "./parts/long-text.ts";
import { escaped, LIMITS } from "./parts/markup.ts";

/** A reply as a message; null where nothing is to be said. */
export function replyView(reply: Reply, words: NamedPlan, { ephemeral = false } = {}): MessageView | null {
  switch (reply.kind) {
    case "answer":
      return answerView(reply.answer, { feedback: !ephemeral });
    case "reports":
      return withUnknown(reportsView(reply.reports, reply.language, words), reply, words);
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

/** Beside what was recorded: the tasks that the plan does not have, of which nothing was. */
function withUnknown(
  { text, blocks }: MessageView,
  { unknownTasks = [], language }: Extract<Reply, { kind: "reports" }>,
  words: NamedPlan,
): MessageView {
  if (unknownTasks.length === 0) return { text, blocks };
  const said = unknownBeside(words.plan, unknownTasks, language);
  const more = plainView(said);
  return {
    text: `${text}\n${more.text}`,
    blocks: withinRoom(LIMITS.blocks, [...blocks, ...more.blocks], language),
  };
}

/** Words that need nothing but to be said. */
export function plainView(words: string): MessageView {
  const text = escaped(words);
  return { text, blocks: [{ type: "section", text: { type: "mrkdwn", text } }] };
}
