import type { AgentPane } from "../../person-interface.ts";
import { Avatar } from "../controls/Avatar.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** What one might ask, as the app suggests; pressing one sends it. */
export function SuggestedPrompts(props: {
  prompts: AgentPane["prompts"];
  greet: boolean;
  channel: string;
  thread: string | null;
  sent?(): void;
}) {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  const send = (text: string) =>
    attempt(
      () =>
        client.send({ channel: props.channel, text, ...(props.thread ? { thread_ts: props.thread } : {}) }),
      props.channel,
    ).then((done) => done && props.sent?.());
  return (
    <div className="prompts">
      {props.greet && (
        <div className="agent-greeting">
          <Avatar person={bot} size={48} />
          <h3>{texts.agentGreeting(bot?.display_name ?? "")}</h3>
          <p>{texts.agentHint}</p>
        </div>
      )}
      {props.prompts.prompts.length > 0 && props.prompts.title && (
        <p className="prompts-title">{props.prompts.title}</p>
      )}
      {props.prompts.prompts.map((prompt) => (
        <button key={prompt.title} type="button" className="prompt" onClick={() => void send(prompt.message)}>
          {prompt.title}
        </button>
      ))}
    </div>
  );
}
