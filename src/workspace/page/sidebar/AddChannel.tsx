import { useId, useRef, useState } from "react";
import { Icon } from "../controls/Icon.tsx";
import { Popover } from "../controls/Popover.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useRoute } from "../state/use-route.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** The + beside "channels": a small form with the new channel's name. */
export function AddChannel() {
  const texts = useTexts();
  const { client, attempt } = useWorkspace();
  const { openConversation } = useRoute();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [name, setName] = useState("");
  const create = () =>
    attempt(async () => {
      const channel = await client.createChannel(name.trim());
      document.getElementById(id)?.hidePopover();
      setName("");
      if (channel) openConversation(channel);
    });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        popoverTarget={id}
        aria-label={texts.addChannel}
        title={texts.addChannel}
      >
        <Icon name="add" size={16} />
      </button>
      <Popover
        id={id}
        anchor={button}
        label={texts.addChannel}
        className="small-form"
        onOpen={(panel) => panel.querySelector("input")?.focus()}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <label>
            {texts.channelName}
            <input
              className="field"
              value={name}
              maxLength={80}
              required
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit" className="button primary">
            {texts.create}
          </button>
        </form>
      </Popover>
    </>
  );
}
