import type { EmailInput, NumberInput, PlainTextInput, RichTextInput, URLInput } from "@slack/types";
import type { KeyboardEvent } from "react";
import { useContext } from "react";
import { BlockContext } from "./surface.ts";
import { useElement } from "./use-element.tsx";

type TextElement = PlainTextInput | EmailInput | NumberInput | URLInput | RichTextInput;

/** A line or a box of text, an address, a number. Where the block dispatches, Enter tells the app. */
export function TextInputView({
  element,
  label,
  required,
}: {
  element: TextElement;
  label: string;
  required: boolean;
}) {
  const { entered, enter, press } = useElement({ action_id: element.action_id ?? "" });
  const block = useContext(BlockContext);
  const value = typeof entered === "string" ? entered : initialOf(element);
  const shared = {
    className: "field",
    "aria-label": label,
    "aria-required": required,
    value,
    placeholder: element.placeholder?.text,
    autoFocus: element.focus_on_load,
    onChange: (event: { target: { value: string } }) => enter(event.target.value),
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || !block.dispatches) return;
    event.preventDefault();
    press(value);
  };
  if (element.type === "rich_text_input" || (element.type === "plain_text_input" && element.multiline))
    return (
      <textarea
        {...shared}
        rows={4}
        maxLength={element.type === "plain_text_input" ? element.max_length : undefined}
      />
    );
  return (
    <input
      {...shared}
      type={
        element.type === "email_text_input" ? "email" : element.type === "url_text_input" ? "url" : "text"
      }
      inputMode={
        element.type === "number_input" ? (element.is_decimal_allowed ? "decimal" : "numeric") : undefined
      }
      maxLength={element.type === "plain_text_input" ? element.max_length : undefined}
      autoComplete="off"
      onKeyDown={pressed}
    />
  );
}

function initialOf(element: TextElement): string {
  const initial = element.initial_value;
  return typeof initial === "string" ? initial : "";
}
