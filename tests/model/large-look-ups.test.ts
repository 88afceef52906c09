import { expect, it } from "vitest";
import { createEvidenceBook } from "../../src/model/evidence/evidence-book.ts";
import { createShowFindings, MOST_SHOWN } from "../../src/model/evidence/show-findings.ts";
import { MANNERS } from "../support/scripted-model/manners.ts";
import {
  type ChatRequest,
  calls,
  handsIn,
  type Script,
  textOfRequest,
} from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { planOf } from "../support/small-plan.ts";
import { askedModel } from "./model-for-tests.ts";

const finding = (task: number, text: string) => ({
  task,
  lines: [{ text, says: "plan" as const }],
  clause: null,
});

it("what was shown before is named by its id, not shown again", () => {
  const show = createShowFindings(createEvidenceBook());
  show([finding(1, "新建学校3所"), finding(2, "培训教师200名")]);
  expect(show([finding(2, "培训教师200名"), finding(3, "开展活动35项次")])).toBe(
    '<evidence id="e3" task="3">\n[plan] 开展活动35项次\n</evidence>\nShown before: e2.',
  );
});

it("a look-up that is too long ends between two pieces, and says how many there are more", () => {
  const book = createEvidenceBook();
  const shown = createShowFindings(
    book,
    100,
  )([1, 2, 3, 4].map((task) => finding(task, "新建学校3所。".repeat(8))));
  expect(shown.match(/<evidence/g)).toHaveLength(1);
  expect(shown).toMatch(
    /<\/evidence>\n3 more are not shown\. Ask for less: one task, one chapter, fewer days\.$/,
  );
  expect([...book.all().keys()]).toEqual(["e1"]);
});

/** A plan of 300 tasks, each with a sentence of some length and a target in it. */
const longPlan = planOf(
  Array.from(
    { length: 300 },
    (_, at) => `办好第${at + 1}件实事。${"坚持以人民为中心的发展思想,".repeat(6)}新建设施${at + 1}处。`,
  ),
);
const SIX_LISTS: Script = Array.from({ length: 6 }, () => calls("list_targets", {}));
const tokens = (request: ChatRequest): number => textOfRequest(request).length;

it("six look-ups of all targets of a long plan stay within the question's tokens, and the answer is handed in", async () => {
  const manner = MANNERS["counts no tokens"] ?? {};
  const { baseUrl, requests } = await startScriptedModel(
    [...SIX_LISTS, handsIn(["任务1新建设施1处。", ["新建设施1处"]])],
    { manner },
  );
  const { ask, runs } = await askedModel({ baseUrl, plan: longPlan });
  expect(await ask("任务1和任务2有什么区别？")).toMatch(/^任务1新建设施1处。/);
  expect(runs[0]).toMatchObject({ outcome: "verified" });
  expect(runs[0]?.lookUps).toBeGreaterThan(3);
  expect(Math.max(...requests.map(tokens))).toBeLessThan(6 * MOST_SHOWN + 8000);
  expect((runs[0]?.tokens.input ?? 0) + (runs[0]?.tokens.output ?? 0)).toBeLessThan(60_000);
});

it("where the tokens do not allow another look-up, the model is told to hand in what it has", async () => {
  const manner = MANNERS["counts no tokens"] ?? {};
  const { baseUrl, requests } = await startScriptedModel(
    [
      calls("list_targets", {}),
      calls("get_task", { task: 30 }),
      handsIn(["任务1新建设施1处。", ["新建设施1处"]]),
    ],
    { manner },
  );
  const { ask, runs } = await askedModel({ baseUrl, plan: longPlan, settings: { tokens: 8_000 } });
  expect(await ask("任务1和任务2有什么区别？")).toMatch(/^任务1新建设施1处。/);
  expect(textOfRequest(requests.at(-1) as ChatRequest)).toContain("There are no look-ups left.");
  expect(runs[0]?.lookUps).toBe(1);
});
