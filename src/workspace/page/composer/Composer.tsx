import { useEffect, useId } from "react";
import { useTexts } from "../language/use-texts.ts";
import { Attachments } from "./Attachments.tsx";
import { CompletionList } from "./CompletionList.tsx";
import { ComposerTools } from "./ComposerTools.tsx";
import { useComposing } from "./use-composing.ts";
import { useGrowing } from "./use-growing.ts";

/** Where one writes: Enter sends, Shift+Enter breaks the line, ↑ in the empty box edits one's last message. */
export function Composer(props: {
  channel: string;
  thread: string | null;
  placeholder: string;
  editLast?(): void;
  sent?(): void;
  canAlsoSendToChannel?: boolean;
  focusOnOpen?: boolean;
}) {
  const { channel, placeholder } = props;
  const texts = useTexts();
  const id = useId();
  const composing = useComposing(props);
  const { box, attachments, completions } = composing;
  useGrowing(box, composing.text);
  useEffect(() => {
    if (props.focusOnOpen && matchMedia("(min-width: 769px)").matches) box.current?.focus();
  }, [props.focusOnOpen, box]);
  return (
    <div
      className={attachments.dragged ? "composer dragged" : "composer"}
      {...attachments.dropTarget}
      data-drop={texts.dropHere}
    >
      <CompletionList
        id={id}
        items={completions.items}
        marked={completions.marked}
        choose={composing.complete}
      />
      <textarea
        ref={box}
        rows={1}
        value={composing.text}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-controls={completions.item ? id : undefined}
        aria-activedescendant={completions.item ? `${id}-${completions.marked}` : undefined}
        onChange={({ target }) => composing.change(target.value, target.selectionStart)}
        onSelect={(event) => composing.moveCaret(event.currentTarget.selectionStart)}
        onPaste={(event) =>
          event.clipboardData.files.length > 0 && void attachments.add([...event.clipboardData.files])
        }
        onKeyDown={composing.pressed}
      />
      <Attachments {...attachments} />
      {props.canAlsoSendToChannel && (
        <label className="also-to-channel">
          <input
            type="checkbox"
            checked={composing.alsoToChannel}
            onChange={(event) => composing.setAlsoToChannel(event.target.checked)}
          />
          {texts.alsoSendToChannel}
        </label>
      )}
      <ComposerTools
        channel={channel}
        sendable={composing.sendable}
        send={() => void composing.submit()}
        addFiles={(files) => void attachments.add(files)}
        mark={composing.mark}
        type={composing.type}
      />
    </div>
  );
}
