import type { Figure } from "./figures.ts";

/** What an English ordinal counts, and the Chinese words that say the same: "the 25th … week" is 第25届……周. */
const EVENTS: [RegExp, RegExp][] = [
  [/\bweeks?\b/i, /周/],
  [/\b(?:contests?|competitions?|tournaments?|championships?|cup)\b/i, /赛|杯/],
  [/\bgames\b/i, /运会|运动会/],
  [/\b(?:festivals?)\b/i, /节/],
  [/\b(?:congress|conferences?|meetings?|forums?|summits?)\b/i, /会|论坛/],
  [/\b(?:exhibitions?|fairs?|expos?)\b/i, /展|博览/],
  [/\b(?:phase|stage)s?\b/i, /期|阶段/],
  [/\bbatch(?:es)?\b/i, /批/],
  [/\brounds?\b/i, /轮/],
  [/\banniversar(?:y|ies)\b/i, /周年/],
];

/**
 * Whether what an English ordinal counts may be what a Chinese one counts. Ordinals have no measure to tell them apart
 * by: without this "the 25th contest" would be borne out by 第25届……周.
 */
export function mayBeSameEvent(said: Figure, known: Figure): boolean {
  if (!said.ordinal || said.unit !== "" || !/\p{Script=Han}/u.test(known.after)) return true;
  const event = EVENTS.map(([english, chinese]) => ({ at: said.after.search(english), chinese }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return event === undefined || event.chinese.test(known.after);
}
