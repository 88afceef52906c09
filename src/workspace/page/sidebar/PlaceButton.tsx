import type { ReactNode } from "react";
import type { Conversation } from "../../person-interface.ts";
import { useTexts } from "../language/use-texts.ts";

/** One place in the list: bold when something is unread, with a count when it was meant for the person. */
export function PlaceButton(props: {
  conversation: Conversation;
  name?: string;
  current: boolean;
  open(): void;
  children: ReactNode;
}) {
  const texts = useTexts();
  const { conversation } = props;
  const badge = conversation.kind === "dm" ? conversation.unread : conversation.mentions;
  const state = [
    "place-button",
    conversation.unread > 0 && !props.current ? "unread" : "",
    conversation.is_member ? "" : "outside",
  ].join(" ");
  return (
    <button
      type="button"
      className={state}
      aria-current={props.current ? "page" : undefined}
      onClick={props.open}
    >
      <span className="place-icon">{props.children}</span>
      <span className="place-name">{props.name ?? conversation.name}</span>
      {conversation.unread > 0 && !props.current && (
        <span
          className={badge > 0 ? "badge" : "visually-hidden"}
          aria-label={texts.unread(conversation.unread)}
          role="img"
        >
          {badge}
        </span>
      )}
    </button>
  );
}
