import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import type { Plan, Target } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { ROOT } from "./root.ts";

const TEXTS = [
  "data/plans/binhai-2022/plan.txt",
  "../shared/plans-dev/guangdong-digital-2025.txt",
  "../shared/plans-dev/guofa-2019-4-vocational.txt",
  "../shared/plans-dev/tianjin-report-2026.txt",
];

/** The plans that rules are held against: the project's own, and others where they lie beside the checkout. */
export function plansAtHand(): { name: string; plan: Plan; targets: Target[] }[] {
  return TEXTS.map((text) => join(ROOT, text))
    .filter((path) => existsSync(path))
    .map((path) => {
      const plan = parsePlan(readFileSync(path, "utf8"));
      return { name: path.split("/").slice(-2).join("/"), plan, targets: targetsOf(plan) };
    });
}
