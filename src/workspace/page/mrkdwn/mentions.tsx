import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** @somebody; one's own name stands out. */
export function PersonMention({ id }: { id: string }) {
  const { state, me } = useWorkspace();
  const name = state.view.people.find((person) => person.id === id)?.display_name ?? id;
  return <span className={id === me.id ? "mention mention-self" : "mention"}>@{name}</span>;
}

/** #a-channel, which opens it. */
export function ChannelMention({ id, label }: { id: string; label: string | null }) {
  const { state } = useWorkspace();
  const { openConversation } = useRoute();
  const known = state.view.conversations.find((conversation) => conversation.id === id);
  return known ? (
    <button type="button" className="mention" onClick={() => openConversation(id)}>
      #{known.name}
    </button>
  ) : (
    <span className="mention">#{label ?? id}</span>
  );
}
