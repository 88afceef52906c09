import type { BlockAction } from "./payloads.ts";

/** Whether a click was on a message that only one person sees; Slack does not send such a message along. */
export function isEphemeral(click: BlockAction): boolean {
  return click.message === undefined || click.container?.is_ephemeral === true;
}

/** Where the clicked message stands, so that it can be changed later; null where only one person sees it. */
export function placeOfClicked(click: BlockAction): { channel: string; ts: string } | null {
  const { channel, message } = click;
  if (isEphemeral(click) || channel === undefined || message === undefined) return null;
  return { channel: channel.id, ts: message.ts };
}
