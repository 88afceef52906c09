import { z } from "zod";
import { addReaction, removeReaction } from "../acts/react.ts";
import type { WorkspaceContext } from "../context.ts";
import { writableBy } from "../lookup.ts";
import { Refusal } from "../refusal.ts";
import { type ApiMethod, method, timestamp } from "./method.ts";

const reactionArguments = z.looseObject({ channel: z.string(), timestamp, name: z.string() });
type Given = z.infer<typeof reactionArguments>;

/** Checks the name (an emoji without colons) and places the bot's reaction. */
function placed(context: WorkspaceContext, given: Given) {
  if (!/^[\w+'-]+(::skin-tone-[2-6])?$/.test(given.name)) throw new Refusal("invalid_name");
  const user = context.seed.app.bot.id;
  const conversation = writableBy(context, given.channel, user);
  return { conversation, reaction: { user, ts: given.timestamp, name: given.name } };
}

/** The reactions.* methods. */
export const reactionMethods: Record<string, ApiMethod> = {
  "reactions.add": method(reactionArguments, (context, given) => {
    const { conversation, reaction } = placed(context, given);
    addReaction(context, conversation, reaction);
    return {};
  }),

  "reactions.remove": method(reactionArguments, (context, given) => {
    const { conversation, reaction } = placed(context, given);
    removeReaction(context, conversation, reaction);
    return {};
  }),
};
