import type { Checkboxes, Option, RadioButtons } from "@slack/types";
import { useId } from "react";
import { TextView } from "../blocks/TextView.tsx";
import { useElement } from "./use-element.tsx";

/** Check boxes: any number of a few options. */
export function CheckboxesView({ element, label }: { element: Checkboxes; label: string }) {
  const { entered, choose, confirmation } = useElement(element);
  const initial = (element.initial_options ?? []).map((option) => option.value ?? "");
  const chosen = Array.isArray(entered) ? entered : initial;
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="checks" aria-label={label}>
      {element.options.map((option) => (
        <Check
          key={option.value}
          option={option}
          type="checkbox"
          checked={chosen.includes(option.value ?? "")}
          change={toggle}
        />
      ))}
      {confirmation}
    </fieldset>
  );
}

/** Radio buttons: one of a few options. */
export function RadioButtonsView({ element, label }: { element: RadioButtons; label: string }) {
  const { entered, choose, confirmation } = useElement(element);
  const name = useId();
  const chosen = entered ?? element.initial_option?.value ?? null;
  return (
    <fieldset className="checks" aria-label={label}>
      {element.options.map((option) => (
        <Check
          key={option.value}
          option={option}
          type="radio"
          name={name}
          checked={chosen === option.value}
          change={choose}
        />
      ))}
      {confirmation}
    </fieldset>
  );
}

function Check(props: {
  option: Option;
  type: "checkbox" | "radio";
  name?: string;
  checked: boolean;
  change(value: string): void;
}) {
  const { option } = props;
  return (
    <label className="check">
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        onChange={() => props.change(option.value ?? "")}
      />
      <span>
        <TextView text={option.text} />
        {option.description && (
          <span className="check-detail">
            <TextView text={option.description} />
          </span>
        )}
      </span>
    </label>
  );
}
