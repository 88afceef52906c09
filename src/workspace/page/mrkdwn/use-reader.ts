import { useTexts } from "../language/use-texts.ts";
import { useClock } from "../state/use-clock.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import type { Reader } from "./slack-date.ts";

/** The signed-in person as the reader of dates, at the workspace's clock. */
export function useReader(): Reader {
  const { me } = useWorkspace();
  const texts = useTexts();
  const now = useClock();
  return { locale: me.locale, tz: me.tz, now, today: texts.today, yesterday: texts.yesterday };
}
