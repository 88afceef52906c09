import type { Evidence } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/reading.ts";

/** A link as Slack sends it ("<https://…|title>"), or as it stands in plain words, up to a sign that ends it. */
const LINK =
  /<(https?:\/\/[^\s|<>]+)(?:\|([^<>]*))?>|(https?:\/\/[^\s<>"'“”‘’，。；、！？（）()【】《》]+[^\s<>"'“”‘’，。；、！？（）()【】《》.,;:!?])/gi;

/** The links that a text holds, each once; a link without a title of its own is called by its address. */
export function linksIn(text: string): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const [, marked, title, bare] of text.matchAll(LINK)) {
    const url = (marked ?? bare ?? "").replace(/&amp;/g, "&");
    if (!found.has(url)) found.set(url, { kind: "link", url, title: title || url });
  }
  return [...found.values()];
}

/** Whether a reading closes its task as a whole: a milestone that was reached closes nothing. */
export function closesTask({ kind, lifecycle, targetId }: Reading): boolean {
  return kind === "lifecycle" && lifecycle === "done" && targetId === null;
}

/** 办结 asks for evidence: a link or a file that shows it. */
export function lacksEvidence(reading: Reading, { evidence = [] }: Statement): boolean {
  return closesTask(reading) && evidence.length === 0;
}
