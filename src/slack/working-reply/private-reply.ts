import type { KnownBlock } from "@slack/types";
import type { Logger } from "pino";
import type { WorkStep } from "../../conversation/heard.ts";
import type { Language } from "../../language/detect-language.ts";
import type { MessageView } from "../views/answer-view.ts";
import { withinRoom } from "../views/parts/long-text.ts";
import { cut, escaped, LIMITS } from "../views/parts/markup.ts";

/**
 * A reply that only who asked sees. Slack lets nobody change a message that only one person sees
 * (https://docs.slack.dev/messaging/modifying-messages), nor does a command's response_url replace what was said through
 * it: so the note that it is worked on stays, reads well above the answer, and is said once.
 */
export type PrivateReply = {
  /** Says, at the first step, that it is worked on. */
  tell(step: WorkStep): void;
  /** Says it, `forAll` to see or to one: through the response_url, or in a direct message where that is not taken any more. */
  finish(view: MessageView, forAll?: boolean): Promise<void>;
};

type PrivateReplyParts = {
  /** Says something through the response_url, which serves five times within half an hour. */
  say: (message: MessageView, forAll: boolean) => Promise<unknown>;
  /** Says it in a direct message, once. */
  sayDirectly: (view: MessageView) => Promise<unknown>;
  /** What was typed or pressed, for whoever reads the answer elsewhere. */
  asked: string;
  language: Language;
  /** Whether an earlier process may have said the note. */
  mayBeThere: boolean;
  logger: Logger;
};

/** A reply in the making for one person. */
export function createPrivateReply(parts: PrivateReplyParts): PrivateReply {
  const { say, sayDirectly, asked, language, mayBeThere, logger } = parts;
  let note: Promise<unknown> | null = null;
  return {
    tell() {
      if (mayBeThere) return;
      note ??= say(noteView(language), false).catch((error) =>
        logger.warn({ error }, "a note could not be shown"),
      );
    },
    async finish(view, forAll = false) {
      await note;
      try {
        await say(view, forAll);
      } catch (error) {
        logger.warn({ error }, "a response_url is not taken any more: the reply goes by direct message");
        await sayDirectly(elsewhere(view, asked, language));
      }
    },
  };
}

function noteView(language: Language): MessageView {
  const text = { zh: "正在查阅，答案随后就到。", en: "Looking it up. The answer will follow." }[language];
  const elements = [{ type: "mrkdwn" as const, text: `:hourglass_flowing_sand: ${text}` }];
  return { text, blocks: [{ type: "context", elements }] };
}

const LONGEST_ASKED = 200;

/** A reply away from where it was asked for, with what it replies to. */
function elsewhere({ text, blocks }: MessageView, asked: string, language: Language): MessageView {
  const short = cut(escaped(asked), LONGEST_ASKED);
  const about = { zh: `您此前发送的“${short}”，回复如下：`, en: `In reply to your “${short}”:` }[language];
  const head: KnownBlock = { type: "context", elements: [{ type: "mrkdwn", text: about }] };
  return { text: `${about}\n${text}`, blocks: withinRoom(LIMITS.blocks, [head, ...blocks], language) };
}
