import { DubanError } from "../errors.ts";
import { findTask } from "../plan/plan.ts";
import type { EntryId } from "../progress/entries/entry.ts";
import { unknownTask } from "../progress/words/how-to-write.ts";
import { type Arguments, readArguments, required } from "./arguments.ts";
import type { Command, CommandContext } from "./command.ts";
import { ADD_USAGE, addProgress } from "./progress-add.ts";
import { DECIDE_USAGE, decideProgress, listPending, PENDING_USAGE } from "./progress-decide.ts";
import { readProgress } from "./progress-read.ts";
import { REVIEW_USAGE, reviewProgress } from "./progress-review.ts";

const USAGES = {
  add: ADD_USAGE,
  list: "duban progress list [N] [--json]",
  void: "duban progress void ID --by NAME --why TEXT [--json]",
  read: "duban progress read [--at ISO] TEXT | --file FILE",
  pending: PENDING_USAGE,
  decide: DECIDE_USAGE,
  review: REVIEW_USAGE,
};
const USAGE = Object.values(USAGES).join("\n  ");

/** `duban progress`: the ledger from the command line. */
export const progress: Command = {
  usage: USAGE,
  async run(args, context) {
    const usage = USAGES[args[0] as keyof typeof USAGES] ?? USAGE;
    const given = readArguments(
      args,
      { by: "value", at: "value", why: "value", file: "value", evidence: "value", reason: "value" },
      usage,
    );
    const [verb, ...words] = given.words;
    if (verb === "add") return addProgress(words, given, context);
    if (verb === "list") return list(words, given, context);
    if (verb === "void") return voidEntry(words, given, context);
    if (verb === "read") return readProgress(words, given, context);
    if (verb === "pending") return listPending(given, context);
    if (verb === "decide") return decideProgress(words, given, context);
    if (verb === "review") return reviewProgress(words, given, context);
    throw new DubanError("usage", `Usage: ${USAGE}`);
  },
};

async function list([number]: string[], given: Arguments, context: CommandContext): Promise<void> {
  const services = await context.services();
  if (number !== undefined && findTask(services.plan, Number(number)) === null) {
    throw new DubanError("not_found", unknownTask(services.plan, number, "en"));
  }
  const all = await services.entries.list(services.plan.hash);
  const chosen = number === undefined ? all : all.filter((entry) => entry.task === Number(number));
  if (given.flags.json === true) return context.print(JSON.stringify(chosen));
  for (const { id, task, asOf, author, text, voided } of chosen) {
    context.print(
      `${id}  ${asOf}  任务${task}  ${author}  ${text}${voided === null ? "" : `  (撤销 void: ${voided.why})`}`,
    );
  }
}

async function voidEntry([id]: string[], given: Arguments, context: CommandContext): Promise<void> {
  const by = required(given.values.by, "--by", USAGES.void);
  const why = required(given.values.why, "--why", USAGES.void);
  if (id === undefined) throw new DubanError("usage", `There is no entry id. Usage: ${USAGES.void}`);
  const services = await context.services();
  const entry = await services.entries.find(id as EntryId);
  if (entry === null)
    throw new DubanError("not_found", `There is no entry ${id}; "duban progress list" shows them.`);
  const isFirst = await services.entries.void(entry.id, { by, at: context.now(), why });
  if (!isFirst)
    throw new DubanError("not_allowed", `Entry ${id} is void already: ${entry.voided?.why ?? ""}`);
  const voided = await services.entries.find(entry.id);
  context.print(
    given.flags.json === true
      ? JSON.stringify({ status: "voided", entry: voided })
      : `已撤销 · voided: ${entry.text}`,
  );
}
