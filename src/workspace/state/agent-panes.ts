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

const statusLasts = 2 * 60 * 1000;

/**
 * `atFirst` are the prompts shown until the app sets its own. A status goes by itself after two minutes.
 * https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export function createAgentPanes(atFirst: Prompts["prompts"], now: () => Date): AgentPanes {
  const statusSet = new WeakMap<AgentThread, number>();
  const prompts = new Map<string, Prompts>();
  const threads = new Map<string, Map<string, AgentThread>>();
  const setThread: AgentPanes["setThread"] = (channel, thread_ts, change) => {
    const inChannel = threads.get(channel) ?? new Map<string, AgentThread>();
    const fresh = { thread_ts, title: null, status: null, loading_messages: [], prompts: null };
    const before = inChannel.get(thread_ts) ?? fresh;
    const thread = { ...before, ...change };
    statusSet.set(thread, change.status ? now().getTime() : (statusSet.get(before) ?? 0));
    inChannel.set(thread_ts, thread);
    threads.set(channel, inChannel);
  };
  return {
    prompts: (channel) => prompts.get(channel) ?? { title: null, prompts: atFirst },
    threads: (channel) =>
      [...(threads.get(channel)?.values() ?? [])].map((thread) => {
        const over = now().getTime() - (statusSet.get(thread) ?? 0) > statusLasts;
        return over ? { ...thread, status: null, loading_messages: [] } : thread;
      }),
    setPrompts(channel, threadTs, set) {
      if (threadTs === undefined) prompts.set(channel, set);
      else setThread(channel, threadTs, { prompts: set });
    },
    setThread,
  };
}
