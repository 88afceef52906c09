import { postRun } from "../digest/runs/post-run.ts";
import { claim, type DigestRun } from "../digest/runs/run-state.ts";
import { heeded, type SendingRate } from "../digest/runs/sending-rate.ts";
import { mayDisturb } from "./hours.ts";
import type { ReminderDelivery, ReminderParts, ReminderShown } from "./parts.ts";
import type { Reminder } from "./reminder.ts";
import { showReminder } from "./show.ts";

/** The reasons for which a reminder that was begun is not sent. */
const DIGEST_IS_OUT = "not sent before the digest it precedes";
const ANSWERED_MEANWHILE = "every task was reported on meanwhile";

/**
 * Sends one reminder that waits, outside quiet hours and days off; true where one was taken on. Where Slack said to wait,
 * the milliseconds until then.
 */
export async function sendOneReminder(
  parts: ReminderParts,
  delivery: ReminderDelivery,
  rate: SendingRate,
): Promise<boolean | { againInMs: number }> {
  const { plan, settings, days, store, now } = parts;
  if (settings.time === null || !mayDisturb(now(), settings.quiet, days.isWorkingDay)) return false;
  const held = rate.heldFor();
  if (held > 0) return { againInMs: held };
  for (const reminder of await store.unfinished(plan.hash, now())) {
    const taken = claim(reminder.run, now());
    if (taken.kind === "given_up") return store.save(reminder.key, taken.run, reminder.run.fence);
    if (taken.kind !== "claimed" || !(await store.save(reminder.key, taken.run, reminder.run.fence)))
      continue;
    await rate.next(reminder.key.person);
    await send(parts, heeding(rate, delivery), { ...reminder, run: taken.run }, taken.next);
    return true;
  }
  return false;
}

/** Slack's word to wait is for the app, not for one person. */
function heeding(rate: SendingRate, delivery: ReminderDelivery): ReminderDelivery {
  const { look, post } = delivery;
  return {
    ...delivery,
    look: async (reminder) => heeded(rate, await look(reminder)),
    post: async (shown) => heeded(rate, await post(shown)),
  };
}

async function send(
  parts: ReminderParts,
  delivery: ReminderDelivery,
  reminder: Reminder,
  next: "post" | "look",
): Promise<void> {
  const { store, now } = parts;
  const save = (run: DigestRun): Promise<boolean> => store.save(reminder.key, run, run.fence);
  const shown = await showReminder(parts, reminder);
  const reason = next === "post" ? reasonToSkip(shown, now()) : null;
  if (reason !== null)
    return void (await save({ ...reminder.run, state: "skipped", leaseUntil: null, reason }));
  await postRun(reminder.run, next, {
    look: () => delivery.look(reminder),
    post: () => delivery.post(shown),
    complete: (ts) => delivery.listen(reminder, ts),
    save,
    now,
  });
}

function reasonToSkip({ asked, digestDue }: ReminderShown, now: Date): string | null {
  if (digestDue !== null && now >= digestDue) return DIGEST_IS_OUT;
  return asked.some(({ state }) => state === "open") ? null : ANSWERED_MEANWHILE;
}
