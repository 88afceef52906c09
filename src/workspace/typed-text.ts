/**
 * Between what a person types and what Slack keeps. Slack keeps &, < and > escaped and writes mentions as
 * <@U…>, channels as <#C…|name>, addresses as <https://…>, whole-channel calls as <!channel>.
 * https://docs.slack.dev/messaging/formatting-message-text . No Node in here: the page uses it as well.
 */
export type Names = {
  people: readonly { id: string; name: string; display_name: string }[];
  channels: readonly { id: string; name: string }[];
};

const special = new Set(["channel", "here", "everyone"]);

/** Escapes the three characters Slack reserves. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What Slack keeps of a typed text. An explicit <@U…> or <#C…> of somebody known is taken as the mention. */
export function keepTyped(typed: string, names: Names): string {
  const mentions = mentionTable(names);
  const labels = [...mentions.keys()].sort((one, other) => other.length - one.length).map(labelPattern);
  const pattern = new RegExp(`${labels.join("|")}|https?://[^\\s<>"'，。；！？、）】》]+`, "giu");
  let kept = "";
  let from = 0;
  for (const match of typed.matchAll(pattern)) {
    const before = typed.slice(0, match.index);
    if (match[0].startsWith("@") && /[\w.]$/.test(before)) continue;
    kept += escapeText(typed.slice(from, match.index));
    kept += mentions.get(match[0].toLowerCase()) ?? `<${match[0].replaceAll("&", "&amp;")}>`;
    from = match.index + match[0].length;
  }
  return kept + escapeText(typed.slice(from));
}

/** What a person would see in the box when they edit a kept text: the opposite of `keepTyped`. */
export function showForEditing(kept: string, names: Names): string {
  return kept
    .replaceAll(/<@(\w+)(?:\|[^>]*)?>/g, (whole, id: string) => {
      const person = names.people.find((one) => one.id === id);
      return person ? `@${person.display_name}` : whole;
    })
    .replaceAll(/<#(\w+)(?:\|[^>]*)?>/g, (whole, id: string) => {
      const channel = names.channels.find((one) => one.id === id);
      return channel ? `#${channel.name}` : whole;
    })
    .replaceAll(/<!(channel|here|everyone)>/g, "@$1")
    .replaceAll(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function mentionTable(names: Names): Map<string, string> {
  const table = new Map<string, string>();
  for (const word of special) table.set(`@${word}`, `<!${word}>`);
  for (const channel of names.channels) {
    table.set(`#${channel.name}`.toLowerCase(), `<#${channel.id}|${channel.name}>`);
    table.set(`<#${channel.id}>`.toLowerCase(), `<#${channel.id}|${channel.name}>`);
  }
  for (const person of names.people)
    for (const label of [`@${person.name}`, `@${person.display_name}`, `<@${person.id}>`])
      table.set(label.toLowerCase(), `<@${person.id}>`);
  return table;
}

/** A Latin name ends where its word ends (@alex is not in @alexander); Chinese has no such mark. */
function labelPattern(label: string): string {
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return /\w$/.test(label) ? `${escaped}(?![A-Za-z0-9_])` : escaped;
}

const control = /<(?:[@#!][^<>]*|[a-z][a-z0-9+.-]*:[^<>\s|]+(?:\|[^<>]*)?)>/gi;

/**
 * What Slack keeps of an app's text: control sequences (<@U…>, <!channel>, <https://…|label>) and entities
 * stand, any other &, < and > is escaped.
 */
export function keepAppText(text: string): string {
  let kept = "";
  let from = 0;
  for (const match of text.matchAll(control)) {
    kept += escapeUnlessEntity(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return kept + escapeUnlessEntity(text.slice(from));
}

function escapeUnlessEntity(text: string): string {
  return text
    .replaceAll(/&(?!(?:amp|lt|gt);)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
