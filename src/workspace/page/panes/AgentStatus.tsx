import { useEffect, useState } from "react";
import { Avatar } from "../controls/Avatar.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** "Duban is reading the plan…" while the app works on a thread; several messages take turns. */
export function AgentStatus({ channel, thread }: { channel: string; thread: string }) {
  const texts = useTexts();
  const { state } = useWorkspace();
  const working =
    channel === state.view.agent.channel
      ? state.view.agent.threads.find((one) => one.thread_ts === thread)
      : undefined;
  const turns = working?.loading_messages ?? [];
  const turn = useTurn(turns.length);
  if (!working?.status) return null;
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  return (
    <div className="agent-status" role="status">
      <Avatar person={bot} size={24} />
      <span className="shimmer">
        {turns[turn] ?? texts.startsTyping(bot?.display_name ?? "", working.status)}
      </span>
    </div>
  );
}

function useTurn(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn((had) => had + 1), 2500);
    return () => clearInterval(timer);
  }, [count]);
  return count === 0 ? 0 : turn % count;
}
