import { useState } from "react";
import { Composer } from "../composer/Composer.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { lastOwnMessage } from "../message/last-own-message.ts";
import { MessageList } from "../message/MessageList.tsx";
import { useRoute } from "../state/use-route.ts";
import { useThread } from "../state/use-thread.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AgentStatus } from "./AgentStatus.tsx";
import { PaneHeader } from "./PaneHeader.tsx";
import { ScrollingLog } from "./ScrollingLog.tsx";

/** A thread beside its conversation: the parent, how many replies, the replies, and where one writes the next. */
export function ThreadPane({ channel, ts }: { channel: string; ts: string }) {
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const { closeBeside } = useRoute();
  const messages = useThread(channel, ts);
  const [editing, setEditing] = useState<string | null>(null);
  const conversation = state.view.conversations.find((one) => one.id === channel);
  const isChannel = conversation?.kind === "channel";
  const [parent, ...replies] = messages ?? [];
  return (
    <aside className="pane beside" aria-label={texts.thread}>
      <PaneHeader
        title={texts.thread}
        detail={isChannel ? `#${conversation?.name}` : conversation?.name}
        back={closeBeside}
      >
        <IconButton icon="close" label={texts.close} onClick={closeBeside} className="close-beside" />
      </PaneHeader>
      <ScrollingLog label={texts.thread} tail={messages?.at(-1)?.ts ?? ""} ready={messages !== undefined}>
        {parent && <MessageList messages={[parent]} inThread editing={editing} setEditing={setEditing} />}
        {replies.length > 0 && (
          <div className="reply-line">
            <span>{texts.replies(replies.length)}</span>
          </div>
        )}
        <MessageList messages={replies} inThread editing={editing} setEditing={setEditing} />
        <AgentStatus channel={channel} thread={ts} />
      </ScrollingLog>
      {conversation?.is_member && (
        <Composer
          channel={channel}
          thread={ts}
          placeholder={texts.reply}
          editLast={() => setEditing(lastOwnMessage(replies, me.id))}
          canAlsoSendToChannel={isChannel}
          focusOnOpen
        />
      )}
    </aside>
  );
}
