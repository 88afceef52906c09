import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { PlainText } from "../blocks/PlainText.tsx";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { placeBeside } from "../controls/Popover.tsx";
import { useTexts } from "../language/use-texts.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import type { Choice } from "./surface.ts";

/** A box to choose in by typing: arrows move, Enter chooses, Escape closes, Backspace takes the last one back. */
export function ChoiceBox(props: {
  label: string;
  placeholder: string | undefined;
  choices: Choice[];
  chosen: Choice[];
  several: boolean;
  most: number | undefined;
  busy: boolean;
  required: boolean;
  ask: ((typed: string) => void) | undefined;
  change(values: string[]): void;
}) {
  const texts = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const open = typed !== null;
  const values = props.chosen.map((choice) => choice.value);
  const offered = (props.ask ? props.choices : matching(props.choices, typed ?? "")).filter(
    (choice) => !props.several || !values.includes(choice.value),
  );
  const full = props.several && props.most !== undefined && values.length >= props.most;

  useEffect(() => {
    if (!open || !list.current || !box.current) return;
    if (!list.current.matches(":popover-open")) list.current.showPopover();
    list.current.style.minWidth = `${box.current.offsetWidth}px`;
    placeBeside(list.current, box.current);
  });
  const type = (text: string) => {
    setTyped(text);
    setMarked(0);
    props.ask?.(text);
  };
  const choose = (choice: Choice) => {
    props.change(props.several ? [...values, choice.value] : [choice.value]);
    setTyped(props.several ? "" : null);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Backspace" && !typed && props.several) return props.change(values.slice(0, -1));
    if (!open && event.key !== "ArrowDown") return;
    const current = offered[marked];
    const count = Math.max(1, offered.length);
    const acts: Record<string, (() => void) | undefined> = {
      Escape: () => setTyped(null),
      Enter: current && (() => choose(current)),
      ArrowDown: () => (open ? setMarked((marked + 1) % count) : type("")),
      ArrowUp: () => setMarked((marked - 1 + count) % count),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="choice-box field" data-busy={props.busy}>
      {props.several &&
        props.chosen.map((choice) => (
          <span key={choice.value} className="chosen">
            <PlainText text={choice.text.text} />
            <IconButton
              icon="close"
              size={12}
              label={texts.remove(choice.text.text)}
              onClick={() => props.change(values.filter((value) => value !== choice.value))}
            />
          </span>
        ))}
      <input
        role="combobox"
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-required={props.required}
        aria-activedescendant={open && offered[marked] ? `${id}-${marked}` : undefined}
        autoComplete="off"
        disabled={props.busy || full}
        placeholder={open ? texts.search : (props.placeholder ?? texts.choose)}
        value={typed ?? (props.several ? "" : (props.chosen[0]?.text.text ?? ""))}
        onChange={(event) => type(event.target.value)}
        onClick={() => !open && type("")}
        onBlur={() => setTyped(null)}
        onKeyDown={pressed}
      />
      {props.busy ? <span className="spinner" /> : <Icon name="chevron" size={16} />}
      <div
        ref={list}
        id={`${id}-list`}
        popover="manual"
        role="listbox"
        aria-label={props.label}
        className="popover choice-list"
        hidden={!open}
      >
        {open && <ChoiceList id={id} choices={offered} marked={marked} values={values} choose={choose} />}
      </div>
    </div>
  );
}

function matching(choices: Choice[], typed: string): Choice[] {
  const sought = typed.trim().toLowerCase();
  return sought === ""
    ? choices
    : choices.filter((choice) => choice.text.text.toLowerCase().includes(sought));
}
