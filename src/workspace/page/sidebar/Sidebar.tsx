import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AddChannel } from "./AddChannel.tsx";
import { DirectMessages } from "./DirectMessages.tsx";
import { PlaceButton } from "./PlaceButton.tsx";

/** The list on the left: channels, direct messages, the app; what is unread stands out. */
export function Sidebar() {
  const texts = useTexts();
  const { state } = useWorkspace();
  const { route, openConversation, openApp } = useRoute();
  const { conversations, people, app, team } = state.view;
  const bot = people.find((person) => person.id === app.bot_user_id);
  const here = route.place.kind === "conversation" ? route.place.channel : null;
  const channels = conversations.filter(
    (one) => one.kind === "channel" && (one.is_member || !one.is_private),
  );
  const withApp = conversations.find((one) => one.kind === "dm" && one.with === app.bot_user_id);
  return (
    <nav className="sidebar" aria-label={texts.navigation}>
      <h1 className="team-name">{team.name}</h1>
      <Section title={texts.channels} action={<AddChannel />}>
        {channels.map((one) => (
          <PlaceButton
            key={one.id}
            conversation={one}
            current={one.id === here}
            open={() => openConversation(one.id)}
          >
            <Icon name={one.is_private ? "lock" : "hash"} size={18} />
          </PlaceButton>
        ))}
      </Section>
      <Section title={texts.directMessages}>
        <DirectMessages />
      </Section>
      <Section title={texts.app}>
        {withApp && (
          <PlaceButton
            conversation={withApp}
            name={bot?.display_name ?? withApp.name}
            current={route.place.kind === "app"}
            open={() => openApp("messages")}
          >
            <Avatar person={bot} size={20} />
          </PlaceButton>
        )}
        <p className="connection" data-on={app.connection.transport !== "none"}>
          {app.connection.transport === "none" ? texts.appAway : texts.appConnected}
        </p>
      </Section>
    </nav>
  );
}

function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className="sidebar-section" aria-label={title}>
      <div className="sidebar-heading">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
