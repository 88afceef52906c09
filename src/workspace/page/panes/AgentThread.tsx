import { useEffect, useRef, useState } from "react";
import type { Message } from "../../person-interface.ts";
import { lastOwnMessage } from "../message/last-own-message.ts";
import { MessageList } from "../message/MessageList.tsx";
import { useThread } from "../state/use-thread.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { AgentStatus } from "./AgentStatus.tsx";

/** One chat: the message that began it and every reply. `editLast` counts the wishes to edit one's last message. */
export function AgentThread({
  root,
  pointed,
  editLast,
}: {
  root: Message;
  pointed: boolean;
  editLast: number;
}) {
  const { me } = useWorkspace();
  const chat = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const thread = useThread(root.channel, root.ts) ?? [root];
  const own = lastOwnMessage(thread, me.id);
  useEffect(() => {
    if (pointed) chat.current?.scrollIntoView({ block: "start" });
  }, [pointed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish begins to edit
  useEffect(() => {
    if (editLast > 0) setEditing(own);
  }, [editLast]);
  return (
    <div ref={chat} className={root.reply_count ? "agent-thread chat" : "agent-thread"}>
      <MessageList messages={thread} editing={editing} setEditing={setEditing} inThread />
      <AgentStatus channel={root.channel} thread={root.ts} />
    </div>
  );
}
