import type { Language } from "../../language/detect-language.ts";

/** Who may record: anyone; anyone, but what others report waits for an owner's yes; owners only. */
export type RecordPolicy = "anyone" | "owners_confirm" | "owners_only";
export const DEFAULT_POLICY: RecordPolicy = "owners_confirm";

/** A verdict on what somebody asks to do; `who` are the people (Slack user ids or names) who can. */
export type Permission =
  | { verdict: "allowed" }
  | { verdict: "waits_for"; who: string[] }
  | { verdict: "refused"; why: Refusal; who: string[] };

export type Refusal =
  | "owners_only"
  | "no_owner"
  | "not_author"
  | "administrators_only"
  | "own_work"
  | "not_reviewer";

type Asking = { person: string; owners: readonly string[]; administrators: readonly string[] };

const ALLOWED: Permission = { verdict: "allowed" };

/**
 * Whether somebody may record progress of a task. Administrators always may. Under the default policy others'
 * entries wait for an owner; a task that nobody owns yet takes everybody's, or nothing could ever be recorded.
 */
export function mayRecord(asking: Asking & { policy: RecordPolicy }): Permission {
  const { person, owners, administrators, policy } = asking;
  if (policy === "anyone" || owners.includes(person) || administrators.includes(person)) return ALLOWED;
  if (policy === "owners_confirm") {
    return owners.length === 0 ? ALLOWED : { verdict: "waits_for", who: [...owners] };
  }
  return owners.length === 0
    ? { verdict: "refused", why: "no_owner", who: [...administrators] }
    : { verdict: "refused", why: "owners_only", who: union(owners, administrators) };
}

/**
 * Whether somebody may judge how a task goes. An owner's word is the owner's: where anybody may record, others' word
 * waits for an owner all the same.
 */
export function mayJudge(asking: Asking & { policy: RecordPolicy }): Permission {
  return mayRecord({ ...asking, policy: asking.policy === "anyone" ? "owners_confirm" : asking.policy });
}

/** Whether somebody may void or correct an entry: its author, an owner of its task, an administrator. */
export function mayVoid(asking: Asking & { author: string }): Permission {
  const who = union([asking.author], asking.owners, asking.administrators);
  return who.includes(asking.person) ? ALLOWED : { verdict: "refused", why: "not_author", who };
}

/** Whether somebody may say yes to an entry that waits: an owner or an administrator. */
export function mayConfirmForOthers(asking: Asking): Permission {
  const who = union(asking.owners, asking.administrators);
  return who.includes(asking.person) ? ALLOWED : { verdict: "refused", why: "owners_only", who };
}

/** Whether somebody may assign owners or change the policy: administrators. */
export function mayAdminister({
  person,
  administrators,
}: Pick<Asking, "person" | "administrators">): Permission {
  if (administrators.includes(person)) return ALLOWED;
  return { verdict: "refused", why: "administrators_only", who: [...administrators] };
}

/** Who can confirm what somebody reported as done: the reviewers but for that person, else the administrators. */
export function reviewersFor(
  askedBy: string,
  named: { reviewers: readonly string[]; administrators: readonly string[] },
): string[] {
  const others = (people: readonly string[]): string[] => people.filter((person) => person !== askedBy);
  const reviewers = others(named.reviewers);
  return reviewers.length > 0 ? reviewers : others(named.administrators);
}

/** Whether somebody may confirm that a task is done: a reviewer, and never the one who asked for it. */
export function mayReview(asking: {
  person: string;
  reviewers: readonly string[];
  askedBy: string;
}): Permission {
  const who = asking.reviewers.filter((reviewer) => reviewer !== asking.askedBy);
  if (who.includes(asking.person)) return ALLOWED;
  return { verdict: "refused", why: asking.person === asking.askedBy ? "own_work" : "not_reviewer", who };
}

const REASONS: Record<Language, Record<Refusal, string>> = {
  zh: {
    owners_only: "这项任务只由牵头人记录进展",
    no_owner: "这项任务还没有牵头人，请管理员先指定",
    not_author: "只有记录人、牵头人和管理员可以撤销或更正",
    administrators_only: "只有管理员可以这样做",
    own_work: "办结要由另一个人审核",
    not_reviewer: "只有审核人可以确认办结",
  },
  en: {
    owners_only: "Only this task's owners record its progress",
    no_owner: "This task has no owner yet; an administrator must name one first",
    not_author: "Only the author, the task's owners and administrators can void or correct this",
    administrators_only: "Only an administrator can do this",
    own_work: "A second person has to confirm that a task is done",
    not_reviewer: "Only a reviewer can confirm that a task is done",
  },
};

/** A verdict in words, with who can; null where it is allowed. `name` renders a person (a mention in Slack). */
export function permissionWords(
  permission: Permission,
  language: Language,
  name: (person: string) => string = (person) => person,
): string | null {
  if (permission.verdict === "allowed") return null;
  const who = permission.who.map(name).join(language === "zh" ? "、" : ", ");
  if (permission.verdict === "waits_for") {
    return language === "zh"
      ? `已转请 ${who} 确认，确认后计入台账。`
      : `Passed to ${who}; it counts once they say yes.`;
  }
  const reason = REASONS[language][permission.why];
  if (who === "") return language === "zh" ? `${reason}。` : `${reason}.`;
  return language === "zh" ? `${reason}。可以找：${who}。` : `${reason}. Who can: ${who}.`;
}

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
