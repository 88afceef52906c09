import type { MultiSelect, Select } from "@slack/types";
import { useContext, useRef, useState } from "react";
import { useWorkspace } from "../state/use-workspace.ts";
import { BlockContext, type Choice, useSurface } from "./surface.ts";

/** What a select offers: its own options, the people, the conversations, or what the app answers to what is typed. */
export function useChoices(element: Select | MultiSelect): {
  choices: Choice[];
  ask?: (typed: string) => void;
} {
  const { state } = useWorkspace();
  const surface = useSurface();
  const block = useContext(BlockContext);
  const [answered, setAnswered] = useState<Choice[]>([]);
  const latest = useRef(0);
  const kind = element.type.replace("multi_", "");

  if (kind === "users_select")
    return {
      choices: state.view.people.map(({ id, display_name }) => ({ value: id, text: { text: display_name } })),
    };
  if (kind === "channels_select" || kind === "conversations_select")
    return {
      choices: state.view.conversations
        .filter((one) => kind === "conversations_select" || one.kind === "channel")
        .map(({ id, name, kind }) => ({ value: id, text: { text: kind === "channel" ? `#${name}` : name } })),
    };
  if (kind === "external_select")
    return {
      choices: answered,
      ask: (typed) => {
        const turn = ++latest.current;
        surface
          .suggest({ action_id: element.action_id ?? "", ...(block.id ? { block_id: block.id } : {}), typed })
          .then((choices) => turn === latest.current && setAnswered(choices))
          .catch(() => setAnswered([]));
      },
    };
  return { choices: optionsOf(element) };
}

function optionsOf(element: Select | MultiSelect): Choice[] {
  const single = "options" in element && element.options ? element.options : [];
  const grouped = "option_groups" in element && element.option_groups ? element.option_groups : [];
  return [...single, ...grouped.flatMap((group) => group.options)].map((option) => ({
    value: option.value ?? "",
    text: option.text,
    ...(option.description ? { description: option.description } : {}),
  }));
}
