import { type KeyboardEvent, useRef, useState } from "react";
import { useWorkspace } from "../state/use-workspace.ts";
import type { Completion } from "./completions.ts";
import { useAttachments } from "./use-attachments.ts";
import { useCompletions } from "./use-completions.ts";
import { useDraft } from "./use-draft.ts";
import { useSending } from "./use-sending.ts";
import { wrapSelection } from "./wrap-selection.ts";

/** A message that is being written in a box: its text, its files, what can be completed in it, and its keys. */
export function useComposing(about: {
  channel: string;
  thread: string | null;
  editLast?: (() => void) | undefined;
  sent?: (() => void) | undefined;
}) {
  const { channel, thread } = about;
  const { me } = useWorkspace();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(`${me.id}/${channel}/${thread ?? ""}`);
  const [caret, setCaret] = useState(0);
  const [alsoToChannel, setAlsoToChannel] = useState(false);
  const attachments = useAttachments(channel);
  const completions = useCompletions(text, caret);
  const send = useSending();
  const sendable = (text.trim() !== "" || attachments.files.length > 0) && !attachments.uploading;

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
    if (sent) about.sent?.();
    else setText(text);
  };
  return {
    box,
    text,
    sendable,
    attachments,
    completions,
    alsoToChannel,
    setAlsoToChannel,
    complete,
    submit,
    moveCaret: setCaret,
    change(next: string, at: number) {
      setText(next);
      setCaret(at);
      completions.restart();
    },
    /** Puts a sign at the end, parted from the words before it; a command's slash stands where it stands. */
    type(sign: string) {
      const gap = text === "" || sign === "/" || text.endsWith(" ") ? "" : " ";
      write(`${text}${gap}${sign}`, text.length + 2);
    },
    /** Sets what is selected between signs. */
    mark(sign: string) {
      if (!box.current) return;
      const wrapped = wrapSelection(text, box.current.selectionStart, box.current.selectionEnd, sign);
      write(wrapped.text, wrapped.from, wrapped.to);
    },
    pressed(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing) return;
      if (!completes(event, { completions, text, complete })) {
        if (sends(event)) void submit();
        else if (event.key === "ArrowUp" && text === "" && about.editLast) about.editLast();
        else return;
      }
      event.preventDefault();
    },
  };
}

type Completing = {
  completions: ReturnType<typeof useCompletions>;
  text: string;
  complete(item: Completion): void;
};

/** Keys while something can be completed; true when the key was meant for that. */
function completes(event: KeyboardEvent, { completions, text, complete }: Completing): boolean {
  const { item } = completions;
  if (!item) return false;
  if (event.key === "ArrowDown") completions.move(1);
  else if (event.key === "ArrowUp") completions.move(-1);
  else if (event.key === "Escape") completions.dismiss();
  else if (event.key === "Tab" || (sends(event) && !wholeCommand(text, item))) complete(item);
  else return false;
  return true;
}

const sends = (event: KeyboardEvent): boolean => event.key === "Enter" && !event.shiftKey;

/** True when the command is typed in full, so that Enter runs it rather than completes it. */
const wholeCommand = (text: string, item: Completion): boolean =>
  item.kind === "command" && text.trim() === item.key;
