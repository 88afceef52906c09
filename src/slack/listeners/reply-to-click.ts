import type { Context, RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Language } from "../../language/detect-language.ts";
import { createPrivateReply, type PrivateReply } from "../working-reply/private-reply.ts";
import { createWorkingReply, type WorkingReply } from "../working-reply/working-reply.ts";
import { isEphemeral } from "./clicked-message.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import type { BlockAction } from "./payloads.ts";
import { postDirect } from "./post-direct.ts";
import { whisper } from "./whisper.ts";

type Clicking = {
  client: WebClient;
  respond: RespondFn;
  /** What the button asks, in its presser's name. */
  asked: string;
  language: Language;
} & Pick<Context, "teamId" | "retryNum">;

/** The reply to a button that asks: for all to see where all see the button, else for who pressed it. */
export function replyToClick(
  dependencies: ListenerDependencies,
  click: BlockAction,
  clicking: Clicking,
): WorkingReply | PrivateReply {
  const { client, language, teamId, retryNum = 0 } = clicking;
  const { channel, message, trigger_id, user } = click;
  if (channel === undefined || message === undefined || isEphemeral(click))
    return whisperedReply(dependencies, click, clicking);
  const thread_ts = message.thread_ts ?? (channel.id.startsWith("D") ? undefined : message.ts);
  return createWorkingReply({
    client,
    where: { channel: channel.id, ...(thread_ts === undefined ? {} : { thread_ts }) },
    mark: { event: "duban_reply", key: `action:${trigger_id}` },
    language,
    recipient: { user: user.id, team: teamId },
    mayBeThere: retryNum > 0,
    wait: dependencies.wait,
    logger: dependencies.logger,
  });
}

function whisperedReply(
  dependencies: ListenerDependencies,
  click: BlockAction,
  { client, respond, asked, language, retryNum = 0 }: Clicking,
): PrivateReply {
  const { user, trigger_id } = click;
  return createPrivateReply({
    say: (message) => whisper(respond, click, message),
    sayDirectly: (view) =>
      postDirect(dependencies, client, { person: user.id, key: `action:${trigger_id}`, view }),
    asked,
    language,
    mayBeThere: retryNum > 0,
    logger: dependencies.logger,
  });
}
