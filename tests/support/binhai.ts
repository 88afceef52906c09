import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";

const plan = parsePlan(readFileSync("data/plans/binhai-2022/plan.txt", "utf8"));

/** The plan that comes with Duban, read. */
export const binhai = { plan, targets: targetsOf(plan) };
