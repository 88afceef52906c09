import type { WebClient } from "@slack/web-api";
import type { WorkStep } from "../../conversation/heard.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Wait } from "../patience.ts";
import type { PostMark, Where } from "../post-once.ts";
import type { MessageView } from "../views/answer-view.ts";

/** A reply that stands in Slack while it is worked on: the same message shows the steps first and the answer in the end. */
export type ReplyPlace = {
  show(steps: readonly WorkStep[]): Promise<void>;
  finish(view: MessageView): Promise<{ ts: string }>;
};

/** What a reply needs to be placed. */
export type PlaceParts = {
  client: WebClient;
  where: Where;
  mark: PostMark;
  language: Language;
  /** Whom it answers: streaming in channels asks for them (https://docs.slack.dev/reference/methods/chat.startStream). */
  recipient: { user: string; team: string | undefined };
  wait: Wait;
};
