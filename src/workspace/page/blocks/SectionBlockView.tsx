import type { SectionBlock } from "@slack/types";
import { ElementView } from "../elements/ElementView.tsx";
import { BlockContext } from "../elements/surface.ts";
import { TextView } from "./TextView.tsx";

/** A section: text, fields in two columns, and one accessory at its side. */
export function SectionBlockView({ block }: { block: SectionBlock }) {
  return (
    <BlockContext value={{ id: block.block_id ?? "", isInput: false, dispatches: true }}>
      <div className="block-section">
        <div className="section-text">
          {block.text && <TextView text={block.text} />}
          {block.fields && (
            <div className="section-fields">
              {block.fields.map((field, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: fields have no other identity
                <div key={index}>
                  <TextView text={field} />
                </div>
              ))}
            </div>
          )}
        </div>
        {block.accessory && (
          <div className="section-accessory">
            <ElementView element={block.accessory} />
          </div>
        )}
      </div>
    </BlockContext>
  );
}
