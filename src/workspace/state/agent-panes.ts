import type { AgentPane } from "../person-interface.ts";

type Prompts = AgentPane["prompts"];
export type AgentThread = AgentPane["threads"][number];

/** What the app set for the agent pane: suggested prompts, and each thread's title and status. */
export type AgentPanes = {
  prompts(channel: string): Prompts;
  threads(channel: string): AgentThread[];
  setPrompts(channel: string, threadTs: string | undefined, prompts: Prompts): void;
  setThread(channel: string, threadTs: string, change: Partial<AgentThread>): void;
};

/** `atFirst` are the prompts shown until the app sets its own. */
export function createAgentPanes(atFirst: Prompts["prompts"]): AgentPanes {
  const prompts = new Map<string, Prompts>();
  const threads = new Map<string, Map<string, AgentThread>>();
  const setThread: AgentPanes["setThread"] = (channel, thread_ts, change) => {
    const inChannel = threads.get(channel) ?? new Map<string, AgentThread>();
    const fresh = { thread_ts, title: null, status: null, loading_messages: [], prompts: null };
    inChannel.set(thread_ts, { ...(inChannel.get(thread_ts) ?? fresh), ...change });
    threads.set(channel, inChannel);
  };
  return {
    prompts: (channel) => prompts.get(channel) ?? { title: null, prompts: atFirst },
    threads: (channel) => [...(threads.get(channel)?.values() ?? [])],
    setPrompts(channel, threadTs, set) {
      if (threadTs === undefined) prompts.set(channel, set);
      else setThread(channel, threadTs, { prompts: set });
    },
    setThread,
  };
}
