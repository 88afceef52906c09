import type { Statement } from "../progress/entries/statement.ts";
import type { ConversationParts, Heard, Reply } from "./heard.ts";
import { onlyAsks } from "./kind-of-talk.ts";
import { recorded } from "./record-heard.ts";

/**
 * What another reader makes of a message in which the rules found nothing: a card to say yes or no to. Null where
 * there is no such reader, where the message only asks, and where nothing was read.
 */
export async function proposed(
  parts: ConversationParts,
  heard: Heard,
  statement: Statement,
): Promise<Reply | null> {
  const { proposeReading } = parts;
  if (proposeReading === undefined || onlyAsks(statement.text)) return null;
  const reading = await proposeReading(statement);
  if (reading === null) return null;
  return recorded(parts, heard, statement, [{ ...reading, needsConfirmation: true }]);
}
