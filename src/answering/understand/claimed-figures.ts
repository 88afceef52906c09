import { findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { leadingUnit } from "../../plan/targets/units.ts";
import type { ClaimedFigure } from "./question.ts";

const TAKEN_FOR_GRANTED_ZH =
  /对[吧吗么]|是吧|是吗|是不是|没错吧|对不对|应该是|我记得|听说|不是说|不是.{0,12}吗|是.{0,12}[吧吗]|是这样|[吧么][?？。]*$|就(?:行|够|可以)了?吧/;
const TAKEN_FOR_GRANTED_EN =
  /\b(?:right|correct|isn'?t it|(?:is|are|was|were|does|do|did|has|have|will|would|should)n'?t (?:it|they|we|there|he|she)|won'?t (?:it|they|we)|doesn'?t it|is it true|i (?:heard|thought|think|believe|remember|was told|am told|understand)|since|given that|will (?:they|we|there)|confirm|so (?:it|the target) is|is it|are there|is the target|do we need|must we|is task)\b|,\s*(?:yes|no|ok|yeah)\b/i;

/**
 * The figures a question takes for granted or asks to be confirmed ("任务30是60处对吧", "the target is 60, right?").
 * Task numbers, years and ordinals are none.
 */
export function claimedFigures(question: string): ClaimedFigure[] {
  const text = foldWidth(question);
  const asksWhich = /多少|几|哪|什么|谁|\b(?:how|what|which|who|when|where)\b/i.test(text);
  const statesAndAsks = /[?？]\s*$/.test(text) && !asksWhich;
  if (!statesAndAsks && !TAKEN_FOR_GRANTED_ZH.test(text) && !TAKEN_FOR_GRANTED_EN.test(text)) return [];
  return findNumbers(text).flatMap((number) => {
    const after = text.slice(number.end).trimStart();
    const before = text.slice(0, number.start);
    if (number.ordinal || number.max !== null || isAddress(before, after)) return [];
    const unit = number.percent ? "%" : (leadingUnit(after) ?? "");
    const stands = unit !== "" || number.script !== "han";
    return stands ? [{ value: number.value, unit }] : [];
  });
}

function isAddress(before: string, after: string): boolean {
  return (
    /(?:任务|事项|第|#|\bT|\b(?:tasks?|items?|chapters?|parts?|no\.?)\s*)\s*$/i.test(before) ||
    /^(?:年|月|日|号|届|部分|章|大(?!型))|^项(?:任务)?(?:的|是|目标|要)/.test(after)
  );
}
