import type { WebClient } from "@slack/web-api";
import type { z } from "zod";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { exampleTarget } from "../../plan/example-target.ts";
import type { ProgressForm } from "../../progress/reading/form.ts";
import type { ListenerDependencies } from "../listeners/dependencies.ts";
import { typedWords } from "../typed-words.ts";
import { recordModal } from "../views/record-form/record-modal.ts";
import type { FormSource, onMessage } from "./payloads.ts";

type Opening = { trigger_id: string; person: string; task: number | null };

/** Opens an empty form, for a task where one is told. */
export async function openForm(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, person, task }: Opening,
): Promise<void> {
  const language = dependencies.people.languageOf(person) ?? "zh";
  const metadata = JSON.stringify({
    channel: null,
    messageTs: null,
    permalink: null,
    language,
  } satisfies FormSource);
  const initial = { ...emptyForm(dependencies), ...(task === null ? {} : formOfTask(dependencies, task)) };
  await client.views.open({
    trigger_id,
    view: recordModal(dependencies, { language, initial, metadata, quoted: null }),
  });
}

/** The message is read as if it had been said to Duban; what was read is where the form starts. */
export async function openFormOnMessage(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, user, channel, message }: z.infer<typeof onMessage>,
): Promise<void> {
  const { ledger, now, people } = dependencies;
  const text = typedWords(message.text, { botUserId: undefined, nameOf: people.nameOf });
  const [reading] = await ledger.read({ text, at: now() });
  const language = people.languageOf(user.id) ?? detectLanguage(text);
  const { permalink } = await client.chat
    .getPermalink({ channel: channel.id, message_ts: message.ts })
    .catch(() => ({ permalink: null }));
  const metadata = JSON.stringify({
    channel: channel.id,
    messageTs: message.ts,
    permalink: permalink ?? null,
    language,
  } satisfies FormSource);
  const read =
    reading === undefined
      ? {}
      : {
          task: reading.task,
          targetId: reading.targetId,
          amount: reading.amount,
          asOf: reading.asOf,
          kind: formKind(reading.kind, reading.lifecycle),
          judgement: reading.judgement?.level ?? null,
        };
  const initial: ProgressForm = { ...emptyForm(dependencies), ...read, note: text.slice(0, 1000) };
  await client.views.open({
    trigger_id,
    view: recordModal(dependencies, { language, initial, metadata, quoted: text }),
  });
}

function formKind(kind: string, lifecycle: string | null): ProgressForm["kind"] {
  if (kind === "delta" || kind === "set") return kind;
  if (kind === "ambiguous") return "delta";
  return lifecycle === "done" ? "done" : "note";
}

/** A form for one task begins with the first thing it counts; a task that counts nothing, with a note. */
function formOfTask(
  { targets }: ListenerDependencies,
  task: number,
): Pick<ProgressForm, "task" | "targetId" | "kind"> {
  const counted = targets.find((target) => target.task === task && target.value !== null);
  if (counted === undefined) return { task, targetId: null, kind: "note" };
  return { task, targetId: counted.id, kind: counted.kind === "rate" ? "set" : "delta" };
}

function emptyForm({ targets, plan, now }: ListenerDependencies): ProgressForm {
  const target = exampleTarget(targets);
  const task = target?.task ?? plan.chapters[0]?.tasks[0]?.number ?? 1;
  return {
    task,
    targetId: target?.id ?? null,
    kind: "delta",
    amount: null,
    asOf: dayIn(PLAN_ZONE, now()),
    judgement: null,
    note: "",
  };
}
