import { useEffect, useRef } from "react";
import { PlainText } from "../blocks/PlainText.tsx";
import { useTexts } from "../language/use-texts.ts";
import type { Choice } from "./surface.ts";

/** The list under a choice box. The focus stays in the box, so a press must not take it away. */
export function ChoiceList(props: {
  id: string;
  choices: Choice[];
  marked: number;
  values: string[];
  choose(choice: Choice): void;
}) {
  const texts = useTexts();
  const markedOption = useRef<HTMLDivElement>(null);
  const { marked } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked option moves
  useEffect(() => markedOption.current?.scrollIntoView({ block: "nearest" }), [marked]);
  if (props.choices.length === 0)
    return (
      <div className="no-match" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
        {texts.noMatch}
      </div>
    );
  return props.choices.map((choice, index) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys (aria-activedescendant)
    <div
      key={choice.value}
      id={`${props.id}-${index}`}
      ref={index === marked ? markedOption : undefined}
      role="option"
      tabIndex={-1}
      className={index === marked ? "choice marked" : "choice"}
      aria-selected={props.values.includes(choice.value)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.choose(choice)}
    >
      <PlainText text={choice.text.text} />
      {choice.description && <span className="menu-detail">{choice.description.text}</span>}
    </div>
  ));
}
