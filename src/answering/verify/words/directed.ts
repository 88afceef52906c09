import type { Segment } from "../evidence/segment.ts";
import { isDoing } from "../evidence/senses.ts";
import type { SaidWord } from "./said-words.ts";
import type { Placed } from "./together.ts";

/** What a Chinese coverb does with the name behind it: where to, where from, towards whom, by whom. */
const DIRECTIONS = [
  "(?<![达得提做遇看想收受找直])到|赴|前往|(?<![以未近本起])来(?!自|源|说|看)",
  "来自|(?<![重])从(?!事|严|而|业|教)|源自",
  "(?<![应面相核])对(?!照|接|应|口|象|策|比|于)|对于|(?<![方导走志取])向(?!上|前)|面向",
  "(?<![理自缘])由(?!于|此)|(?<!覆)被",
].map((words) => ({
  right: new RegExp(`(?:${words})$`, "u"),
  any: new RegExp(`(?:${words})(?=\\p{Script=Han})`, "gu"),
}));

const BY = /\bby (?:the |its |their |all )?$/i;

/**
 * The first word of a breath that its sentence sends elsewhere than the evidence: "教师到受援地区" of 受援地区……教师来新区. Where a
 * stretch of evidence sends something else in that direction, it does not send this word there.
 */
export function misdirected(breath: readonly Placed[], text: string): SaidWord | null {
  const wrong = breath.find(({ word, places }, at) => {
    const direction = DIRECTIONS.find(({ right }) => right.test(text.slice(0, word.at)));
    if (direction === undefined || word.figure !== null) return false;
    const others = breath.filter((_, other) => other !== at);
    const bearing = mostShared([...places.keys()], others);
    return (
      bearing.length > 0 &&
      bearing.every((segment) => isSentElsewhere(segment, places.get(segment) ?? [], direction))
    );
  });
  return wrong?.word ?? null;
}

/** The stretches that say most of the other words. */
function mostShared(segments: readonly Segment[], others: readonly Placed[]): Segment[] {
  const shares = segments.map((segment) => others.filter(({ places }) => places.has(segment)).length);
  const most = Math.max(1, ...shares);
  return segments.filter((_, at) => shares[at] === most);
}

function isSentElsewhere(
  { text }: Segment,
  places: readonly number[],
  { right, any }: (typeof DIRECTIONS)[number],
): boolean {
  const sends = [...text.matchAll(any)].length > 0;
  return sends && !places.some((at) => right.test(text.slice(0, at)));
}

/** The doer that a sentence names behind a "by", where the evidence names it only behind what is done, as the one it is done to. */
export function wrongDoer(breath: readonly Placed[], text: string): SaidWord | null {
  const wrong = breath.find(({ word, places }, at) => {
    const doing = breath.slice(0, at).findLast((each) => isDoing(each.word.senses));
    if (doing === undefined || isDoing(word.senses) || !BY.test(text.slice(0, word.at))) return false;
    const shared = [...places.keys()].filter((segment) => doing.places.has(segment));
    return (
      shared.length > 0 &&
      shared.every((segment) => {
        const behind =
          Math.min(...(places.get(segment) ?? [])) > Math.max(...(doing.places.get(segment) ?? []));
        return behind && !/\bby\b|由/.test(segment.text);
      })
    );
  });
  return wrong?.word ?? null;
}
