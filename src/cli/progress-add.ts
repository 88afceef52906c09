import { randomUUID } from "node:crypto";
import { problemWords } from "../conversation/words/problem-words.ts";
import { reportText } from "../conversation/words/report-words.ts";
import { DubanError } from "../errors.ts";
import { detectLanguage, type Language } from "../language/detect-language.ts";
import { linksIn } from "../progress/cards/evidence.ts";
import type { Entry } from "../progress/entries/entry.ts";
import type { Statement } from "../progress/entries/statement.ts";
import type { Report } from "../progress/ledger/report.ts";
import type { Services } from "../services.ts";
import { type Arguments, readMoment, required } from "./arguments.ts";
import type { CommandContext } from "./command.ts";

export const ADD_USAGE = "duban progress add N TEXT --by NAME [--at ISO] [--evidence URL] [--json]";

type Added = {
  status: "recorded" | "needs_confirmation" | "rejected";
  entry: Entry | null;
  standing: unknown;
  /** What "duban progress decide" is told, where it waits for a word. */
  card: string | null;
  reply: string;
};

/** `duban progress add`: a statement of progress, recorded or kept until somebody decides what it means. */
export async function addProgress(
  [number = "", ...words]: string[],
  given: Arguments,
  context: CommandContext,
): Promise<void> {
  const by = required(given.values.by, "--by", ADD_USAGE);
  const at = readMoment(given.values.at, context.now(), ADD_USAGE);
  const services = await context.services();
  const text = words.join(" ").trim();
  const result = await addOne(services, number, statementOf(text, by, at, given.values.evidence));
  if (given.flags.json === true) context.print(JSON.stringify(result));
  else if (result.status !== "rejected") context.print([result.reply, ...howToDecide(result)].join("\n"));
  if (result.status === "rejected") throw new DubanError("not_found", result.reply);
}

function howToDecide({ card }: Added): string[] {
  return card === null ? [] : [`→ duban progress pending, duban progress decide ${card} …`];
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
    card: "card" in first ? first.card : null,
    reply: text,
  };
}

function rejected(reply: string): Added {
  return { status: "rejected", entry: null, standing: null, card: null, reply };
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

/** @throws DubanError `usage` where the evidence is no link. */
function statementOf(text: string, person: string, at: Date, evidence = ""): Statement {
  const given = linksIn(evidence);
  if (evidence !== "" && given.length === 0)
    throw new DubanError("usage", `--evidence "${evidence}" is no link (https://…). Usage: ${ADD_USAGE}`);
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
