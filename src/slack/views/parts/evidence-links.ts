import type { Language } from "../../../language/detect-language.ts";
import type { Evidence } from "../../../progress/entries/entry.ts";
import { cut, escaped } from "./markup.ts";

const MOST_SHOWN = 5;
const LONGEST_TITLE = 60;

/** "依据：<…|验收单.pdf>、<…|链接>": what was handed over, as links; null where nothing was. */
export function evidenceLinks(evidence: readonly Evidence[], language: Language): string | null {
  if (evidence.length === 0) return null;
  const zh = language === "zh";
  const links = evidence.slice(0, MOST_SHOWN).map(linkOf);
  const more = evidence.length - links.length;
  const rest = more === 0 ? "" : zh ? `等 ${evidence.length} 件` : ` and ${more} more`;
  return `${zh ? "依据：" : "Evidence: "}${links.join(zh ? "、" : ", ")}${rest}`;
}

/** The way to the message that something was said in; null where there is none, or where it stands as evidence. */
export function messageLink(
  { permalink, evidence }: { permalink: string | null; evidence: readonly Evidence[] },
  language: Language,
): string | null {
  if (permalink === null || evidence.some(({ url }) => url === permalink)) return null;
  return `<${permalink}|${language === "zh" ? "原消息" : "message"}>`;
}

/** A sign that would end the link stands encoded in its address, and is left out of its title. */
function linkOf({ kind, url, title }: Evidence): string {
  const address = url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, "&amp;");
  const name = cut(
    title
      .replace(/^https?:\/\/(?=.)/i, "")
      .replace(/[|\s]+/g, " ")
      .trim() || url,
    LONGEST_TITLE,
  );
  return `<${address}|${kind === "file" ? "📎 " : ""}${escaped(name)}>`;
}
