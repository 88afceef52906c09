import type { Message } from "../../person-interface.ts";

/** The ts of the newest message a person wrote in a list, or null. */
export const lastOwnMessage = (messages: Message[], me: string): string | null =>
  messages.findLast((message) => message.user === me && !message.bot_id && !message.is_ephemeral)?.ts ?? null;
