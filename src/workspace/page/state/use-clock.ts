import { useEffect, useState } from "react";
import { useWorkspace } from "./use-workspace.ts";

/** The workspace's clock now: what the server last said, and the real time gone by since. Ticks every 20 s. */
export function useClock(): Date {
  const { state } = useWorkspace();
  const [realNow, setRealNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setRealNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const sinceRead = Math.max(0, realNow - state.clockReadAt);
  return new Date(Date.parse(state.view.now) + sinceRead);
}
