import type { ConfirmationDialog } from "@slack/types";
import { type ReactNode, useContext, useState } from "react";
import type { ChosenValue } from "../../person-interface.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { BlockContext, useSurface } from "./surface.ts";

interface InteractiveState {
  /** What was chosen and not submitted; undefined: the initial value stands. */
  entered: ChosenValue | undefined;
  enter(value: ChosenValue): void;
  /** Choose: kept for submit in an input block, told to the app at once elsewhere. */
  choose(value: ChosenValue): void;
  /** Tell the app. */
  press(value?: ChosenValue): void;
  /** The app is being told. */
  busy: boolean;
  /** The element's own "are you sure?", while it is asked. */
  confirmation: ReactNode;
}

/** What one interactive element needs: its value, and a way to tell the app, after its confirmation if it has one. */
export function useElement(element: { action_id?: string; confirm?: ConfirmationDialog }): InteractiveState {
  const surface = useSurface();
  const block = useContext(BlockContext);
  const action = element.action_id ?? "";
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<{ value: ChosenValue | undefined } | null>(null);

  const tell = async (value: ChosenValue | undefined) => {
    setBusy(true);
    await surface.press({
      action_id: action,
      ...(block.id ? { block_id: block.id } : {}),
      ...(value === undefined ? {} : { value }),
    });
    setBusy(false);
  };
  const press = (value?: ChosenValue) => (element.confirm ? setAsking({ value }) : void tell(value));
  const enter = (value: ChosenValue) => surface.enter(block.id, action, value);
  const choose = (value: ChosenValue) => {
    enter(value);
    if (!block.isInput || block.dispatches) press(value);
  };
  const answered = (sure: boolean) => {
    if (sure) void tell(asking?.value);
    setAsking(null);
  };
  const confirmation = asking && element.confirm && (
    <ConfirmDialog confirm={element.confirm} answered={answered} />
  );
  return { entered: surface.entered(block.id, action), enter, choose, press, busy, confirmation };
}
