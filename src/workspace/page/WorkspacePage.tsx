import { useTexts } from "./language/use-texts.ts";
import { Announcer } from "./message/Announcer.tsx";
import { ModalStack } from "./modal/ModalStack.tsx";
import { AgentPane } from "./panes/AgentPane.tsx";
import { AppPane } from "./panes/AppPane.tsx";
import { ConversationPane } from "./panes/ConversationPane.tsx";
import { ThreadPane } from "./panes/ThreadPane.tsx";
import { Sidebar } from "./sidebar/Sidebar.tsx";
import { NavigationContext, useNavigation } from "./state/use-route.ts";
import { useWorkspace } from "./state/use-workspace.ts";
import { PageNotices } from "./top-bar/PageNotices.tsx";
import { TopBar } from "./top-bar/TopBar.tsx";

/** The open workspace, laid out as Slack is: bar on top, channels on the left, one place, and what is beside it. */
export function WorkspacePage(props: { switchTo(user: string): void; toggleTheme(): void }) {
  const { state } = useWorkspace();
  const texts = useTexts();
  const first = state.view.conversations.find((one) => one.kind === "channel" && one.is_member);
  const navigation = useNavigation(first?.id ?? "");
  const { route } = navigation;
  const front = route.sidebarInFront ? "sidebar" : route.beside ? "beside" : "place";
  return (
    <NavigationContext value={navigation}>
      <div className="workspace" data-front={front}>
        <TopBar {...props} />
        {!state.connected && (
          <div className="connection-lost" role="status">
            {texts.connectionLost}
          </div>
        )}
        <div className="panes">
          <Sidebar />
          {route.place.kind === "app" ? (
            <AppPane tab={route.place.tab} />
          ) : (
            <ConversationPane key={route.place.channel} channel={route.place.channel} />
          )}
          {route.beside?.kind === "thread" && (
            <ThreadPane key={route.beside.ts} channel={route.beside.channel} ts={route.beside.ts} />
          )}
          {route.beside?.kind === "agent" && <AgentPane />}
        </div>
      </div>
      <ModalStack />
      <PageNotices />
      <Announcer />
    </NavigationContext>
  );
}
