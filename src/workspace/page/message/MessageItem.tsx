import { memo, useState } from "react";
import type { Message } from "../../person-interface.ts";
import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";
import { Mrkdwn } from "../mrkdwn/Mrkdwn.tsx";
import { fullMoment, instantOf, timeOf } from "../state/times.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { authorOf } from "./author.ts";
import { EditMessage } from "./EditMessage.tsx";
import { isAnnouncement } from "./group-messages.ts";
import { MessageBody } from "./MessageBody.tsx";
import { MessageTools } from "./MessageTools.tsx";
import { Reactions } from "./Reactions.tsx";
import { ThreadLink } from "./ThreadLink.tsx";
import { usePointedAt } from "./use-pointed-at.ts";

interface ItemProps {
  message: Message;
  startsGroup: boolean;
  inThread: boolean;
  editing: boolean;
  setEditing(ts: string | null): void;
}

/** One message: who and when (unless it goes on the one above), what it says, and its tools on hover or focus. */
export const MessageItem = memo(function MessageItem(props: ItemProps) {
  const { message, startsGroup, inThread } = props;
  const texts = useTexts();
  const { state, me } = useWorkspace();
  const { route } = useRoute();
  const [toolsHeld, holdTools] = useState(false);
  const { person, name } = authorOf(message, state.view.people, state.view.app.bot_user_id);
  const pointedAt = usePointedAt(route.pointedAt === message.ts);
  const at = instantOf(message.ts);
  const time = timeOf(at, me.locale, me.tz);
  const kind = [
    "message",
    startsGroup ? "starts-group" : "",
    message.is_ephemeral ? "ephemeral" : "",
    pointedAt.pointed ? "pointed-at" : "",
    toolsHeld ? "tools-held" : "",
  ];
  if (isAnnouncement(message)) return <Announcement message={message} name={name} />;
  return (
    <li ref={pointedAt.ref} className={kind.join(" ")} aria-label={`${name} ${time}`} data-ts={message.ts}>
      <div className="message-gutter">
        {startsGroup ? (
          <Avatar person={person} name={name} />
        ) : (
          <time className="message-time">{time.replace(/\s?[AP]M$/, "")}</time>
        )}
      </div>
      <div className="message-main">
        {message.is_ephemeral && (
          <p className="only-you">
            <Icon name="eye" size={14} /> {texts.onlyVisibleToYou}
          </p>
        )}
        {startsGroup && (
          <header className="message-head">
            <span className="message-author">{name}</span>
            {person?.is_bot && <span className="app-badge">{texts.appBadge}</span>}
            <time
              className="message-time"
              title={fullMoment(at, me.locale, me.tz)}
              dateTime={at.toISOString()}
            >
              {time}
            </time>
          </header>
        )}
        {props.editing ? (
          <EditMessage message={message} done={() => props.setEditing(null)} />
        ) : (
          <MessageBody message={message} />
        )}
        <Reactions message={message} />
        {!inThread && !!message.reply_count && <ThreadLink message={message} />}
      </div>
      {!props.editing && !message.is_ephemeral && (
        <MessageTools
          message={message}
          inThread={inThread}
          edit={() => props.setEditing(message.ts)}
          hold={holdTools}
        />
      )}
    </li>
  );
});

function Announcement({ message, name }: { message: Message; name: string }) {
  return (
    <li className="announcement">
      <strong>{name}</strong> <Mrkdwn text={message.text.replace(/^<@\w+>\s*/, "")} />
    </li>
  );
}
