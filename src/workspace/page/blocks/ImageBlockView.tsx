import type { ImageBlock } from "@slack/types";
import { imageAddress } from "./image-address.ts";
import { PlainText } from "./PlainText.tsx";

/** An image with its title. */
export function ImageBlockView({ block }: { block: ImageBlock }) {
  return (
    <figure className="file-image">
      {block.title && (
        <figcaption>
          <PlainText text={block.title.text} />
        </figcaption>
      )}
      <img src={imageAddress(block)} alt={block.alt_text} loading="lazy" />
    </figure>
  );
}
