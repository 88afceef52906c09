import { useEffect } from "react";
import { Avatar } from "../controls/Avatar.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AgentChat } from "./AgentChat.tsx";
import { HomeTab } from "./HomeTab.tsx";
import { PaneHeader } from "./PaneHeader.tsx";

/** The app's own place: its Home and its Messages. Opening a tab tells the app, as in Slack. */
export function AppPane({ tab }: { tab: "home" | "messages" }) {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const { openApp, showSidebar } = useRoute();
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  useEffect(() => {
    void attempt(() => client.openHome(tab));
  }, [tab, client, attempt]);
  const tabs = [
    { id: "home", label: texts.home },
    { id: "messages", label: texts.messages },
  ] as const;
  return (
    <main className="pane place" aria-label={bot?.display_name}>
      <PaneHeader
        back={showSidebar}
        title={
          <>
            <Avatar person={bot} size={28} />
            {bot?.display_name}
            <span className="app-badge">{texts.appBadge}</span>
          </>
        }
      />
      <div className="tabs" role="tablist" aria-label={bot?.display_name}>
        {tabs.map((one) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={`tab-${one.id}`}
            aria-selected={tab === one.id}
            aria-controls="app-tab"
            className="tab"
            onClick={() => openApp(one.id)}
          >
            {one.label}
          </button>
        ))}
      </div>
      <div className="tab-panel" id="app-tab" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "home" ? <HomeTab /> : <AgentChat />}
      </div>
    </main>
  );
}
