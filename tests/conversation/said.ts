import type { Heard, Reply } from "../../src/conversation/conversation.ts";
import { NOW } from "../support/services.ts";

/** Something said to Duban in the thread of the sports channel, by Zhou of the sports section. */
export function said(text: string, parts: Partial<Heard> = {}): Heard {
  return {
    text,
    person: "U0ZHOU",
    source: "message",
    channel: "C0SPORTS",
    messageTs: "1656036000.000100",
    permalink: null,
    key: `message:${text}`,
    at: NOW,
    thread: "C0SPORTS:1656036000.000100",
    addressed: true,
    ...parts,
  };
}

/** The reports of a reply; fails with the reply where it is something else. */
export function reportsOf(reply: Reply) {
  if (reply.kind !== "reports") throw new Error(`not a report: ${JSON.stringify(reply).slice(0, 400)}`);
  return reply.reports;
}

/** The answer of a reply; fails with the reply where it is something else. */
export function answerOf(reply: Reply) {
  if (reply.kind !== "answer") throw new Error(`not an answer: ${JSON.stringify(reply).slice(0, 400)}`);
  return reply.answer;
}

/** The card that a reply asks to confirm. */
export function cardOf(reply: Reply) {
  const [report] = reportsOf(reply);
  if (report?.kind !== "to_confirm") throw new Error(`no card: ${JSON.stringify(report).slice(0, 400)}`);
  return report.card;
}
