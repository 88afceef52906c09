import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Menu } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** The + beside "direct messages": choose whom to write to. */
export function AddDirectMessage() {
  const texts = useTexts();
  const { state, me, client, attempt } = useWorkspace();
  const { openConversation } = useRoute();
  const items = state.view.people
    .filter((person) => !person.is_bot && person.id !== me.id)
    .map((person) => ({
      key: person.id,
      label: person.display_name,
      detail: person.title,
      icon: <Avatar person={person} size={28} />,
      choose: () =>
        void attempt(async () => {
          const channel = await client.openDm(person.id);
          if (channel) openConversation(channel);
        }),
    }));
  return <Menu label={texts.newDirectMessage} trigger={<Icon name="add" size={16} />} items={items} />;
}
