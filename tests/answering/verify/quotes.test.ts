import { expect, it } from "vitest";
import { findQuote } from "../../../src/answering/verify/evidence/find-quote.ts";
import { foldText } from "../../../src/answering/verify/evidence/fold-text.ts";
import { planOf } from "../../support/small-plan.ts";
import { simplify } from "./evidence-of-binhai.ts";

const plan = planOf([
  "优化营商环境。推行“一网通办”，办理时限压缩2.5%，力争完成30项改革。",
  "完善服务。完成5%的复核，修订《办事指南》。",
]);
const [first, second] = plan.chapters.flatMap(({ tasks }) => tasks);

function found(quote: string, task = first): string | null {
  return task === undefined ? null : (findQuote(quote, plan, [task], simplify)?.quote ?? null);
}

it("a quote is the plan's own wording, at its offsets", () => {
  const clause = first === undefined ? null : findQuote("推行“一网通办”", plan, [first], simplify);
  expect(clause).not.toBeNull();
  expect(plan.text.slice(clause?.start, clause?.end)).toBe("推行“一网通办”");
});

it.each([
  ["full-width figures", "辦理時限壓縮２．５％", "办理时限压缩2.5%"],
  ["traditional characters", "力爭完成30項改革", "力争完成30项改革"],
  ["other quotation marks and white space", "推行 「一网通办」", "推行“一网通办”"],
  ["a half-width comma", "推行“一网通办”,办理时限", "推行“一网通办”，办理时限"],
])("%s are forgiven", (_, quote, clause) => {
  expect(found(quote)).toBe(clause);
});

it.each(["办理时限压缩2.5", "5%", "完成3", "力争完成30条改革", "力争完成31项改革", "办"])(
  "“%s” is no quote of the task",
  (quote) => {
    expect(found(quote)).toBeNull();
  },
);

it("5% is found where it stands by itself", () => {
  expect(found("5%", second)).toBe("5%");
});

it("a quote of another task is none of this one", () => {
  expect(found("修订《办事指南》")).toBeNull();
  expect(found("修订《办事指南》", second)).toBe("修订《办事指南》");
});

it("every folded unit knows where it stood, also where one character folds to several", () => {
  const { text, from, to } = foldText("占½，ﬁ", simplify);
  expect(text).toBe("占1⁄2,fi");
  expect(from).toEqual([0, 1, 1, 1, 2, 3, 3]);
  expect(to).toEqual([1, 2, 2, 2, 3, 4, 4]);
});
