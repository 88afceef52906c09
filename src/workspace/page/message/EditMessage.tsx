import { type KeyboardEvent, useState } from "react";
import type { Message } from "../../person-interface.ts";
import { showForEditing } from "../../typed-text.ts";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** A message being edited in its place: Enter saves, Escape leaves it as it was. */
export function EditMessage({ message, done }: { message: Message; done(): void }) {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const names = { people: state.view.people, channels: state.view.conversations };
  const [text, setText] = useState(() => showForEditing(message.text, names));
  const save = async () => {
    const empty = text.trim() === "";
    if (empty || (await attempt(() => client.edit(message.channel, message.ts, text), message.channel)))
      done();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") done();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <div className="edit-message">
      <textarea
        aria-label={texts.edit}
        value={text}
        rows={Math.min(8, text.split("\n").length)}
        ref={(box) => box?.focus()}
        onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
      />
      <div className="edit-buttons">
        <button type="button" className="button small" onClick={done}>
          {texts.cancel}
        </button>
        <button type="button" className="button small primary" onClick={() => void save()}>
          {texts.save}
        </button>
      </div>
    </div>
  );
}
