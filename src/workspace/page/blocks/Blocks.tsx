import type { Block } from "../../person-interface.ts";
import { ActionsBlockView } from "./ActionsBlockView.tsx";
import { CardBlockView } from "./CardBlockView.tsx";
import { ContextBlockView } from "./ContextBlockView.tsx";
import { ImageBlockView } from "./ImageBlockView.tsx";
import { InputBlockView } from "./InputBlockView.tsx";
import { knownBlock } from "./known-block.ts";
import { PlainText } from "./PlainText.tsx";
import { RenderedBlock } from "./RenderedBlock.tsx";
import { SectionBlockView } from "./SectionBlockView.tsx";
import { PlanView, TaskCard } from "./TaskCards.tsx";

/** Block Kit blocks, in their order. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <OneBlock key={block.block_id ?? index} block={block} />
      ))}
    </div>
  );
}

/** What the page must make work it shows itself; what is only read, the Block Kit library shows. */
function OneBlock({ block: stored }: { block: Block }) {
  const block = knownBlock(stored);
  switch (block.type) {
    case "section":
      return <SectionBlockView block={block} />;
    case "actions":
      return <ActionsBlockView block={block} elements={block.elements} />;
    case "context_actions":
      return <ActionsBlockView block={block} elements={block.elements} quiet />;
    case "context":
      return <ContextBlockView block={block} />;
    case "input":
      return <InputBlockView block={block} />;
    case "image":
      return <ImageBlockView block={block} />;
    case "divider":
      return <hr className="block-divider" />;
    case "header":
      return (
        <h3 className="block-header">
          <PlainText text={block.text.text} />
        </h3>
      );
    case "plan":
      return <PlanView block={block} />;
    case "task_card":
      return <TaskCard task={block} />;
    case "card":
      return <CardBlockView block={block} />;
    default:
      return <RenderedBlock block={stored} />;
  }
}
