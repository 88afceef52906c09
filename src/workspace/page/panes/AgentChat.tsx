import { useState } from "react";
import { Composer } from "../composer/Composer.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Menu } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { NoticeList } from "../message/NoticeList.tsx";
import { useTimeline } from "../state/use-timeline.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AgentThread } from "./AgentThread.tsx";
import { currentChat } from "./current-chat.ts";
import { ScrollingLog } from "./ScrollingLog.tsx";
import { SuggestedPrompts } from "./SuggestedPrompts.tsx";

/** Talking with the app: every chat is a thread of the direct message, shown in full; one chat is being continued. */
export function AgentChat() {
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const { agent } = state.view;
  const { timeline, loadEarlier } = useTimeline(agent.channel);
  const [picked, setPicked] = useState<string | "new" | null>(null);
  const [editLast, setEditLast] = useState(0);
  const roots = timeline?.messages ?? [];
  const thread = currentChat(roots, agent.threads, me.id, picked);
  const about = agent.threads.find((one) => one.thread_ts === thread);
  const titleOf = (ts: string) =>
    agent.threads.find((one) => one.thread_ts === ts)?.title ??
    roots.find((root) => root.ts === ts)?.text.slice(0, 40) ??
    texts.untitledChat;
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  const name = bot?.display_name ?? "";
  const chats = roots.filter((root) => root.user === me.id || root.reply_count).toReversed();
  const tail = `${roots.at(-1)?.ts}/${thread}/${about?.status ?? ""}/${state.latestArrival?.ts}/${state.notices.length}`;
  return (
    <div className="agent-chat">
      <div className="agent-bar">
        <span className="agent-title">{thread ? texts.continuing(titleOf(thread)) : texts.newChat}</span>
        {chats.length > 0 && (
          <Menu
            label={texts.history}
            trigger={<Icon name="history" size={18} />}
            alignEnd
            items={chats.map((root) => ({
              key: root.ts,
              label: titleOf(root.ts),
              checked: root.ts === thread,
              choose: () => setPicked(root.ts),
            }))}
          />
        )}
        <button
          type="button"
          className="button small"
          disabled={thread === null}
          onClick={() => setPicked("new")}
        >
          {texts.newChat}
        </button>
      </div>
      <ScrollingLog label={name} tail={tail} ready={timeline !== undefined}>
        {timeline?.hasMore && (
          <button type="button" className="button earlier" onClick={loadEarlier}>
            {texts.earlier}
          </button>
        )}
        {roots.map((root) => (
          <AgentThread
            key={root.ts}
            root={root}
            pointed={root.ts === picked}
            editLast={root.ts === thread ? editLast : 0}
          />
        ))}
        {thread === null && timeline && (
          <SuggestedPrompts
            prompts={agent.prompts}
            greet={roots.length === 0}
            channel={agent.channel}
            thread={null}
            sent={() => setPicked(null)}
          />
        )}
        {thread !== null && about?.prompts && !about.status && (
          <SuggestedPrompts prompts={about.prompts} greet={false} channel={agent.channel} thread={thread} />
        )}
        <NoticeList channel={agent.channel} />
      </ScrollingLog>
      <Composer
        key={thread ?? "new"}
        channel={agent.channel}
        thread={thread}
        placeholder={texts.agentPlaceholder(name)}
        editLast={() => setEditLast((times) => times + 1)}
        sent={() => picked === "new" && setPicked(null)}
        focusOnOpen
      />
    </div>
  );
}
