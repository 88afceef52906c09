import type { KnownBlock } from "@slack/types";
import type { Language } from "../../language/detect-language.ts";
import { CHINESE } from "../phrases/chinese.ts";
import { ENGLISH } from "../phrases/english.ts";
import { type Line, plainText } from "../write/line.ts";
import type { PersonalPost } from "../write/personal-post.ts";
import { DIGEST_ACTIONS } from "./action-ids.ts";
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from "./limits.ts";
import { escaped } from "./mrkdwn.ts";
import { button, context, type DigestMessage, header, sections, sectionWithButton } from "./parts.ts";

/**
 * A person's digest as messages: one in nearly every case, more where somebody owns more tasks than a message
 * holds. Each task has its own button; its value is the task's number.
 */
export function personalMessages(post: PersonalPost, language: Language): DigestMessage[] {
  const [heading = [], dates = [], ...rest] = post.opening;
  const { buttons } = language === "zh" ? CHINESE : ENGLISH;
  const opening: KnownBlock[] = [header(plainText([heading])), context(dates), ...sections(rest)];
  const first: DigestMessage = { text: escaped(plainText(post.opening)), blocks: opening };
  const messages = [first];
  let last = first;
  for (const { task, line } of post.tasks) {
    const name: Line = line.slice(0, 1);
    const report = button(
      DIGEST_ACTIONS.report,
      buttons.report,
      String(task),
      `${buttons.report} ${plainText([name])}`,
    );
    const block = sectionWithButton(line, report);
    if (last.blocks.length >= SLACK_LIMITS.blocks || sizeOf([...last.blocks, block]) > MESSAGE_SIZE) {
      last = { text: escaped(plainText([heading])), blocks: [] };
      messages.push(last);
    }
    last.blocks.push(block);
  }
  return messages;
}
