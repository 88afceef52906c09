import type { Conversation, Person } from "../../person-interface.ts";
import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";

/** What stands above the first message of a conversation. */
export function ConversationStart({
  conversation,
  other,
}: {
  conversation: Conversation;
  other: Person | undefined;
}) {
  const texts = useTexts();
  const isChannel = conversation.kind === "channel";
  return (
    <div className="conversation-start">
      {isChannel ? (
        <span className="start-icon">
          <Icon name="hash" size={28} />
        </span>
      ) : (
        <Avatar person={other} size={48} />
      )}
      <h3>{isChannel ? `#${conversation.name}` : conversation.name}</h3>
      <p>
        {isChannel ? texts.beginningOfChannel(conversation.name) : texts.beginningOfDm(conversation.name)}
      </p>
    </div>
  );
}
