import { useEffect } from "react";
import { Avatar } from "../controls/Avatar.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AgentChat } from "./AgentChat.tsx";
import { PaneHeader } from "./PaneHeader.tsx";

/** The agent beside whatever the person is looking at. Opening it is opening the app's Messages tab. */
export function AgentPane() {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const { closeBeside } = useRoute();
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  useEffect(() => {
    void attempt(() => client.openHome("messages"));
  }, [client, attempt]);
  return (
    <aside className="pane beside agent-pane" aria-label={bot?.display_name}>
      <PaneHeader
        back={closeBeside}
        title={
          <>
            <Avatar person={bot} size={24} />
            {bot?.display_name}
          </>
        }
      >
        <IconButton icon="close" label={texts.close} onClick={closeBeside} className="close-beside" />
      </PaneHeader>
      <AgentChat />
    </aside>
  );
}
