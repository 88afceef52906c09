import { useEffect } from "react";
import type { Message } from "../../person-interface.ts";
import { useWorkspace } from "./use-workspace.ts";
import { threadKey } from "./workspace-state.ts";

/** A thread's messages, the parent first; fetched when first shown. Undefined until then. */
export function useThread(channel: string, ts: string): Message[] | undefined {
  const { state, client, attempt, dispatch } = useWorkspace();
  const messages = state.threads[threadKey(channel, ts)];
  const loaded = messages !== undefined;
  useEffect(() => {
    if (!loaded)
      void attempt(
        async () =>
          dispatch({ type: "thread_loaded", channel, ts, messages: await client.thread(channel, ts) }),
        channel,
      );
  }, [loaded, channel, ts, client, attempt, dispatch]);
  return messages;
}
