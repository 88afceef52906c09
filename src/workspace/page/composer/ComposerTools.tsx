import { useRef } from "react";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { Menu, type MenuItem } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** The row under the text: add (files, shortcuts), marks, mention, send. */
export function ComposerTools(props: {
  channel: string;
  sendable: boolean;
  send(): void;
  addFiles(files: File[]): void;
  mark(sign: string): void;
  type(sign: string): void;
}) {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const picker = useRef<HTMLInputElement>(null);
  const items: MenuItem[] = [
    {
      key: "upload",
      label: texts.uploadFile,
      icon: <Icon name="file" />,
      choose: () => picker.current?.click(),
    },
    ...state.view.shortcuts
      .filter((shortcut) => shortcut.type === "global")
      .map((shortcut, index) => ({
        key: shortcut.callback_id,
        label: shortcut.name,
        detail: shortcut.description,
        icon: <Icon name="sparkle" />,
        ...(index === 0 ? { heading: texts.shortcuts } : {}),
        choose: () => void attempt(() => client.runShortcut(shortcut.callback_id), props.channel),
      })),
  ];
  return (
    <div className="composer-tools">
      <Menu
        label={texts.attach}
        trigger={<Icon name="add" size={18} />}
        items={items}
        className="icon-button round"
      />
      <span className="composer-marks">
        <IconButton icon="bold" label={texts.bold} onClick={() => props.mark("*")} />
        <IconButton icon="italic" label={texts.italic} onClick={() => props.mark("_")} />
        <IconButton icon="strike" label={texts.strike} onClick={() => props.mark("~")} />
        <IconButton icon="code" label={texts.code} onClick={() => props.mark("`")} />
      </span>
      <IconButton icon="mention" label={texts.mention} onClick={() => props.type("@")} />
      <IconButton icon="slash" label={texts.commands} onClick={() => props.type("/")} />
      <span className="key-hint">{texts.keyHint}</span>
      <IconButton
        icon="send"
        label={texts.send}
        className="send"
        disabled={!props.sendable}
        onClick={props.send}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={texts.uploadFile}
        onChange={(event) => {
          props.addFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
