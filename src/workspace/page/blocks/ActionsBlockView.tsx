import type { Block as AnyBlock } from "@slack/types";
import { ElementView, type InteractiveElement } from "../elements/ElementView.tsx";
import { BlockContext } from "../elements/surface.ts";

/** A row of buttons, selects and pickers. `quiet`: the small ones under an answer (feedback). */
export function ActionsBlockView(props: {
  block: AnyBlock;
  elements: InteractiveElement[];
  quiet?: boolean;
}) {
  return (
    <BlockContext value={{ id: props.block.block_id ?? "", isInput: false, dispatches: true }}>
      <div className={props.quiet ? "block-actions quiet" : "block-actions"}>
        {props.elements.map((element, index) => (
          <ElementView
            key={"action_id" in element && element.action_id ? element.action_id : index}
            element={element}
          />
        ))}
      </div>
    </BlockContext>
  );
}
