import type { KnownBlock } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import { cut, LIMITS } from "./markup.ts";

/** A text as sections, as many as Slack's limit asks for; it is parted between lines, and a longer line within. */
export function sectionsOf(text: string, lineStart = ""): KnownBlock[] {
  const room = LIMITS.section - lineStart.length;
  const lines = text.split("\n").flatMap((line) => partsOf(line, room).map((part) => `${lineStart}${part}`));
  const texts: string[] = [];
  for (const line of lines) {
    const joined = texts.length === 0 ? line : `${texts.at(-1)}\n${line}`;
    if (texts.length === 0 || joined.length > LIMITS.section) texts.push(line);
    else texts[texts.length - 1] = joined;
  }
  return texts.map((each) => ({ type: "section", text: { type: "mrkdwn", text: each } }));
}

/** A line in parts of a length at most, none of them torn within a character, an escape or a link. */
function partsOf(line: string, length: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > length) {
    const part = cut(rest, length).slice(0, -1) || rest.slice(0, length);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** Blocks within the room that a message or App Home has for them; where some are left out, the last one says so. */
export function withinRoom(room: number, blocks: KnownBlock[], language: Language): KnownBlock[] {
  if (blocks.length <= room) return blocks;
  const text =
    language === "zh"
      ? "内容太长，这里没有全部列出，请分项查询。"
      : "This is too long to be shown in full here: please ask for less at a time.";
  return [...blocks.slice(0, room - 1), { type: "context", elements: [{ type: "mrkdwn", text }] }];
}
