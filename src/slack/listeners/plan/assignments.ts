import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Language } from "../../../language/detect-language.ts";
import { findTask } from "../../../plan/plan.ts";
import { assignmentProblemWords } from "../../../progress/responsibility/assignment-problem-words.ts";
import {
  type AssignmentCommand,
  readAssignmentCommand,
} from "../../../progress/responsibility/assignments-command.ts";
import { changedWords, responsibleWords } from "../../../progress/responsibility/assignments-words.ts";
import type { Called } from "../../../progress/responsibility/called.ts";
import { permissionWords } from "../../../progress/responsibility/permission-words.ts";
import type { Permission } from "../../../progress/responsibility/permissions.ts";
import { noReviewerWords, policyWords } from "../../../progress/responsibility/policy-words.ts";
import { mentionedIn } from "../../typed-words.ts";
import { escaped } from "../../views/parts/markup.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { slashCommand } from "../payloads.ts";

/** `/plan assign`, `/plan unassign` and `/plan policy`; false where the words are a question about the plan. */
export async function answerAssignment(
  dependencies: ListenerDependencies,
  command: unknown,
  client: WebClient,
  respond: RespondFn,
): Promise<boolean> {
  const { plan, people } = dependencies;
  const typed = slashCommand.parse(command);
  const asked = readAssignmentCommand(typed.text, plan);
  if (asked === null) return false;
  for (const person of [typed.user_id, ...mentionedIn(typed.text)]) await people.meet(client, person);
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

type Asking = { by: string; language: Language };

async function outcomeOf(
  dependencies: ListenerDependencies,
  client: WebClient,
  asked: AssignmentCommand,
  { by, language }: Asking,
): Promise<string> {
  const { administration, plan, homes } = dependencies;
  const called = await calledBy(dependencies, client, language);
  if (asked.kind === "show")
    return responsibleWords(asked.tasks, await administration.current(), called, language);
  if (asked.kind === "show_policy") return policyWords(await administration.current(), called, language);
  const permission = administration.mayChange(by);
  if (permission.verdict === "refused") return refusalWords(dependencies, client, permission, language);
  if (asked.kind === "problem") return assignmentProblemWords(asked.problem, plan, language);
  if (asked.kind === "no_reviewer") return noReviewerWords(language);
  const before = await administration.current();
  await administration.change([asked.change], by);
  if ("tasks" in asked.change) {
    const { tasks } = asked.change;
    await homes.refresh(client, { by, tasks, others: tasks.flatMap(before.ownersOf) });
  }
  return changedWords(asked.change, await administration.current(), called, language);
}

/** Why a change is refused, and who can make it. */
export async function refusalWords(
  { people }: ListenerDependencies,
  client: WebClient,
  permission: Extract<Permission, { verdict: "refused" }>,
  language: Language,
): Promise<string> {
  for (const person of permission.who) await people.meet(client, person);
  const words = permissionWords(permission, language, people.nameOf) ?? "";
  return permission.who.length > 0 ? words : `${words}${NO_ADMINISTRATORS[language]}`;
}

const NO_ADMINISTRATORS: Record<Language, string> = {
  zh: "还没有设置管理员：请在配置 DUBAN_ADMINISTRATORS 里写上成员 ID。",
  en: " There is no administrator yet: name member ids in DUBAN_ADMINISTRATORS.",
};

/** Owners' names are asked for first, so that nobody is shown as an id. */
async function calledBy(
  { administration, plan, english, people }: ListenerDependencies,
  client: WebClient,
  language: Language,
): Promise<Called> {
  const { ownersOf, reviewers } = await administration.current();
  const tasks = plan.chapters.flatMap((chapter) => chapter.tasks);
  for (const owner of new Set([...tasks.flatMap(({ number }) => ownersOf(number)), ...reviewers]))
    await people.meet(client, owner);
  return {
    nameOf: people.nameOf,
    titleOf(number) {
      const title = findTask(plan, number)?.title ?? "";
      return language === "en" ? (english.taskTitle(number) ?? title) : title;
    },
  };
}
