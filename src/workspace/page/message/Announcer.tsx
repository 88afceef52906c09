import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { authorOf } from "./author.ts";

/** Reads the newest message of somebody else in the open conversation to those who use a screen reader. */
export function Announcer() {
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const { route } = useRoute();
  const latest = state.latestArrival;
  const shown =
    latest &&
    latest.user !== me.id &&
    (latest.channel === state.view.agent.channel ||
      (route.place.kind === "conversation" && latest.channel === route.place.channel));
  return (
    <div className="visually-hidden" aria-live="polite">
      {shown &&
        texts.announced(authorOf(latest, state.view.people, state.view.app.bot_user_id).name, latest.text)}
    </div>
  );
}
