import type { Message } from "../../person-interface.ts";
import { useTexts } from "../language/use-texts.ts";
import { Emoji } from "../mrkdwn/Emoji.tsx";
import { useWorkspace } from "../state/use-workspace.ts";

/** The reactions under a message; pressing one adds or takes back one's own. */
export function Reactions({ message }: { message: Message }) {
  const texts = useTexts();
  const { state, me, client, attempt } = useWorkspace();
  if (!message.reactions?.length) return null;
  const nameOf = (id: string) => state.view.people.find((person) => person.id === id)?.display_name ?? id;
  return (
    <div className="reactions">
      {message.reactions.map((reaction) => {
        const mine = reaction.users.includes(me.id);
        return (
          <button
            key={reaction.name}
            type="button"
            className="reaction"
            aria-pressed={mine}
            title={texts.reactedBy(reaction.users.map(nameOf).join(", "), reaction.name)}
            onClick={() =>
              void attempt(
                () => client.react(message.channel, message.ts, reaction.name, mine),
                message.channel,
              )
            }
          >
            <Emoji name={reaction.name} /> <span>{reaction.count}</span>
          </button>
        );
      })}
    </div>
  );
}
