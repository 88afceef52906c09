import { z } from "zod";
import { contextActions, plan, taskCard } from "./agent-blocks.ts";
import { alert, card, carousel, container } from "./card-blocks.ts";
import { dataVisualization } from "./chart-blocks.ts";
import { faultsInSlackWords } from "./faults-in-slack-words.ts";
import { actions, context, divider, file, header, image, input, section, video } from "./layout-blocks.ts";
import { dataTable, table } from "./table-blocks.ts";
import { markdown, richText } from "./text-blocks.ts";
import { faultsAcrossBlocks } from "./whole-surface-rules.ts";

export type Surface = "message" | "modal" | "home";
type CheckedBlock = { type: string; block_id?: string | undefined; [field: string]: unknown };

const anywhere = [actions, context, divider, header, image, input, richText, section, video] as const;
const inMessages = [
  markdown,
  table,
  dataTable,
  dataVisualization,
  contextActions,
  taskCard,
  plan,
  card,
  carousel,
  container,
  file,
  alert,
] as const;

const blocksFor: Record<Surface, z.ZodType<CheckedBlock[]>> = {
  message: z.array(z.discriminatedUnion("type", [...anywhere, ...inMessages])).max(50),
  modal: z.array(z.discriminatedUnion("type", [...anywhere, alert, container])).max(100),
  home: z.array(z.discriminatedUnion("type", [...anywhere, alert, container, card, carousel])).max(100),
};

/**
 * Checks blocks as Slack does before it takes them: each block's own limits, then what concerns them together.
 * Returns the faults in Slack's words, none when they are good. `root` is the JSON pointer of the list.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
export function faultsInBlocks(blocks: unknown, surface: Surface, root = "/blocks"): string[] {
  const result = blocksFor[surface].safeParse(blocks);
  if (!result.success) return faultsInSlackWords(result.error.issues, blocks, root);
  return faultsAcrossBlocks(result.data, root);
}
