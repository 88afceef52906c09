import { type KeyboardEvent, useState } from "react";
import type { Choice } from "./surface.ts";

/** What a choice box chooses among, and what it tells. */
export type Choosing = {
  choices: Choice[];
  chosen: Choice[];
  several: boolean;
  most: number | undefined;
  /** Asks the app for choices as one types; then the list is its own. */
  ask: ((typed: string) => void) | undefined;
  change(values: string[]): void;
};

/** What is typed, what is offered for it and which choice is marked; `typed` is null while the box is closed. */
export function useChoiceBox({ choices, chosen, several, most, ask, change }: Choosing) {
  const [typed, setTyped] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const isOpen = typed !== null;
  const values = chosen.map((choice) => choice.value);
  const offered = (ask ? choices : matching(choices, typed ?? "")).filter(
    (choice) => !several || !values.includes(choice.value),
  );
  const type = (text: string) => {
    setTyped(text);
    setMarked(0);
    ask?.(text);
  };
  const choose = (choice: Choice) => {
    change(several ? [...values, choice.value] : [choice.value]);
    setTyped(several ? "" : null);
  };
  const actFor = (key: string): (() => void) | undefined => {
    const current = offered[marked];
    const count = Math.max(1, offered.length);
    const acts: Record<string, (() => void) | undefined> = {
      Escape: () => setTyped(null),
      Enter: current && (() => choose(current)),
      ArrowDown: () => (isOpen ? setMarked((marked + 1) % count) : type("")),
      ArrowUp: () => setMarked((marked - 1 + count) % count),
    };
    return acts[key];
  };
  return {
    typed,
    marked,
    isOpen,
    values,
    offered,
    isFull: several && most !== undefined && values.length >= most,
    type,
    choose,
    close: () => setTyped(null),
    takeOff: (value: string) => change(values.filter((each) => each !== value)),
    pressed(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Backspace" && !typed && several) return change(values.slice(0, -1));
      if (!isOpen && event.key !== "ArrowDown") return;
      const act = actFor(event.key);
      if (act === undefined) return;
      act();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function matching(choices: Choice[], typed: string): Choice[] {
  const sought = typed.trim().toLowerCase();
  return sought === ""
    ? choices
    : choices.filter((choice) => choice.text.text.toLowerCase().includes(sought));
}
