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

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
