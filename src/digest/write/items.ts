import { isOpen } from "../facts/counted-as.ts";
import type {
  AttentionItem,
  AttentionReason,
  DueSoonItem,
  NotableItem,
  NotReportedGroup,
  QuantityFacts,
  Revision,
  Source,
} from "../facts/fact-items.ts";
import { clipped, joined, type Line } from "./line.ts";
import { taskName, type Writing } from "./written.ts";

const QUOTE_LENGTH = 60;

/**
 * "30.加快体育设施建设（群众体育科，王建国）：逾期；请求支持：“…”". Whose word is missing is named by department: persons
 * are told of that in their own digest.
 */
export function attentionLine(writing: Writing, item: AttentionItem): Line {
  const { phrases } = writing;
  return [
    ...taskName(writing, item.task),
    { text: phrases.aside(answerable(writing, item)) + phrases.colon },
    ...reasonWords(writing, item.reasons),
  ];
}

function answerable(writing: Writing, { task, reasons }: AttentionItem): string {
  const { facts, phrases } = writing;
  const isUnreported = reasons.some(({ kind }) => kind === "silent" || kind === "unanswered");
  if (!isUnreported || facts.audience.kind === "person") return ownerNames(writing, task);
  const found = facts.tasks.find((each) => each.task === task);
  return found?.department ?? (found?.owners.length ? phrases.noDepartment : phrases.noOwner);
}

/** "逾期；请求支持：“…”". */
export function reasonWords(writing: Writing, reasons: AttentionReason[]): Line {
  return joined(
    reasons.map((reason) => reasonSpans(writing, reason)),
    writing.phrases.semicolon,
  );
}

function reasonSpans({ phrases }: Writing, reason: AttentionReason): Line {
  const words = { text: phrases.reason(reason) };
  if (reason.kind === "judgement")
    return reason.source.words === ""
      ? [words]
      : [words, { text: phrases.colon }, quote(phrases, reason.source)];
  return reason.kind === "help" ? [words, { text: phrases.colon }, quote(phrases, reason.source)] : [words];
}

function quote(phrases: Writing["phrases"], source: Source): Line[number] {
  return { text: phrases.quoted(clipped(source.words, QUOTE_LENGTH)), link: source.link };
}

/** Who answers for a task: department and owners, as far as known. */
export function ownerNames({ facts, phrases }: Writing, number: number): string {
  const task = facts.tasks.find((each) => each.task === number);
  const names = [task?.department, ...(task?.owners.map((owner) => owner.name) ?? [])].filter(Boolean);
  return names.length > 0 ? names.join(phrases.comma) : phrases.noOwner;
}

/** Of a task that is done or halted only what somebody reported is told: nobody is waited for. */
export function isTellable({ facts }: Writing): (quantity: QuantityFacts) => boolean {
  const open = new Set(facts.tasks.filter(isOpen).map(({ task }) => task));
  return ({ task, value }) => value !== null || open.has(task);
}

/** "30.加快体育设施建设：体育设施15/40处（本周+3处，比序时进度少4.2处）". */
export function quantityLine(writing: Writing, quantity: QuantityFacts): Line {
  return [
    ...taskName(writing, quantity.task),
    { text: writing.phrases.colon + quantityWords(writing, quantity) },
  ];
}

/** "体育设施15/40处（本周+3处，比序时进度少4.2处）". */
export function quantityWords({ phrases, naming, facts }: Writing, quantity: QuantityFacts): string {
  const subject = naming.subjectOf(quantity.targetId, quantity.subject);
  const notes = phrases.quantityNotes(quantity, facts);
  const aside = notes.length > 0 ? phrases.aside(notes.join(phrases.comma)) : "";
  return phrases.labelled(subject, phrases.progress(quantity)) + aside;
}

/** "12.推进义务教育优质均衡发展：办结（李敏）", linked to the message that says so. */
export function notableLine(writing: Writing, item: NotableItem): Line {
  const { phrases, naming } = writing;
  const subject = item.targetId === null ? null : naming.subjectOf(item.targetId, item.subject);
  const said = { text: phrases.achievement(item, subject), link: item.source?.link ?? null };
  const by = item.source ? [{ text: phrases.aside(item.source.author.name) }] : [];
  return [...taskName(writing, item.task), { text: phrases.colon }, said, ...by];
}

/** "2.加强领导班子和干部队伍建设：《…实施方案》6月30日到期，还有6天". */
export function dueSoonLine(writing: Writing, item: DueSoonItem): Line {
  const { phrases, naming } = writing;
  const subject = item.targetId === null ? null : naming.subjectOf(item.targetId, item.subject);
  const due = phrases.labelled(subject, phrases.dueOn(item.due, item.daysLeft));
  return [...taskName(writing, item.task), { text: phrases.colon + due }];
}

/** "体育科：第30、31项". */
export function notReportedLine({ phrases }: Writing, group: NotReportedGroup): Line {
  return [{ text: phrases.department(group.department) + phrases.colon + phrases.taskNumbers(group.tasks) }];
}

/** "30.加快体育设施建设：更正6月10日的进展，由5处改为3处（王建国：“…”）". */
export function revisionLine(writing: Writing, revision: Revision): Line {
  const { phrases } = writing;
  return [
    ...taskName(writing, revision.task),
    {
      text: `${phrases.colon}${phrases.revision(revision)}${phrases.comma}${revision.source.author.name}${phrases.colon}`,
    },
    quote(phrases, revision.source),
  ];
}
