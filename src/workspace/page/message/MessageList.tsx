import { Fragment } from "react";
import type { Message } from "../../person-interface.ts";
import { useTexts } from "../language/use-texts.ts";
import { dayName, dayOf, instantOf } from "../state/times.ts";
import { useClock } from "../state/use-clock.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { groupMessages } from "./group-messages.ts";
import { MessageItem } from "./MessageItem.tsx";

/** Messages, oldest first, with a line where a day or the unread part begins. */
export function MessageList(props: {
  messages: Message[];
  lastRead?: string | null;
  inThread?: boolean;
  editing: string | null;
  setEditing(ts: string | null): void;
}) {
  const { me } = useWorkspace();
  const grouped = groupMessages(props.messages, me.tz, me.id, props.lastRead ?? null);
  return (
    <ol className="message-list">
      {grouped.map((one) => (
        <Fragment key={one.message.ts}>
          {one.startsDay && !props.inThread && <DayLine ts={one.message.ts} />}
          {one.firstUnread && <UnreadLine />}
          <MessageItem
            message={one.message}
            startsGroup={one.startsGroup}
            inThread={props.inThread ?? false}
            editing={props.editing === one.message.ts}
            setEditing={props.setEditing}
          />
        </Fragment>
      ))}
    </ol>
  );
}

function DayLine({ ts }: { ts: string }) {
  const texts = useTexts();
  const { me } = useWorkspace();
  const now = useClock();
  const day = dayOf(instantOf(ts), me.tz);
  const name = dayName(instantOf(ts), me.locale, me.tz);
  const said =
    day === dayOf(now, me.tz)
      ? texts.today
      : day === dayOf(new Date(now.getTime() - 86_400_000), me.tz)
        ? texts.yesterday
        : name;
  return (
    <li className="day-line">
      <span title={name}>{said}</span>
    </li>
  );
}

function UnreadLine() {
  return (
    <li className="unread-line">
      <span>{useTexts().newMessages}</span>
    </li>
  );
}
