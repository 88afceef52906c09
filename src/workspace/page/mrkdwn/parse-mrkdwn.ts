/** What Slack's mrkdwn says, as a tree. */
export type Inline =
  | { type: "text"; text: string }
  | { type: "bold" | "italic" | "strike"; children: Inline[] }
  | { type: "code"; text: string }
  | { type: "link"; url: string; label: string | null }
  | { type: "person"; id: string }
  | { type: "channel"; id: string; label: string | null }
  | { type: "everyone"; name: string }
  | { type: "date"; seconds: number; format: string; url: string | null; fallback: string }
  | { type: "emoji"; name: string }
  | { type: "break" };
export type Paragraph =
  | { type: "line"; children: Inline[] }
  | { type: "quote"; children: Inline[] }
  | { type: "preformatted"; text: string };

/** Undo the escaping Slack asks for: &amp; &lt; &gt; only. */
const unescapeSlack = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const fence = /```\n?([\s\S]*?)\n?```/g;

/**
 * Read mrkdwn as Slack writes it down (docs.slack.dev, "Formatting message text"): *bold*, _italic_, ~strike~,
 * `code`, ```preformatted```, > quotes, <url|label>, <@U…>, <#C…>, <!here>, <!date^…>, :emoji:.
 */
export function parseMrkdwn(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let read = 0;
  for (const found of text.matchAll(fence)) {
    paragraphs.push(...parseLines(text.slice(read, found.index)));
    paragraphs.push({ type: "preformatted", text: unescapeSlack(linksAsText(found[1] ?? "")) });
    read = found.index + found[0].length;
  }
  return [...paragraphs, ...parseLines(text.slice(read))];
}

const linksAsText = (text: string): string =>
  text.replace(/<([^|>]+)(?:\|([^>]*))?>/g, (_all, url, label) => label ?? url);

function parseLines(text: string): Paragraph[] {
  if (text === "" || text === "\n") return [];
  const paragraphs: Paragraph[] = [];
  for (const line of text.replace(/^\n|\n$/g, "").split("\n")) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line);
    const type = quoted ? "quote" : "line";
    const children = parseInline(quoted?.[1] ?? line);
    const last = paragraphs.at(-1);
    if (last?.type === type) last.children.push({ type: "break" }, ...children);
    else paragraphs.push({ type, children });
  }
  return paragraphs;
}

// A mark opens after the start, a space or punctuation and closes before the end, a space or punctuation;
// Chinese characters count as neither, as in Slack.
const before = String.raw`(?<=^|[\s\p{P}\p{S}])`;
const after = String.raw`(?=$|[\s\p{P}\p{S}])`;
const marked = (mark: string, name: string) => {
  const sign = mark === "*" ? "\\*" : mark;
  return `${before}${sign}(?<${name}>(?!\\s)[^${sign}\\n]*[^\\s${sign}])${sign}${after}`;
};
const inline = new RegExp(
  [
    "`(?<code>[^`\\n]+)`",
    "<(?<angle>[^<>\\n]+)>",
    ":(?<emoji>[a-z0-9_+'-]+)(?:::skin-tone-[2-6])?:",
    marked("*", "bold"),
    marked("_", "italic"),
    marked("~", "strike"),
  ].join("|"),
  "gu",
);

/** Read one line's marks; what is not a mark stays text, unescaped. */
export function parseInline(line: string): Inline[] {
  const parts: Inline[] = [];
  let read = 0;
  for (const found of line.matchAll(inline)) {
    if (found.index > read) parts.push({ type: "text", text: unescapeSlack(line.slice(read, found.index)) });
    parts.push(readMark(found.groups ?? {}, found[0]));
    read = found.index + found[0].length;
  }
  if (read < line.length) parts.push({ type: "text", text: unescapeSlack(line.slice(read)) });
  return parts;
}

function readMark(groups: Record<string, string | undefined>, whole: string): Inline {
  if (groups.code !== undefined) return { type: "code", text: unescapeSlack(linksAsText(groups.code)) };
  if (groups.angle !== undefined) return readAngle(groups.angle);
  if (groups.emoji !== undefined) return { type: "emoji", name: groups.emoji };
  for (const type of ["bold", "italic", "strike"] as const) {
    const inside = groups[type];
    if (inside !== undefined) return { type, children: parseInline(inside) };
  }
  return { type: "text", text: unescapeSlack(whole) };
}

function readAngle(content: string): Inline {
  const bar = content.indexOf("|");
  const target = bar === -1 ? content : content.slice(0, bar);
  const label = bar === -1 ? null : unescapeSlack(content.slice(bar + 1));
  if (target.startsWith("@")) return { type: "person", id: target.slice(1) };
  if (target.startsWith("#")) return { type: "channel", id: target.slice(1), label };
  if (target.startsWith("!date^")) return readDate(target, label);
  if (target.startsWith("!")) return { type: "everyone", name: label ?? target.slice(1).split("^")[0] ?? "" };
  return { type: "link", url: unescapeSlack(target), label };
}

function readDate(target: string, label: string | null): Inline {
  const [, seconds = "", format = "", url = null] = target.split("^");
  const fallback = label ?? "";
  if (!/^\d+$/.test(seconds)) return { type: "text", text: fallback };
  return { type: "date", seconds: Number(seconds), format: unescapeSlack(format), url, fallback };
}
