import type { AgentPane, Message } from "../../person-interface.ts";

/**
 * Which thread the next message belongs to: the one picked, none after "new chat", else the newest one the person
 * began. Null: the next message begins a new chat. A message the app sent by itself is not continued unasked.
 */
export function currentChat(
  roots: Message[],
  threads: AgentPane["threads"],
  me: string,
  picked: string | "new" | null,
): string | null {
  if (picked === "new") return null;
  if (picked !== null && roots.some((root) => root.ts === picked)) return picked;
  const newest = roots.findLast((root) => !root.is_ephemeral);
  if (!newest) return null;
  const begun = newest.user === me || threads.some((thread) => thread.thread_ts === newest.ts);
  return begun ? newest.ts : null;
}
