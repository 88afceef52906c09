import { permissionText, taskHeading } from "../conversation/words/named-plan.ts";
import { DubanError } from "../errors.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { EntryId } from "../progress/entries/entry.ts";
import type { Reviewed, Verdict } from "../progress/reviews/reviewed.ts";
import type { Services } from "../services.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command.ts";

export const REVIEW_USAGE =
  "duban progress review [ID confirm | ID return --reason TEXT] --by NAME [--json]   (without ID: what waits)";

/** `duban progress review`: what waits for a second person, and that person's word on one of them. */
export async function reviewProgress(
  [id, verb, ...rest]: string[],
  given: Arguments,
  context: CommandContext,
): Promise<void> {
  if (id === undefined) return listWaiting(given, context);
  const verdict = verdictOf(verb, given.values.reason);
  const by = given.values.by?.trim() ?? "";
  if (by === "" || rest.length > 0)
    throw new DubanError("usage", `${by === "" ? "--by is missing. " : ""}Usage: ${REVIEW_USAGE}`);
  const services = await context.services();
  const reviewed = await services.ledger.review(id as EntryId, verdict, by, languageOf(verdict));
  if (reviewed.kind !== "reviewed") throw refusal(id, reviewed, services);
  const { decision, after } = reviewed;
  if (given.flags.json === true)
    return context.print(
      JSON.stringify({ status: "reviewed", entry: decision, lifecycle: after?.lifecycle ?? null }),
    );
  context.print(
    verdict.kind === "confirm"
      ? `已确认办结 · confirmed as done: ${taskHeading(decision.task, "zh", services)}`
      : `已退回 · returned: ${taskHeading(decision.task, "zh", services)}（${verdict.reason}）`,
  );
}

async function listWaiting({ flags }: Arguments, context: CommandContext): Promise<void> {
  const services = await context.services();
  const waiting = await services.ledger.waitingReviews();
  if (flags.json === true)
    return context.print(JSON.stringify(waiting.map(({ request, who }) => ({ request, who }))));
  if (waiting.length === 0) return context.print("没有待审核的办结 · nothing waits for a review");
  for (const { request, who } of waiting)
    context.print(
      `${request.id}  ${request.asOf}  任务${request.task}  ${request.author}  ${request.text}  (审核人 reviewers: ${who.join("、") || "—"})`,
    );
}

/** @throws DubanError `usage` where it is neither, or returned without a reason. */
function verdictOf(verb: string | undefined, reason: string | undefined): Verdict {
  if (verb === "confirm") return { kind: "confirm" };
  if (verb !== "return") throw new DubanError("usage", `Say "confirm" or "return". Usage: ${REVIEW_USAGE}`);
  const why = reason?.trim() ?? "";
  if (why === "") throw new DubanError("usage", `A task is returned with a --reason. Usage: ${REVIEW_USAGE}`);
  return { kind: "return", reason: why };
}

function refusal(
  id: string,
  reviewed: Exclude<Reviewed, { kind: "reviewed" }>,
  services: Services,
): DubanError {
  switch (reviewed.kind) {
    case "unknown_entry":
      return new DubanError(
        "not_found",
        `Entry ${id} asks for no review; "duban progress review" shows what waits.`,
      );
    case "outdated":
      return new DubanError(
        "not_allowed",
        `Something else was said of task ${reviewed.request.task} since entry ${id}; there is nothing left to review.`,
      );
    case "already_reviewed": {
      const { author, lifecycle } = reviewed.decision;
      return new DubanError(
        "not_allowed",
        `Entry ${id} was ${lifecycle === "done" ? "confirmed" : "returned"} by ${author} already.`,
      );
    }
    case "not_allowed":
      return new DubanError("not_allowed", permissionText(reviewed.permission, "en", services));
  }
}

function languageOf(verdict: Verdict): "zh" | "en" {
  return verdict.kind === "return" ? detectLanguage(verdict.reason) : "zh";
}
