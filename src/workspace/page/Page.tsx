import { useEffect } from "react";
import { TextsContext, textsFor } from "./language/use-texts.ts";
import { useAccount } from "./state/use-account.ts";
import { ThemeContext, useThemeChoice } from "./state/use-theme.ts";
import { type Opening, useOpenWorkspace, WorkspaceContext } from "./state/use-workspace.ts";
import { WorkspacePage } from "./WorkspacePage.tsx";

/** The whole page: one trial account at a time; changing the account opens everything anew. */
export function Page() {
  const account = useAccount();
  const { theme, toggle } = useThemeChoice();
  return (
    <ThemeContext value={theme}>
      <OpenWorkspace
        key={account.user}
        user={account.user}
        switchTo={account.switchTo}
        toggleTheme={toggle}
      />
    </ThemeContext>
  );
}

function OpenWorkspace(props: { user: string; switchTo(user: string): void; toggleTheme(): void }) {
  const opening = useOpenWorkspace(props.user);
  const locale = opening.status === "open" ? opening.workspace.me.locale : navigator.language;
  const team = opening.status === "open" ? opening.workspace.state.view.team.name : null;
  useEffect(() => {
    document.documentElement.lang = locale.startsWith("zh") ? "zh-CN" : "en";
    if (team) document.title = team;
  }, [locale, team]);
  return (
    <TextsContext value={textsFor(locale)}>
      {opening.status === "open" ? (
        <WorkspaceContext value={opening.workspace}>
          <WorkspacePage switchTo={props.switchTo} toggleTheme={props.toggleTheme} />
        </WorkspaceContext>
      ) : (
        <Waiting opening={opening} locale={locale} />
      )}
    </TextsContext>
  );
}

function Waiting({ opening, locale }: { opening: Exclude<Opening, { status: "open" }>; locale: string }) {
  const texts = textsFor(locale);
  if (opening.status === "opening") return <main className="waiting">{texts.loading}</main>;
  return (
    <main className="waiting" role="alert">
      <p>{texts.cannotOpen(opening.reason)}</p>
      <button type="button" className="button primary" onClick={opening.retry}>
        {texts.tryAgain}
      </button>
    </main>
  );
}
