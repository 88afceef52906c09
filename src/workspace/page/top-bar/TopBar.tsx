import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useTheme } from "../state/use-theme.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { ClockMenu } from "./ClockMenu.tsx";

/** The bar on top: the workspace's clock in the middle, the app's agent, the theme and the account at the end. */
export function TopBar({ switchTo, toggleTheme }: { switchTo(user: string): void; toggleTheme(): void }) {
  const texts = useTexts();
  const theme = useTheme();
  const { state } = useWorkspace();
  const { route, openAgent, closeBeside } = useRoute();
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  const agentOpen = route.beside?.kind === "agent";
  return (
    <header className="top-bar">
      <span className="top-bar-space" />
      <ClockMenu />
      <div className="top-bar-end">
        <button
          type="button"
          className="ask-app"
          aria-pressed={agentOpen}
          onClick={agentOpen ? closeBeside : openAgent}
        >
          <Icon name="sparkle" size={16} />
          <span>{texts.askApp(bot?.display_name ?? "")}</span>
        </button>
        <IconButton
          icon={theme === "dark" ? "sun" : "moon"}
          label={theme === "dark" ? texts.themeLight : texts.themeDark}
          onClick={toggleTheme}
        />
        <AccountMenu switchTo={switchTo} />
      </div>
    </header>
  );
}
