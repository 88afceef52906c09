import type { ContextBlock } from "@slack/types";
import { imageAddress } from "./image-address.ts";
import { TextView } from "./TextView.tsx";

/** Small grey text and images beside it. */
export function ContextBlockView({ block }: { block: ContextBlock }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the elements have no other identity
        <span key={index}>
          {element.type === "image" ? (
            <img src={imageAddress(element)} alt={element.alt_text} />
          ) : (
            <TextView text={element} />
          )}
        </span>
      ))}
    </div>
  );
}
