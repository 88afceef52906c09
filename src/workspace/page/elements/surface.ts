import { createContext, useContext } from "react";
import type { ChosenValue } from "../../person-interface.ts";

/** Where blocks are shown (a message, a modal, App Home), as its buttons and inputs see it. */
export interface Surface {
  /** Tell the app that something was pressed or chosen. Settles when the app has acknowledged. */
  press(pressed: { action_id: string; block_id?: string; value?: ChosenValue }): Promise<unknown>;
  suggest(asked: { action_id: string; block_id?: string; typed: string }): Promise<Choice[]>;
  /** What was entered and not yet submitted; undefined when untouched. */
  entered(block: string, action: string): ChosenValue | undefined;
  enter(block: string, action: string, value: ChosenValue): void;
  /** What the app (or the workspace) found wrong with an input block. */
  errorOf(block: string): string | undefined;
}

/** One thing to choose in a select. */
export interface Choice {
  value: string;
  text: { text: string };
  description?: { text: string };
}

export const SurfaceContext = createContext<Surface | null>(null);

/** The block an element stands in: its id, and whether it is an input block (whose values wait for submit). */
export const BlockContext = createContext<{ id: string; isInput: boolean; dispatches: boolean }>({
  id: "",
  isInput: false,
  dispatches: false,
});

/** The surface around the blocks. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === null) throw new Error("Blocks are shown inside a surface");
  return surface;
}
