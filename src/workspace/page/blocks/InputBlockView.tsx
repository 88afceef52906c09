import type { InputBlock } from "@slack/types";
import { useId } from "react";
import { ElementView } from "../elements/ElementView.tsx";
import { BlockContext, useSurface } from "../elements/surface.ts";
import { useTexts } from "../language/use-texts.ts";
import { PlainText } from "./PlainText.tsx";

/** A labelled input: its hint, and under it what is wrong with what was entered. */
export function InputBlockView({ block }: { block: InputBlock }) {
  const texts = useTexts();
  const id = useId();
  const blockId = block.block_id ?? "";
  const error = useSurface().errorOf(blockId);
  return (
    <BlockContext value={{ id: blockId, isInput: true, dispatches: block.dispatch_action === true }}>
      <fieldset className={error ? "block-input wrong" : "block-input"} aria-labelledby={id}>
        <span className="input-label" id={id}>
          <PlainText text={block.label.text} />
          {block.optional && <span className="input-optional"> {texts.optional}</span>}
        </span>
        <ElementView element={block.element} label={block.label.text} required={!block.optional} />
        {error && (
          <p className="input-error" role="alert">
            {error}
          </p>
        )}
        {block.hint && (
          <p className="input-hint">
            <PlainText text={block.hint.text} />
          </p>
        )}
      </fieldset>
    </BlockContext>
  );
}
