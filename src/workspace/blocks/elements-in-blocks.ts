/** An interactive element with the block that holds it. */
export type PlacedElement = {
  element: { type: string; action_id: string; [field: string]: unknown };
  block: { type: string; block_id?: string | undefined; [field: string]: unknown };
};

type AnyBlock = PlacedElement["block"];
const nested = ["elements", "child_blocks", "actions"] as const;

/** Every element with an action_id in these blocks, in reading order, also inside containers and cards. */
export function elementsIn(blocks: readonly AnyBlock[]): PlacedElement[] {
  return blocks.flatMap((block) => {
    const inside = [block.accessory, block.element, ...nested.flatMap((key) => listOf(block[key]))];
    return inside.flatMap((part) => {
      if (isElement(part)) return [{ element: part, block }];
      return isBlock(part) ? elementsIn([part]) : [];
    });
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isBlock(value: unknown): value is AnyBlock {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function isElement(value: unknown): value is PlacedElement["element"] {
  return isBlock(value) && typeof value.action_id === "string";
}
