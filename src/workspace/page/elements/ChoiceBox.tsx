import { useEffect, useId, useRef } from "react";
import { PlainText } from "../blocks/PlainText.tsx";
import { Icon } from "../controls/Icon.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { placeBeside } from "../controls/Popover.tsx";
import { useTexts } from "../language/use-texts.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { type Choosing, useChoiceBox } from "./use-choice-box.ts";

/** A box to choose in by typing: arrows move, Enter chooses, Escape closes, Backspace takes the last one back. */
export function ChoiceBox(
  props: Choosing & { label: string; placeholder: string | undefined; busy: boolean; required: boolean },
) {
  const texts = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const choosing = useChoiceBox(props);
  const { typed, marked, isOpen, offered } = choosing;

  useEffect(() => {
    if (!isOpen || !list.current || !box.current) return;
    if (!list.current.matches(":popover-open")) list.current.showPopover();
    list.current.style.minWidth = `${box.current.offsetWidth}px`;
    placeBeside(list.current, box.current);
  });
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
              onClick={() => choosing.takeOff(choice.value)}
            />
          </span>
        ))}
      <input
        role="combobox"
        aria-label={props.label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-required={props.required}
        aria-activedescendant={isOpen && offered[marked] ? `${id}-${marked}` : undefined}
        autoComplete="off"
        disabled={props.busy || choosing.isFull}
        placeholder={isOpen ? texts.search : (props.placeholder ?? texts.choose)}
        value={typed ?? (props.several ? "" : (props.chosen[0]?.text.text ?? ""))}
        onChange={(event) => choosing.type(event.target.value)}
        onClick={() => !isOpen && choosing.type("")}
        onBlur={choosing.close}
        onKeyDown={choosing.pressed}
      />
      {props.busy ? <span className="spinner" /> : <Icon name="chevron" size={16} />}
      <div
        ref={list}
        id={`${id}-list`}
        popover="manual"
        role="listbox"
        aria-label={props.label}
        className="popover choice-list"
        hidden={!isOpen}
      >
        {isOpen && (
          <ChoiceList
            id={id}
            choices={offered}
            marked={marked}
            values={choosing.values}
            choose={choosing.choose}
          />
        )}
      </div>
    </div>
  );
}
