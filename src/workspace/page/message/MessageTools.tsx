import type { Message } from "../../person-interface.ts";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { Menu, type MenuItem } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { Emoji } from "../mrkdwn/Emoji.tsx";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";

const reactionNames = [
  "white_check_mark",
  "+1",
  "eyes",
  "raised_hands",
  "tada",
  "heart",
  "thinking_face",
  "pray",
];

/** The bar that appears on a message under the pointer or the focus: react, reply, and the menu of everything else. */
export function MessageTools(props: {
  message: Message;
  inThread: boolean;
  edit(): void;
  hold(held: boolean): void;
}) {
  const { message, inThread } = props;
  const texts = useTexts();
  const { client, attempt } = useWorkspace();
  const { openThread } = useRoute();
  const reactions = reactionNames.map((name) => ({
    key: name,
    label: <Emoji name={name} />,
    choose: () => void attempt(() => client.react(message.channel, message.ts, name, false), message.channel),
  }));
  return (
    <div className="message-tools" role="toolbar" aria-label={texts.messageTools}>
      <Menu
        label={texts.addReaction}
        trigger={<Icon name="smile" size={18} />}
        items={reactions}
        onToggle={props.hold}
        alignEnd
      />
      {!inThread && (
        <IconButton
          icon="bubble"
          label={texts.replyInThread}
          onClick={() => openThread(message.channel, message.thread_ts ?? message.ts)}
        />
      )}
      <MoreMenu {...props} />
    </div>
  );
}

function MoreMenu({
  message,
  inThread,
  edit,
  hold,
}: {
  message: Message;
  inThread: boolean;
  edit(): void;
  hold(held: boolean): void;
}) {
  const texts = useTexts();
  const { state, me, client, attempt } = useWorkspace();
  const { openThread } = useRoute();
  const { channel, ts } = message;
  const mine = message.user === me.id && !message.bot_id;
  const items: MenuItem[] = [
    ...(inThread
      ? []
      : [
          {
            key: "reply",
            label: texts.replyInThread,
            choose: () => openThread(channel, message.thread_ts ?? ts),
          },
        ]),
    { key: "link", label: texts.copyLink, choose: () => void copyPermalink(message) },
    ...(mine ? [{ key: "edit", label: texts.edit, choose: edit }] : []),
    ...(mine
      ? [
          {
            key: "delete",
            label: texts.delete,
            danger: true,
            choose: () =>
              confirm(texts.deleteQuestion) && void attempt(() => client.remove(channel, ts), channel),
          },
        ]
      : []),
    ...state.view.shortcuts
      .filter((shortcut) => shortcut.type === "message")
      .map((shortcut, index) => ({
        key: shortcut.callback_id,
        label: shortcut.name,
        detail: shortcut.description,
        ...(index === 0 ? { heading: texts.shortcuts } : {}),
        choose: () => void attempt(() => client.runShortcut(shortcut.callback_id, { channel, ts }), channel),
      })),
  ];
  return (
    <Menu
      label={texts.moreActions}
      trigger={<Icon name="more" size={18} />}
      items={items}
      onToggle={hold}
      alignEnd
    />
  );
}

/** A message's address in this workspace, in Slack's form. */
export function permalinkOf(message: Message, origin: string): string {
  const thread =
    message.thread_ts && message.thread_ts !== message.ts
      ? `?thread_ts=${message.thread_ts}&cid=${message.channel}`
      : "";
  return `${origin}/archives/${message.channel}/p${message.ts.replace(".", "")}${thread}`;
}

const copyPermalink = (message: Message) =>
  navigator.clipboard.writeText(permalinkOf(message, location.origin));
