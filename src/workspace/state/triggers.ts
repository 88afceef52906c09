/** What a trigger_id allows: opening a view for this person, once, for a short while. */
export type Triggers = {
  issue(person: string, fromView?: string): string;
  /** Uses a trigger up; says why where it cannot be used. */
  use(
    id: string,
  ):
    | { person: string; fromView: string | undefined }
    | "invalid_trigger_id"
    | "expired_trigger_id"
    | "exchanged_trigger_id";
};

/**
 * A trigger_id lives 3 seconds and is good for one call. `lifetime` and `realNow` are real milliseconds.
 * https://docs.slack.dev/interactivity/handling-user-interaction
 */
export function createTriggers(lifetime: number, realNow: () => number): Triggers {
  const issued = new Map<
    string,
    { person: string; fromView: string | undefined; at: number; used: boolean }
  >();
  return {
    issue(person, fromView) {
      const id = `${issued.size + 1}.${Math.floor(realNow())}.${crypto.randomUUID().replaceAll("-", "")}`;
      issued.set(id, { person, fromView, at: realNow(), used: false });
      return id;
    },
    use(id) {
      const trigger = issued.get(id);
      if (trigger === undefined) return "invalid_trigger_id";
      if (trigger.used) return "exchanged_trigger_id";
      if (realNow() - trigger.at > lifetime) return "expired_trigger_id";
      trigger.used = true;
      return trigger;
    },
  };
}
