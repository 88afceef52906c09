import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { readProgressCommand } from "../../../conversation/progress-command.ts";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import { tasksOf } from "../../../plan/plan.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import { reviewersFor } from "../../../progress/responsibility/permissions.ts";
import { openRequest } from "../../../progress/reviews/review.ts";
import type { MessageView } from "../../views/answer-view.ts";
import { withinRoom } from "../../views/parts/long-text.ts";
import { LIMITS } from "../../views/parts/markup.ts";
import { HISTORY_ACTIONS, historyModal } from "../../views/plan/history-modal.ts";
import { standingBlocks } from "../../views/plan/standing-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { clickedValue } from "../payloads.ts";

const click = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.object({ id: z.string() }).optional(),
});
const asked = z.object({
  task: z.coerce.number().int(),
  page: z.coerce.number().int().min(0).default(0),
  language: z.enum(["zh", "en"]),
});
type Asked = z.infer<typeof asked>;

/** The whole ledger of a task in a modal, page by page. */
export function registerHistory(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.action(HISTORY_ACTIONS.open, async ({ ack, action, body, client }) => {
    await ack();
    const { trigger_id } = click.parse(body);
    const view = await modalOf(dependencies, client, readAsked(action));
    await client.views.open({ trigger_id, view });
  });
  app.action(new RegExp(`^${HISTORY_ACTIONS.page}:`), async ({ ack, action, body, client }) => {
    await ack();
    const shown = click.parse(body).view;
    if (shown === undefined) return;
    await client.views.update({
      view_id: shown.id,
      view: await modalOf(dependencies, client, readAsked(action)),
    });
  });
}

function readAsked(action: unknown): Asked {
  return clickedValue(action, asked);
}

async function modalOf(
  dependencies: ListenerDependencies,
  client: WebClient,
  { task, page, language }: Asked,
) {
  const entries = await entriesOf(dependencies, client, task);
  const heading = taskHeading(task, language, dependencies);
  return historyModal({ heading, task, entries, page, language, nameOf: dependencies.people.nameOf });
}

/**
 * What `/plan 30` shows beside the answer: the standing and the last entries. Words that ask for more than the task
 * have their own answer, and get nothing added.
 */
export async function withStanding(
  dependencies: ListenerDependencies,
  client: WebClient,
  view: MessageView,
  { text, language, person }: { text: string; language: Language; person: string },
): Promise<MessageView> {
  const { plan, english, lights, people, standings, administration } = dependencies;
  const numbers = tasksOf(plan).map(({ number }) => number);
  const command = readProgressCommand(text, numbers);
  if (command.kind !== "problem" || command.problem.kind !== "no_words") return view;
  const { task } = command.problem;
  const standing = (await standings()).find((each) => each.task.number === task);
  if (standing === undefined) return view;
  const entries = await entriesOf(dependencies, client, task);
  for (const owner of standing.owners) await people.meet(client, owner);
  const { departmentOf, reviewers } = await administration.current();
  const request = openRequest(entries);
  const named = { reviewers, administrators: dependencies.administrators };
  const mayReview = request !== null && reviewersFor(request.author, named).includes(person);
  const more = standingBlocks({
    standing,
    entries,
    department: departmentOf(task),
    english,
    lights,
    language,
    toReview: mayReview ? request : null,
    nameOf: people.nameOf,
  });
  return { ...view, blocks: withinRoom(LIMITS.blocks, [...view.blocks, ...more], language) };
}

/** A task's entries, with the names of those who made or voided them learned. */
async function entriesOf(
  { history, people }: ListenerDependencies,
  client: WebClient,
  task: number,
): Promise<Entry[]> {
  const entries = (await history()).filter((entry) => entry.task === task);
  const persons = entries.flatMap(({ author, voided }) => (voided === null ? [author] : [author, voided.by]));
  for (const person of new Set(persons)) await people.meet(client, person);
  return entries;
}
