import type { MultiSelect, Select } from "@slack/types";
import { ChoiceBox } from "./ChoiceBox.tsx";
import type { Choice } from "./surface.ts";
import { useChoices } from "./use-choices.ts";
import { useElement } from "./use-element.tsx";

/** Every kind of select: of the app's options, of people, of conversations; one or several. */
export function SelectView({
  element,
  label,
  required,
}: {
  element: Select | MultiSelect;
  label: string;
  required: boolean;
}) {
  const { entered, choose, busy, confirmation } = useElement(element);
  const { choices, ask } = useChoices(element);
  const several = element.type.startsWith("multi_");
  const initial = initialOf(element);
  const chosen = entered === undefined ? initial : entered === null ? [] : [entered].flat();
  const known: Choice[] = [...choices, ...initialChoices(element)];
  return (
    <>
      <ChoiceBox
        label={label}
        placeholder={element.placeholder?.text}
        choices={choices}
        chosen={chosen.map(
          (value) => known.find((choice) => choice.value === value) ?? { value, text: { text: value } },
        )}
        several={several}
        most={several && "max_selected_items" in element ? element.max_selected_items : undefined}
        busy={busy}
        required={required}
        ask={ask}
        change={(values) => choose(several ? values : (values[0] ?? null))}
      />
      {confirmation}
    </>
  );
}

function initialChoices(element: Select | MultiSelect): Choice[] {
  if ("initial_option" in element && element.initial_option) return [asChoice(element.initial_option)];
  if ("initial_options" in element && element.initial_options) return element.initial_options.map(asChoice);
  return [];
}

const asChoice = (option: { value?: string; text: { text: string } }): Choice => ({
  value: option.value ?? "",
  text: option.text,
});

function initialOf(element: Select | MultiSelect): string[] {
  const fields: Record<string, unknown> = { ...element };
  const ids = [
    "initial_user",
    "initial_conversation",
    "initial_channel",
    "initial_users",
    "initial_conversations",
    "initial_channels",
  ];
  return [
    ...initialChoices(element).map((choice) => choice.value),
    ...ids.flatMap((name) => fields[name] ?? []).filter((id) => typeof id === "string"),
  ];
}
