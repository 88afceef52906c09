import type { Message } from "../../person-interface.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { MessageSurface } from "../elements/MessageSurface.tsx";
import { useTexts } from "../language/use-texts.ts";
import { Mrkdwn } from "../mrkdwn/Mrkdwn.tsx";
import { MessageFile } from "./MessageFile.tsx";

/** What a message says: its blocks, or without any its text; then its files. A caret blinks while it streams. */
export function MessageBody({ message }: { message: Message }) {
  const texts = useTexts();
  // A person's text comes with a rich_text twin in which *marks* are still as typed: the text itself says more.
  const typed =
    message.user !== undefined &&
    message.bot_id === undefined &&
    message.blocks?.every((block) => block.type === "rich_text");
  const hasBlocks = !typed && (message.blocks?.length ?? 0) > 0;
  const streaming = message.streaming_state === "in_progress";
  return (
    <div className={streaming ? "message-body streaming" : "message-body"} aria-busy={streaming}>
      {hasBlocks ? (
        <MessageSurface channel={message.channel} ts={message.ts}>
          <Blocks blocks={message.blocks ?? []} />
        </MessageSurface>
      ) : (
        message.text !== "" && <Mrkdwn text={message.text} />
      )}
      {message.edited && <span className="edited">{texts.edited}</span>}
      {message.files?.map((file) => (
        <MessageFile key={file.id} file={file} />
      ))}
    </div>
  );
}
