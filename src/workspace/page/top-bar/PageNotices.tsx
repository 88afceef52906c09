import { useEffect } from "react";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** What went wrong where no conversation is the place to say it: a line over the page, gone after a while. */
export function PageNotices() {
  const texts = useTexts();
  const { state, dispatch } = useWorkspace();
  const latest = state.notices.findLast((notice) => notice.channel === null);
  useEffect(() => {
    if (!latest) return;
    const timer = setTimeout(() => dispatch({ type: "notice_dismissed", id: latest.id }), 8000);
    return () => clearTimeout(timer);
  }, [latest, dispatch]);
  if (!latest) return null;
  return (
    <div className="page-notice" role="alert">
      <span>{latest.text}</span>
      <IconButton
        icon="close"
        label={texts.close}
        onClick={() => dispatch({ type: "notice_dismissed", id: latest.id })}
      />
    </div>
  );
}
