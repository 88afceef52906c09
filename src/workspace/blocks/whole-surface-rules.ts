import { elementsIn } from "./elements-in-blocks.ts";

type Block = { type: string; block_id?: string | undefined; [field: string]: unknown };

const mostCharactersOfMarkdown = 12_000;
const mostCharactersInTables = 10_000;
const mostCharts = 2;

/**
 * What Slack asks of all blocks of one message or view together: unique block_ids, unique action_ids within a
 * block, 12,000 characters of markdown, one table of at most 10,000 characters, two charts.
 */
export function faultsAcrossBlocks(blocks: readonly Block[], root: string): string[] {
  const fault = (words: string, pointer = root) => `[ERROR] ${words} [json-pointer:${pointer}]`;
  const faults = repeated(blocks.flatMap((block) => block.block_id ?? [])).map((id) =>
    fault(`block_id "${id}" already exists`),
  );
  blocks.forEach((block, place) => {
    for (const id of repeated(elementsIn([block]).map(({ element }) => element.action_id)))
      faults.push(fault(`action_id "${id}" already exists in this block`, `${root}/${place}`));
  });
  if (sumOf(blocks, "markdown", (block) => String(block.text).length) > mostCharactersOfMarkdown)
    faults.push(fault(`markdown blocks must be less than ${mostCharactersOfMarkdown + 1} characters in all`));
  if (blocks.filter(({ type }) => type === "table").length > 1) faults.push(fault("only_one_table_allowed"));
  if (sumOf(blocks, "table", (block) => charactersIn(block.rows)) > mostCharactersInTables)
    faults.push(fault(`table cells must be less than ${mostCharactersInTables + 1} characters in all`));
  if (blocks.filter(({ type }) => type === "data_visualization").length > mostCharts)
    faults.push(fault(`no more than ${mostCharts} data_visualization blocks allowed`));
  return faults;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

function sumOf(blocks: readonly Block[], type: string, measure: (block: Block) => number): number {
  return blocks.filter((block) => block.type === type).reduce((sum, block) => sum + measure(block), 0);
}

/** Counts the characters of every `text` within, at any depth. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === "text" && typeof inner === "string" ? inner.length : charactersIn(inner)),
    0,
  );
}
