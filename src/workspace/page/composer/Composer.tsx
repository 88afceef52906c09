import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { Attachments } from "./Attachments.tsx";
import { CompletionList } from "./CompletionList.tsx";
import { ComposerTools } from "./ComposerTools.tsx";
import type { Completion } from "./completions.ts";
import { useAttachments } from "./use-attachments.ts";
import { useCompletions } from "./use-completions.ts";
import { useDraft } from "./use-draft.ts";
import { useSending } from "./use-sending.ts";
import { wrapSelection } from "./wrap-selection.ts";

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
  const { channel, thread, placeholder } = props;
  const texts = useTexts();
  const { me } = useWorkspace();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(`${me.id}/${channel}/${thread ?? ""}`);
  const [caret, setCaret] = useState(0);
  const [alsoToChannel, setAlsoToChannel] = useState(false);
  const attachments = useAttachments(channel);
  const completions = useCompletions(text, caret);
  const send = useSending();
  const sendable = (text.trim() !== "" || attachments.files.length > 0) && !attachments.uploading;

  useGrowing(box, text);
  useEffect(() => {
    if (props.focusOnOpen && matchMedia("(min-width: 769px)").matches) box.current?.focus();
  }, [props.focusOnOpen]);

  const write = (next: string, at: number, selectTo = at) => {
    setText(next);
    setCaret(at);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at, selectTo);
    });
  };
  const complete = (item: Completion) => {
    const next = text.slice(0, completions.start) + item.insert + text.slice(caret);
    completions.restart();
    write(next, completions.start + item.insert.length);
  };
  const submit = async () => {
    if (!sendable) return;
    const files = attachments.files;
    setText("");
    attachments.clear();
    completions.restart();
    const sent = await send({ channel, thread, text, files, alsoToChannel });
    if (sent) props.sent?.();
    else setText(text);
  };
  const mark = (sign: string) => {
    if (!box.current) return;
    const wrapped = wrapSelection(text, box.current.selectionStart, box.current.selectionEnd, sign);
    write(wrapped.text, wrapped.from, wrapped.to);
  };
  /** Keys while something can be completed; true when the key was meant for that. */
  const completes = (event: KeyboardEvent): boolean => {
    const { item } = completions;
    if (!item) return false;
    if (event.key === "ArrowDown") completions.move(1);
    else if (event.key === "ArrowUp") completions.move(-1);
    else if (event.key === "Escape") completions.dismiss();
    else if (event.key === "Tab" || (sends(event) && !wholeCommand(text, item))) complete(item);
    else return false;
    return true;
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (!completes(event)) {
      if (sends(event)) void submit();
      else if (event.key === "ArrowUp" && text === "" && props.editLast) props.editLast();
      else return;
    }
    event.preventDefault();
  };
  return (
    <div
      className={attachments.dragged ? "composer dragged" : "composer"}
      {...attachments.dropTarget}
      data-drop={texts.dropHere}
    >
      <CompletionList id={id} items={completions.items} marked={completions.marked} choose={complete} />
      <textarea
        ref={box}
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-controls={completions.item ? id : undefined}
        aria-activedescendant={completions.item ? `${id}-${completions.marked}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
          completions.restart();
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onPaste={(event) =>
          event.clipboardData.files.length > 0 && void attachments.add([...event.clipboardData.files])
        }
        onKeyDown={pressed}
      />
      <Attachments {...attachments} />
      {props.canAlsoSendToChannel && (
        <label className="also-to-channel">
          <input
            type="checkbox"
            checked={alsoToChannel}
            onChange={(event) => setAlsoToChannel(event.target.checked)}
          />
          {texts.alsoSendToChannel}
        </label>
      )}
      <ComposerTools
        channel={channel}
        sendable={sendable}
        send={() => void submit()}
        addFiles={(files) => void attachments.add(files)}
        mark={mark}
        type={(sign) =>
          write(
            `${text}${text === "" || sign === "/" || text.endsWith(" ") ? "" : " "}${sign}`,
            text.length + 2,
          )
        }
      />
    </div>
  );
}

const sends = (event: KeyboardEvent): boolean => event.key === "Enter" && !event.shiftKey;

/** True when the command is typed in full, so that Enter runs it rather than completes it. */
const wholeCommand = (text: string, item: Completion): boolean =>
  item.kind === "command" && text.trim() === item.key;

/** The box is as tall as its text, up to a limit set in the stylesheet. */
function useGrowing(box: React.RefObject<HTMLTextAreaElement | null>, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    if (!box.current) return;
    box.current.style.height = "auto";
    // A box that is not shown has no height to give: it keeps its one row.
    if (box.current.scrollHeight > 0) box.current.style.height = `${box.current.scrollHeight}px`;
  }, [box, text]);
}
