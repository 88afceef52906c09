import { Avatar } from "../controls/Avatar.tsx";
import { Menu } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** Who is signed in, and the other trial accounts. */
export function AccountMenu({ switchTo }: { switchTo(user: string): void }) {
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const items = state.view.people
    .filter((person) => !person.is_bot)
    .map((person, index) => ({
      key: person.id,
      label: person.display_name,
      detail: person.title,
      icon: <Avatar person={person} size={32} />,
      checked: person.id === me.id,
      ...(index === 0 ? { heading: texts.switchAccount } : {}),
      choose: () => switchTo(person.id),
    }));
  return (
    <Menu
      label={`${texts.signedInAs(me.display_name)} · ${texts.switchAccount}`}
      trigger={<Avatar person={me} size={28} />}
      items={items}
      className="account-button"
      alignEnd
    />
  );
}
