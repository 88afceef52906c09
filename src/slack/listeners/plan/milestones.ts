import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { targetLine } from "../../../answering/write/figure.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Target } from "../../../plan/plan.ts";
import {
  type MilestonesCommand,
  readMilestonesCommand,
} from "../../../progress/milestones/milestones-command.ts";
import { milestonesProblemWords } from "../../../progress/milestones/milestones-problem-words.ts";
import { curveWords } from "../../../progress/milestones/milestones-words.ts";
import { typedWords } from "../../typed-words.ts";
import { escaped } from "../../views/parts/markup.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { slashCommand } from "../payloads.ts";
import { refusalWords } from "./assignments.ts";

/** `/plan milestones`: a target's own course; false where the words ask for something else. */
export async function answerMilestones(
  dependencies: ListenerDependencies,
  command: unknown,
  client: WebClient,
  respond: RespondFn,
): Promise<boolean> {
  const { plan, targets, people } = dependencies;
  const typed = slashCommand.parse(command);
  const words = typedWords(typed.text, { botUserId: undefined, nameOf: people.nameOf });
  const asked = readMilestonesCommand(words, plan, targets);
  if (asked === null) return false;
  await people.meet(client, typed.user_id);
  const language = people.languageOf(typed.user_id) ?? "zh";
  const say = (text: string): Promise<unknown> => respond({ response_type: "ephemeral", text });
  await guarded(
    dependencies,
    `command:${typed.trigger_id}`,
    language,
    async () => {
      await say(escaped(await outcomeOf(dependencies, client, asked, { by: typed.user_id, language })));
    },
    say,
  );
  return true;
}

async function outcomeOf(
  dependencies: ListenerDependencies,
  client: WebClient,
  asked: MilestonesCommand,
  { by, language }: { by: string; language: Language },
): Promise<string> {
  const { administration, plan, english, homes } = dependencies;
  const called = (target: Target): string => targetLine(target, english, language).replaceAll("*", "");
  if (asked.kind === "show") {
    const { curves } = await administration.current();
    return asked.targets.map((target) => curveWords(target, curves[target.id], called, language)).join("\n");
  }
  const permission = administration.mayChange(by);
  if (permission.verdict === "refused") return refusalWords(dependencies, client, permission, language);
  if (asked.kind === "problem") return milestonesProblemWords(asked.problem, plan, called, language);
  await administration.change([asked.change], by);
  await homes.refresh(client, { by, tasks: [asked.target.task] });
  const { curves } = await administration.current();
  const kept = language === "zh" ? "已生效，并记入变更记录。" : "In force now, and kept in the audit log.";
  return `${curveWords(asked.target, curves[asked.target.id], called, language)}\n${kept}`;
}
