import type { CardBlock } from "@slack/types";
import { ElementView } from "../elements/ElementView.tsx";
import { BlockContext } from "../elements/surface.ts";
import { imageAddress } from "./image-address.ts";
import { TextView } from "./TextView.tsx";

/** A card: picture, title, subtitle, body, buttons. */
export function CardBlockView({ block }: { block: CardBlock }) {
  return (
    <BlockContext value={{ id: block.block_id ?? "", isInput: false, dispatches: true }}>
      <div className="block-card">
        {block.hero_image && <img src={imageAddress(block.hero_image)} alt={block.hero_image.alt_text} />}
        {block.title && (
          <div className="card-title">
            <TextView text={block.title} />
          </div>
        )}
        {block.subtitle && (
          <div className="card-subtitle">
            <TextView text={block.subtitle} />
          </div>
        )}
        {block.body && <TextView text={block.body} />}
        {block.actions && (
          <div className="block-actions">
            {block.actions.map((element, index) => (
              <ElementView key={element.action_id ?? index} element={element} />
            ))}
          </div>
        )}
      </div>
    </BlockContext>
  );
}
