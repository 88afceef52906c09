import type { Language } from "../../language/detect-language.ts";
import type { Task } from "../../plan/plan.ts";
import type { Part } from "../answer.ts";
import { quote } from "../draft.ts";
import type { Sources } from "../sources.ts";
import { wordsFor } from "../write/words.ts";

/** Who answers for a task: those the ledger names, and the plan's own bracket, each said for what it is. */
export async function ownerParts(sources: Sources, task: Task, language: Language): Promise<Part[]> {
  const words = wordsFor(language);
  const standing = (await sources.standings()).find((each) => each.task.number === task.number);
  const names = (standing?.owners ?? []).map((owner) => sources.nameOf(owner));
  const parts: Part[] = names.length > 0 ? [{ kind: "text", text: words.owner(names) }] : [];
  if (task.responsible !== null)
    parts.push({ kind: "text", text: words.responsible(task.responsible.quote) });
  if (task.responsible !== null) parts.push(quote(task.number, task.responsible, language));
  return parts.length > 0 ? parts : [{ kind: "text", text: words.noOwner }];
}
