import { exampleTarget } from "./plan/example-target.ts";
import type { Services } from "./services.ts";

/** What is printed once a local Duban is ready: one address, and three things to try, from the plan at hand. */
export function startedWords(
  { plan, targets }: Pick<Services, "plan" | "targets">,
  where: { page: string; wantedPort: number; port: number },
): string {
  const target = exampleTarget(targets);
  const number = target?.task ?? plan.chapters[0]?.tasks[0]?.number ?? 1;
  const moved =
    where.wantedPort !== 0 && where.port !== where.wantedPort
      ? [`(Port ${where.wantedPort} was taken; ${where.port} is used.)`]
      : [];
  return [
    "",
    `  督办 Duban is ready:  ${where.page}`,
    ...moved.map((line) => `  ${line}`),
    "",
    "  Three things to try there:",
    `    @督办 任务${number}的目标是什么        ask, in Chinese or English`,
    `    /progress ${number} 本周新增3${target?.unit ?? "项"}         report what was done`,
    "    /digest                        read this week's digest",
    "",
    "  Ctrl+C stops it.",
  ].join("\n");
}
