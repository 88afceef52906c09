import type { Language } from "../../language/detect-language.ts";
import { exampleTarget } from "../../plan/example-target.ts";
import { findTask } from "../../plan/plan.ts";
import { answered, type Draft } from "../draft.ts";
import type { Sources } from "../sources.ts";

/** What Duban can do, with examples from the plan at hand. */
export function answerHelp(sources: Sources, language: Language): Draft {
  const target = exampleTarget(sources.targets);
  const task =
    findTask(sources.plan, target?.task ?? Number.NaN) ?? sources.plan.chapters[0]?.tasks[0] ?? null;
  const number = task?.number ?? 1;
  const chapter = task?.chapter ?? 1;
  const unit = target?.unit ?? "项";
  const english = `“what are the targets for task ${number}”, “what's in chapter ${chapter}”`;
  const items =
    language === "zh"
      ? [
          `问：“任务${number}的目标是什么”、“第${chapter}部分有哪些任务”、“哪些任务落后”`,
          `报：“任务${number}本周新增3${unit}”，或 \`/progress ${number} 新增3${unit}\``,
          "看：`/digest` 看本周周报，`/plan` 看总览",
        ]
      : [
          `Ask: ${english}, “which tasks are behind”`,
          `Report: “task ${number}: 3 more this week”, or \`/progress ${number} +3\``,
          "Read: `/digest` for this week's digest, `/plan` for the whole plan",
        ];
  const intro =
    language === "zh" ? "我是督办，可以这样用我：" : "I'm Duban. Here is what you can do with me:";
  return answered(language, [
    { kind: "text", text: intro },
    { kind: "bullets", items },
  ]);
}
