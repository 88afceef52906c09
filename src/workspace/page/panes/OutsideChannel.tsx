import type { Conversation } from "../../person-interface.ts";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** In place of the composer where the person is not a member: a way to join. */
export function OutsideChannel({ conversation }: { conversation: Conversation }) {
  const texts = useTexts();
  const { client, attempt } = useWorkspace();
  return (
    <div className="outside-channel">
      <p>{texts.notMember(conversation.name)}</p>
      <button
        type="button"
        className="button primary"
        onClick={() => void attempt(() => client.join(conversation.id), conversation.id)}
      >
        {texts.joinChannel}
      </button>
    </div>
  );
}
