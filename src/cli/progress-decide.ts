import { decidedText } from "../conversation/words/decided-words.ts";
import { taskHeading } from "../conversation/words/named-plan.ts";
import { readingLine } from "../conversation/words/reading-words.ts";
import { DubanError } from "../errors.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Decided, Decision, OpenCard } from "../progress/cards/card-decisions.ts";
import { linksIn } from "../progress/cards/evidence.ts";
import type { Services } from "../services.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command.ts";

export const PENDING_USAGE = "duban progress pending [--json]";
export const DECIDE_USAGE =
  "duban progress decide ID yes|no|delta|set|same:TARGET --by NAME [--evidence URL] [--json]";

const KINDS: Record<OpenCard["kind"], string> = {
  doubt: "待报送人确认 to be confirmed by whoever reported",
  owner: "待牵头人确认 to be confirmed by an owner",
  revision: "消息改动后待更正 to be corrected after an edit",
  evidence: "待补依据 waits for evidence",
};

/** `duban progress pending`: what waits for somebody's word, with what can be decided. */
export async function listPending({ flags }: Arguments, context: CommandContext): Promise<void> {
  const services = await context.services();
  const open = await services.ledger.openCards();
  if (flags.json === true) return context.print(JSON.stringify(open));
  if (open.length === 0) return context.print("没有待确认的进展 · nothing waits for a word");
  for (const { id, kind, reading, statement, decisions, who } of open) {
    context.print(`${id}  ${taskHeading(reading.task, "zh", services)}  ${readingLine(reading, "zh")}`);
    context.print(
      `    ${statement.person}  ${reading.asOf}  ${KINDS[kind]}: ${who.join("、") || "—"}  [${decisions.join(" | ")}]`,
    );
  }
}

/** `duban progress decide`: what a card's buttons do in Slack, by the same rules of who may. */
export async function decideProgress(
  [id, decision, ...rest]: string[],
  given: Arguments,
  context: CommandContext,
): Promise<void> {
  const by = given.values.by?.trim() ?? "";
  if (id === undefined || by === "" || rest.length > 0)
    throw new DubanError("usage", `${by === "" ? "--by is missing. " : ""}Usage: ${DECIDE_USAGE}`);
  const services = await context.services();
  const card = (await services.ledger.openCards()).find((each) => each.id === id);
  if (card === undefined)
    throw new DubanError(
      "not_found",
      `No card ${id} waits for a word: it was decided, or there never was one. "duban progress pending" shows what waits.`,
    );
  const chosen = card.decisions.find((each) => each === decision);
  if (chosen === undefined)
    throw new DubanError(
      "usage",
      `Card ${id} can be decided with ${card.decisions.join(", ")}. Usage: ${DECIDE_USAGE}`,
    );
  const decided = await decide(services, card, chosen, by, given.values.evidence);
  const language = detectLanguage(card.statement.text);
  const reply = decidedText(decided, language, services);
  if (isRefusal(decided)) throw refusal(id, decided, services);
  if (given.flags.json === true) context.print(JSON.stringify({ ...outcomeOf(decided), reply }));
  else context.print(reply);
}

/** A card that asks for evidence takes it with the "yes". */
async function decide(
  { ledger }: Services,
  { id, kind }: OpenCard,
  decision: Decision,
  by: string,
  evidence = "",
): Promise<Decided> {
  if (kind !== "evidence" || decision === "no") return ledger.decide(id, decision, by);
  const given = linksIn(evidence);
  if (given.length === 0)
    throw new DubanError(
      "usage",
      `Card ${id} asks for evidence: --evidence URL (https://…). Usage: ${DECIDE_USAGE}`,
    );
  return ledger.supply(id, given, by);
}

type Refusal = Extract<
  Decided,
  { kind: "not_allowed" | "outdated" | "closed_since" | "already_decided" | "unknown_card" }
>;

function isRefusal(decided: Decided): decided is Refusal {
  return ["not_allowed", "outdated", "closed_since", "already_decided", "unknown_card"].includes(
    decided.kind,
  );
}

function refusal(id: string, decided: Refusal, services: Services): DubanError {
  if (decided.kind === "already_decided")
    return new DubanError("not_allowed", `Card ${id} was decided already: ${decided.decision ?? "yes"}.`);
  return new DubanError("not_allowed", decidedText(decided, "en", services));
}

/** What came of it, and what it waits for now. */
function outcomeOf(decided: Exclude<Decided, Refusal>) {
  if (decided.kind === "recorded")
    return { status: decided.kind, entry: decided.report.entry, card: null, who: [] };
  if (decided.kind === "dropped") return { status: decided.kind, entry: null, card: null, who: [] };
  const { report } = decided;
  const who = report.kind === "waiting" ? report.who : [];
  return { status: decided.kind, entry: null, card: report.card, who };
}
