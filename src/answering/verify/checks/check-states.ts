import { type Evidence, textOf } from "../evidence/evidence.ts";
import type { ReadText } from "../evidence/read-evidence.ts";
import type { Fault } from "../faults.ts";

/** What a task's state may be called; a sentence that says one needs evidence that says it too. */
const STATES: RegExp[] = [
  /办结|(?:已经?|均已|都已|全部)(?:全部|全面|顺利)?(?:完成|达成|实现)(?!\s*\d)|\b(?:(?:is|are|was|were) (?:now )?(?:done|finished|complete)|(?:has|have) (?:already )?been (?:completed|finished|met|achieved|fulfilled)|(?:is|are) (?:fully )?completed)\b/i,
  /逾期|\boverdue\b/i,
  /滞后|落后于?序时|进度落后|\bbehind (?:pace|schedule)\b/i,
  /超前|\bahead of (?:pace|schedule)\b/i,
  /按序时|序时进度正常|\bon (?:pace|schedule|track)\b/i,
  /(?:已|被)?暂停|\bpaused\b|\bsuspended\b/i,
  /(?:已|被)取消|\bcancell?ed\b/i,
  /未启动|尚未开始|\bnot (?:yet )?started\b/i,
];
const DONE_IN_EVIDENCE = /办结|已完成|完成了|全部完成|\bdone\b|\bcompleted?\b|\bfinished\b/i;

/** The states a sentence gives a task that none of its evidence gives. */
export function checkStates(sentence: ReadText, evidence: readonly Evidence[], question: string): Fault[] {
  const known = textOf(evidence);
  const reported = textOf(
    evidence.map((each) => ({ ...each, lines: each.lines.filter(({ says }) => says === "reported") })),
  );
  return STATES.flatMap((state, index) => {
    const text = state.exec(sentence.text)?.[0];
    if (text === undefined || state.test(known)) return [];
    if (index === 0 && DONE_IN_EVIDENCE.test(reported)) return [];
    return isDenied(sentence.text, text) && state.test(question)
      ? []
      : [{ kind: "state_not_in_ledger" as const, text }];
  });
}

function isDenied(sentence: string, words: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(words));
  return /(?:没有|未|并非|不是|尚未|not|no)\s*(?:\S{0,4}\s*)$/i.test(before);
}
