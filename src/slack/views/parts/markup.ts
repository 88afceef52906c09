import { escapeMarkup } from "../../../language/escape-markup.ts";

/** Slack's limits that the views keep to (https://docs.slack.dev/reference/block-kit/blocks). */
export const LIMITS = {
  section: 3000,
  header: 150,
  button: 75,
  value: 2000,
  blocks: 50,
  homeBlocks: 100,
  actions: 25,
} as const;

/** Text that people or documents wrote, safe inside Slack's markup. */
export const escaped = escapeMarkup;

/** Half of a character of two units, an escape or a link that the cut went through. */
const TORN_END = /[\uD800-\uDBFF]$|&[a-z]{0,4}$|<[^<>]*$/;

/** A text cut to a length, with an ellipsis where something was cut; never within a character, an escape or a link. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(TORN_END, "")}…`;
}

/**
 * Slack reads `*strong*` only where no letter or figure touches the signs, which Chinese has no spaces for
 * (https://docs.slack.dev/messaging/formatting-message-text): a space is put where one does.
 */
export function apart(text: string): string {
  return text.replace(/\*([^*\n]+)\*/g, (strong, _inside: string, at: number) => {
    const before = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) ? " " : "";
    const after = /^[\p{L}\p{N}]/u.test(text.slice(at + strong.length)) ? " " : "";
    return `${before}${strong}${after}`;
  });
}
