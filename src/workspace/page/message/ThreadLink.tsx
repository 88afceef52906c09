import type { Message } from "../../person-interface.ts";
import { Avatar } from "../controls/Avatar.tsx";
import { useTexts } from "../language/use-texts.ts";
import { dayName, dayOf, instantOf, timeOf } from "../state/times.ts";
import { useClock } from "../state/use-clock.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** "3 replies · last reply 09:20" under a message that has a thread; opens it. */
export function ThreadLink({ message }: { message: Message }) {
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const { openThread } = useRoute();
  const now = useClock();
  const latest = message.latest_reply ? instantOf(message.latest_reply) : null;
  const when =
    latest &&
    (dayOf(latest, me.tz) === dayOf(now, me.tz)
      ? timeOf(latest, me.locale, me.tz)
      : dayName(latest, me.locale, me.tz));
  return (
    <button type="button" className="thread-link" onClick={() => openThread(message.channel, message.ts)}>
      {(message.reply_users ?? []).slice(0, 4).map((id) => (
        <Avatar key={id} person={state.view.people.find((person) => person.id === id)} size={24} />
      ))}
      <span className="thread-count">{texts.replies(message.reply_count ?? 0)}</span>
      {when && <span className="thread-when">{texts.lastReply(when)}</span>}
    </button>
  );
}
