import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** What the workspace itself has to say in a conversation, as Slackbot would: only the person sees it. */
export function NoticeList({ channel }: { channel: string }) {
  const texts = useTexts();
  const { state, dispatch } = useWorkspace();
  return state.notices
    .filter((notice) => notice.channel === channel)
    .map((notice) => (
      <div key={notice.id} className="message ephemeral starts-group notice" role="alert">
        <div className="message-gutter">
          <span className="avatar notice-avatar">
            <Icon name="warning" size={20} />
          </span>
        </div>
        <div className="message-main">
          <p className="only-you">
            <Icon name="eye" size={14} /> {texts.onlyVisibleToYou}
          </p>
          <p>
            <span className="message-author">{texts.workspaceNotice}</span>
          </p>
          <p>{notice.text}</p>
        </div>
        <IconButton
          icon="close"
          label={texts.close}
          onClick={() => dispatch({ type: "notice_dismissed", id: notice.id })}
        />
      </div>
    ));
}
