import type { Person } from "../../person-interface.ts";
import { Avatar } from "../controls/Avatar.tsx";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { PlaceButton } from "./PlaceButton.tsx";

/** Everybody one may write to, whether or not anything was written yet. */
export function DirectMessages() {
  const { state, me } = useWorkspace();
  return state.view.people
    .filter((person) => !person.is_bot && person.id !== me.id)
    .map((person) => <PersonButton key={person.id} person={person} />);
}

/** One person: opens the direct message with them, and begins it where there is none. */
function PersonButton({ person }: { person: Person }) {
  const { state, client, attempt } = useWorkspace();
  const { route, openConversation } = useRoute();
  const conversation = state.view.conversations.find((one) => one.kind === "dm" && one.with === person.id);
  const begin = () =>
    void attempt(async () => {
      const channel = await client.openDm(person.id);
      if (channel) openConversation(channel);
    });
  if (!conversation)
    return (
      <button type="button" className="place-button" onClick={begin}>
        <span className="place-icon">
          <Avatar person={person} size={20} />
        </span>
        <span className="place-name">{person.display_name}</span>
      </button>
    );
  const current = route.place.kind === "conversation" && route.place.channel === conversation.id;
  return (
    <PlaceButton conversation={conversation} current={current} open={() => openConversation(conversation.id)}>
      <Avatar person={person} size={20} />
    </PlaceButton>
  );
}
