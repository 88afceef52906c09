import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import { type Sources, targetsOfTaskNumber } from "../sources.ts";
import { countedThing, unitFits } from "../understand/counted-thing.ts";
import { contentWords } from "../understand/english-content.ts";
import type { TopicAsked } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";

type Asked = TopicAsked & { language: Language };

/** A question of at most this many characters says little but that it asks for a number. */
const SHORT: Record<Language, number> = { zh: 24, en: 60 };

/** A number asked for in a thread about one task ("要评多少所", "how many schools?") is that task's, where one target fits. */
export function targetOfThread(
  sources: Sources,
  { text, wantsFigure, focus, language }: Asked,
): Target | null {
  const counted = wantsFigure ? countedThing(text) : null;
  const [task, ...others] = focus;
  if (counted === null || task === undefined || others.length > 0 || text.length > SHORT[language])
    return null;
  if (counted.unit === "" && counted.thing === "") return null;
  const [only = null, ...more] = targetsOfTaskNumber(sources, task).filter(
    (target) =>
      figureText(target, "zh") !== "" &&
      unitFits(counted.unit, target.unit) &&
      isCountedIn(sources, target, counted.thing),
  );
  return more.length > 0 ? null : only;
}

const OTHER_ONE =
  /^(?:那么?|那些)?(\p{Script=Han}{2,6})的(?:那些|那个)?呢?[?？]?$|^(?:and |what about |how about )*(?:the |those )?([a-z]+) ones?[?.]*$/iu;

/** The figure of the thread's task for another sort of what was counted ("and the private ones?", "那民办的呢"), or null. */
export function figureOfOtherSort(sources: Sources, { text, focus }: Asked): Target | null {
  const [, zh, en] = OTHER_ONE.exec(text.trim()) ?? [];
  const [task, ...others] = focus;
  if (task === undefined || others.length > 0 || (zh ?? en) === undefined) return null;
  const [only = null, ...more] = targetsOfTaskNumber(sources, task).filter(
    (target) => figureText(target, "zh") !== "" && isCountedIn(sources, target, zh ?? en ?? ""),
  );
  return more.length > 0 ? null : only;
}

function isCountedIn(sources: Sources, target: Target, thing: string): boolean {
  if (/\p{Script=Han}/u.test(thing) || thing === "") return target.quote.includes(thing);
  const there = contentWords(sources.english.targetLine(target) ?? "");
  return contentWords(thing).every((word) => there.includes(word));
}
