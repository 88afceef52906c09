import { useEffect, useState } from "react";
import { Composer } from "../composer/Composer.tsx";
import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";
import { lastOwnMessage } from "../message/last-own-message.ts";
import { MessageList } from "../message/MessageList.tsx";
import { NoticeList } from "../message/NoticeList.tsx";
import { useRoute } from "../state/use-route.ts";
import { useTimeline } from "../state/use-timeline.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { ConversationStart } from "./ConversationStart.tsx";
import { OutsideChannel } from "./OutsideChannel.tsx";
import { PaneHeader } from "./PaneHeader.tsx";
import { ScrollingLog } from "./ScrollingLog.tsx";

/** A channel or a direct message between people. */
export function ConversationPane({ channel }: { channel: string }) {
  const texts = useTexts();
  const { state, me, client, attempt } = useWorkspace();
  const { showSidebar } = useRoute();
  const conversation = state.view.conversations.find((one) => one.id === channel);
  const { timeline, loadEarlier } = useTimeline(channel);
  const [lastRead] = useState(() =>
    conversation && conversation.unread > 0 ? conversation.last_read : null,
  );
  const [editing, setEditing] = useState<string | null>(null);
  useTellingApp(channel);
  if (!conversation) return <main className="pane place" />;
  const other = state.view.people.find((person) => person.id === conversation.with);
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  const isChannel = conversation.kind === "channel";
  const name = isChannel ? `#${conversation.name}` : conversation.name;
  const messages = timeline?.messages ?? [];
  return (
    <main className="pane place" aria-label={name}>
      <PaneHeader
        back={showSidebar}
        title={
          <>
            {isChannel ? (
              <Icon name={conversation.is_private ? "lock" : "hash"} />
            ) : (
              <Avatar person={other} size={24} />
            )}
            {conversation.name}
          </>
        }
        detail={isChannel ? conversation.topic : other?.title}
      >
        {isChannel && bot && conversation.is_member && !conversation.members.includes(bot.id) && (
          <button
            type="button"
            className="button small"
            onClick={() => void attempt(() => client.join(channel, bot.id), channel)}
          >
            {texts.inviteApp(bot.display_name)}
          </button>
        )}
        {isChannel && <span className="member-count">{texts.members(conversation.members.length)}</span>}
      </PaneHeader>
      <ScrollingLog
        label={name}
        tail={`${messages.at(-1)?.ts}/${state.notices.length}`}
        ready={timeline !== undefined}
      >
        {timeline?.hasMore ? (
          <button type="button" className="button earlier" onClick={loadEarlier}>
            {texts.earlier}
          </button>
        ) : (
          timeline && <ConversationStart conversation={conversation} other={other} />
        )}
        <MessageList messages={messages} lastRead={lastRead} editing={editing} setEditing={setEditing} />
        <NoticeList channel={channel} />
      </ScrollingLog>
      {conversation.is_member ? (
        <Composer
          channel={channel}
          thread={null}
          placeholder={texts.writeTo(name)}
          editLast={() => setEditing(lastOwnMessage(messages, me.id))}
          focusOnOpen
        />
      ) : (
        <OutsideChannel conversation={conversation} />
      )}
    </main>
  );
}

/** With the agent pane open, the app may know which channel the person looks at. */
function useTellingApp(channel: string) {
  const { client } = useWorkspace();
  const { route } = useRoute();
  const agentOpen = route.beside?.kind === "agent";
  useEffect(() => {
    if (agentOpen) client.lookAt(channel).catch(() => undefined); // an app that is away need not know
  }, [agentOpen, channel, client]);
}
