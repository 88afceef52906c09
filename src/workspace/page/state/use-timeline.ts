import { useEffect } from "react";
import { useWorkspace } from "./use-workspace.ts";

/** A conversation's messages: the newest page is fetched when it is first shown, and what is shown counts as read. */
export function useTimeline(channel: string) {
  const { state, client, attempt, dispatch } = useWorkspace();
  const timeline = state.timelines[channel];
  const loaded = timeline !== undefined;
  const conversation = state.view.conversations.find((one) => one.id === channel);
  const latest = conversation?.latest ?? null;
  const unread = (conversation?.unread ?? 0) > 0;

  useEffect(() => {
    if (!loaded && channel)
      void attempt(async () =>
        dispatch({ type: "page_loaded", channel, page: await client.messages(channel) }),
      );
  }, [loaded, channel, client, attempt, dispatch]);

  useEffect(() => {
    if (!loaded || !unread || !latest) return;
    const markRead = () => {
      if (document.visibilityState === "visible") client.markRead(channel, latest).catch(() => undefined); // told again with the next message
    };
    markRead();
    document.addEventListener("visibilitychange", markRead);
    return () => document.removeEventListener("visibilitychange", markRead);
  }, [loaded, unread, latest, channel, client]);

  const loadEarlier = () => {
    const before = timeline?.messages[0]?.ts;
    if (before)
      void attempt(
        async () => dispatch({ type: "page_loaded", channel, page: await client.messages(channel, before) }),
        channel,
      );
  };
  return { timeline, loadEarlier };
}
