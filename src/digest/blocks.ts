import type { KnownBlock } from "@slack/types";
import { DIGEST_ACTIONS } from "./blocks/action-ids.ts";
import { escaped } from "./blocks/mrkdwn.ts";
import { actions, button, context, type DigestMessage, header, sections } from "./blocks/parts.ts";
import { threadMessages } from "./blocks/thread.ts";
import type { DigestFacts } from "./facts/facts.ts";
import { CHINESE } from "./phrases/chinese.ts";
import { ENGLISH } from "./phrases/english.ts";
import { type Line, plainText } from "./write/line.ts";
import { isQuiet } from "./write/post.ts";
import type { WrittenDigest } from "./write/written.ts";

export { DIGEST_ACTIONS } from "./blocks/action-ids.ts";
export type { DigestMessage } from "./blocks/parts.ts";
export { personalMessages } from "./blocks/personal.ts";

/**
 * A written digest as Slack messages: the post, and the replies in its thread, in order. Pure: of Slack's
 * packages only the types of blocks are used, and no client.
 */
export function digestMessages(
  facts: DigestFacts,
  written: WrittenDigest,
): { post: DigestMessage; thread: DigestMessage[] } {
  return {
    post: { text: fallbackText(written.post), blocks: postBlocks(facts, written) },
    thread: threadMessages(written.thread),
  };
}

/** What stands in notifications: the lines without markup. The `text` of a message is mrkdwn too, so it is escaped. */
function fallbackText(lines: Line[]): string {
  return escaped(plainText(lines));
}

function postBlocks(facts: DigestFacts, written: WrittenDigest): KnownBlock[] {
  const [heading = [], dates = [], ...rest] = written.post;
  const { buttons } = written.language === "zh" ? CHINESE : ENGLISH;
  // A quiet period's two lines are its whole news: neither may be cut or shown small.
  const lines: KnownBlock[] = isQuiet(facts)
    ? sections(written.post)
    : [header(plainText([heading])), context(dates), ...sections(rest)];
  return [
    ...lines,
    actions([
      button(DIGEST_ACTIONS.showAll, buttons.showAll, facts.period.key),
      button(DIGEST_ACTIONS.report, buttons.report, facts.period.key),
    ]),
  ];
}
