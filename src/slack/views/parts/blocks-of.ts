import type { KnownBlock } from "@slack/types";
import { z } from "zod";

/** Blocks of a message as Slack sends them back with a click; only their ids are looked at. */
export const sentBlocks = z.array(z.object({ type: z.string(), block_id: z.string().optional() }).loose());
type SentBlocks = z.infer<typeof sentBlocks>;

/** Gives the blocks of one entry or card its name, so that they are found again among a message's others. */
export function named(name: string, blocks: KnownBlock[]): KnownBlock[] {
  return blocks.map((block, place) => ({ ...block, block_id: `${name}:${place}` }));
}

/**
 * A message's blocks with those of one name replaced: what was decided about one of several reports leaves the others
 * and their buttons standing. Null where the message has no blocks of that name.
 */
export function withReplaced(blocks: SentBlocks, name: string, by: KnownBlock[]): KnownBlock[] | null {
  const isNamed = ({ block_id }: SentBlocks[number]): boolean => block_id?.startsWith(`${name}:`) ?? false;
  const first = blocks.findIndex(isNamed);
  if (first < 0) return null;
  const rest = blocks.filter((block) => !isNamed(block)) as KnownBlock[];
  return [...rest.slice(0, first), ...by, ...rest.slice(first)];
}
