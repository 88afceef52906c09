import { randomUUID } from "node:crypto";
import { problemWords } from "../conversation/problem-words.ts";
import { reportText } from "../conversation/report-words.ts";
import { DubanError } from "../errors.ts";
import { detectLanguage, type Language } from "../language/detect-language.ts";
import { findTask } from "../plan/plan.ts";
import type { Entry, EntryId } from "../progress/entry.ts";
import { linksIn } from "../progress/evidence.ts";
import { unknownTask } from "../progress/how-to-write.ts";
import type { Report } from "../progress/report.ts";
import type { Statement } from "../progress/statement.ts";
import type { Services } from "../services.ts";
import { type Arguments, momentOf, readArguments } from "./arguments.ts";
import type { Command, CommandContext } from "./command.ts";
import { inOneLine } from "./fault-line.ts";
import { readProgress } from "./progress-read.ts";
import { REVIEW_USAGE, reviewProgress } from "./progress-review.ts";

const USAGES = {
  add: "duban progress add N TEXT --by NAME [--at ISO] [--evidence URL] [--json]",
  list: "duban progress list [N] [--json]",
  void: "duban progress void ID --by NAME --why TEXT [--json]",
  read: "duban progress read [--at ISO] TEXT | --file FILE",
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
    if (verb === "add") return add(words, given, context);
    if (verb === "list") return list(words, given, context);
    if (verb === "void") return voidEntry(words, given, context);
    if (verb === "read") return readProgress(words, given, context);
    if (verb === "review") return reviewProgress(words, given, context);
    throw new DubanError("usage", `Usage: ${USAGE}`);
  },
};

type Added = {
  status: "recorded" | "needs_confirmation" | "rejected";
  entry: Entry | null;
  standing: unknown;
  reply: string;
};

async function add(
  [number = "", ...words]: string[],
  given: Arguments,
  context: CommandContext,
): Promise<void> {
  const by = required(given.values.by, "--by", USAGES.add);
  const at = momentOf(given.values.at, context.now(), USAGES.add);
  const services = await context.services();
  const text = words.join(" ").trim();
  const result = await addOne(services, number, statementOf(text, by, at, given.values.evidence));
  if (given.flags.json === true) context.print(JSON.stringify(result));
  else if (result.status !== "rejected") context.print(result.reply);
  if (result.status === "rejected") {
    if (given.flags.json !== true) throw new DubanError("not_found", result.reply);
    process.exitCode = 1;
    console.error(inOneLine(result.reply));
  }
}

async function addOne(services: Services, number: string, statement: Statement): Promise<Added> {
  const reply = await services.conversation.report({
    ...statement,
    text: `${number} ${statement.text}`.trim(),
    thread: `cli:${statement.person}`,
    addressed: true,
    language: languageOf(statement.text),
  });
  if (reply.kind === "problem") return rejected(problemWords(reply.problem, services, reply.language));
  if (reply.kind !== "reports") return rejected("");
  const text = reply.reports.map((report) => reportText(report, reply.language, services)).join("\n");
  const [first] = reply.reports;
  if (first === undefined) return rejected("");
  return {
    status: statusOf(first),
    entry: first.kind === "recorded" ? first.entry : null,
    standing: standingOf(first),
    reply: text,
  };
}

function rejected(reply: string): Added {
  return { status: "rejected", entry: null, standing: null, reply };
}

function statusOf(report: Report): Added["status"] {
  if (report.kind === "misfit") return "rejected";
  return report.kind === "recorded" ? "recorded" : "needs_confirmation";
}

function standingOf(report: Report): unknown {
  const standing =
    report.kind === "recorded" ? report.after : report.kind === "to_confirm" ? report.standing : null;
  if (standing === null) return null;
  const { task, lifecycle, pace, targets, daysSilent, judgement } = standing;
  return {
    task: task.number,
    lifecycle,
    pace,
    daysSilent,
    judgement,
    targets: targets.map(({ target, value, share, expected, byMilestones, pace: each }) => ({
      id: target.id,
      value,
      share,
      expected,
      byMilestones,
      pace: each,
      unit: target.unit,
    })),
  };
}

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

/** @throws DubanError `usage` where the evidence is no link. */
function statementOf(text: string, person: string, at: Date, evidence = ""): Statement {
  const given = linksIn(evidence);
  if (evidence !== "" && given.length === 0)
    throw new DubanError("usage", `--evidence "${evidence}" is no link (https://…). Usage: ${USAGES.add}`);
  return {
    evidence: [...given, ...linksIn(text)],
    text,
    person,
    source: "cli",
    channel: null,
    messageTs: null,
    permalink: null,
    key: `cli:${randomUUID()}`,
    at,
  };
}

function languageOf(text: string): Language {
  return text === "" ? "zh" : detectLanguage(text);
}

function required(value: string | undefined, name: string, usage: string): string {
  if (value !== undefined && value.trim() !== "") return value;
  throw new DubanError("usage", `${name} is missing. Usage: ${usage}`);
}
