import type { Block } from "../person-interface.ts";

const token = /<@(\w+)>|<#(\w+)\|[^>]*>|<!(channel|here|everyone)>|<(https?:[^>|]+)>/g;

/** The rich_text block Slack's composer makes of a kept text, so that apps that read blocks find them. */
export function richTextOf(kept: string): Block {
  const elements: Record<string, unknown>[] = [];
  let from = 0;
  const addText = (text: string) => {
    if (text !== "") elements.push({ type: "text", text: unescaped(text) });
  };
  for (const match of kept.matchAll(token)) {
    addText(kept.slice(from, match.index));
    elements.push(elementOf(match));
    from = match.index + match[0].length;
  }
  addText(kept.slice(from));
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function elementOf([, user, channel, range, url]: RegExpMatchArray): Record<string, unknown> {
  if (user) return { type: "user", user_id: user };
  if (channel) return { type: "channel", channel_id: channel };
  if (range) return { type: "broadcast", range };
  return { type: "link", url: unescaped(url ?? "") };
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
