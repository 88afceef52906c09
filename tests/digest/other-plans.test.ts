import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from "../../src/digest/blocks/limits.ts";
import { digestMessages } from "../../src/digest/blocks.ts";
import { buildFacts } from "../../src/digest/facts/build.ts";
import { digestFactsSchema } from "../../src/digest/facts/facts.ts";
import { writeDigest } from "../../src/digest/write.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { entryOf, PEOPLE, weekly } from "./june-ledger.ts";

const FOLDER = "../shared/plans-dev";
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")) : [];

describe.skipIf(files.length === 0)("a digest of another plan", () => {
  it.each(files)("(%s) counts all its tasks and fits into Slack", (name) => {
    const plan = parsePlan(readFileSync(`${FOLDER}/${name}`, "utf8"));
    const targets = targetsOf(plan);
    const period = weekly(`${plan.year ?? 2022}-W25`);
    const reportedAt = new Date(period.cutOff.getTime() - 60_000);
    const ledger = tasksOf(plan).map((task, index) => ({
      ...entryOf(index + 1, {
        task: task.number,
        at: "2022-06-22T09:00:00",
        text: "按计划推进，需要财政部门支持",
      }),
      reportedAt,
      asOf: reportedAt.toISOString().slice(0, 10),
    }));
    const facts = buildFacts({
      plan,
      ledger,
      period,
      standingsOf: (known, asOf) => standingsOf(plan, targets, known, { asOf }),
      people: PEOPLE,
    });
    expect(facts.reported.tasks).toBe(tasksOf(plan).length);
    expect(digestFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    for (const language of ["zh", "en"] as const) {
      const written = writeDigest(facts, { language });
      expect(written.post.length).toBeLessThanOrEqual(15);
      const { post, thread } = digestMessages(facts, written);
      for (const { blocks } of [post, ...thread]) {
        expect(sizeOf(blocks)).toBeLessThanOrEqual(MESSAGE_SIZE);
        expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocks);
      }
    }
  });
});
