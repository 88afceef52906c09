import { useState } from "react";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { type Completion, completionsAt } from "./completions.ts";

/** What can be completed where the caret is, which one is marked, and how to move and dismiss. */
export function useCompletions(text: string, caret: number) {
  const texts = useTexts();
  const { state } = useWorkspace();
  const [marked, setMarked] = useState(0);
  const [dismissedAt, setDismissedAt] = useState<string | null>(null);
  const sources = {
    commands: state.view.commands,
    people: [...state.view.people].sort((one, other) => Number(other.is_bot) - Number(one.is_bot)),
    channels: state.view.conversations.filter((one) => one.kind === "channel"),
    everyone: texts.everyone,
  };
  const found = dismissedAt === text ? null : completionsAt(text, caret, sources);
  const count = found?.items.length ?? 0;
  const current = count > 0 ? marked % count : 0;
  return {
    items: found?.items ?? [],
    start: found?.start ?? 0,
    marked: current,
    item: found?.items[current] as Completion | undefined,
    move: (step: number) => setMarked((current + step + count) % Math.max(1, count)),
    restart: () => setMarked(0),
    dismiss: () => setDismissedAt(text),
  };
}
