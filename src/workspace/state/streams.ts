import type { Block } from "../person-interface.ts";

type TaskUpdate = {
  type: "task_update";
  id: string;
  title: string;
  status: "pending" | "in_progress" | "complete" | "error";
  details?: string | undefined;
  output?: string | undefined;
  sources?: { type: "url"; url: string; text: string }[] | undefined;
};
export type Chunk =
  | { type: "markdown_text"; text: string }
  | { type: "plan_update"; title: string }
  | { type: "blocks"; blocks: Block[] }
  | TaskUpdate;

/** What a streaming message is made of so far. */
export type Stream = {
  mode: "timeline" | "plan" | "dense";
  planTitle: string | null;
  parts: ({ text: string } | { task: TaskUpdate } | { blocks: Block[] })[];
};

/** The stream with one chunk more: text joins text, a task update replaces its task's earlier one. */
export function withChunk(stream: Stream, chunk: Chunk): Stream {
  if (chunk.type === "plan_update") return { ...stream, planTitle: chunk.title };
  if (chunk.type === "blocks") return { ...stream, parts: [...stream.parts, { blocks: chunk.blocks }] };
  if (chunk.type === "task_update") return withTask(stream, chunk);
  const last = stream.parts.at(-1);
  if (last !== undefined && "text" in last)
    return { ...stream, parts: [...stream.parts.slice(0, -1), { text: last.text + chunk.text }] };
  return { ...stream, parts: [...stream.parts, { text: chunk.text }] };
}

function withTask(stream: Stream, update: TaskUpdate): Stream {
  const isThis = (part: Stream["parts"][number]) => "task" in part && part.task.id === update.id;
  if (!stream.parts.some(isThis)) return { ...stream, parts: [...stream.parts, { task: update }] };
  const merged = (part: Stream["parts"][number]) =>
    "task" in part && part.task.id === update.id ? { task: mergeTasks(part.task, update) } : part;
  return { ...stream, parts: stream.parts.map(merged) };
}

/** Details and output of a task add up over its updates; the rest is replaced. */
function mergeTasks(before: TaskUpdate, update: TaskUpdate): TaskUpdate {
  const joined = (one?: string, other?: string) =>
    one === undefined && other === undefined ? undefined : (one ?? "") + (other ?? "");
  return {
    ...before,
    ...update,
    details: joined(before.details, update.details),
    output: joined(before.output, update.output),
    sources: [...(before.sources ?? []), ...(update.sources ?? [])],
  };
}

/** The blocks a reader sees: in plan mode one plan first, in timeline mode cards and text in order. */
export function blocksOfStream(stream: Stream): Block[] {
  const cards = stream.parts.flatMap((part) => ("task" in part ? [taskCardOf(part.task)] : []));
  const rest = stream.parts.flatMap((part): Block[] => {
    if ("text" in part) return [{ type: "markdown", text: part.text }];
    if ("blocks" in part) return part.blocks;
    return stream.mode === "plan" ? [] : [taskCardOf(part.task)];
  });
  if (stream.mode !== "plan" || cards.length === 0) return rest;
  return [{ type: "plan", title: stream.planTitle ?? String(cards[0]?.title ?? ""), tasks: cards }, ...rest];
}

/** The plain text of a stream, for `message.text`. */
export function textOfStream(stream: Stream): string {
  return stream.parts.flatMap((part) => ("text" in part ? [part.text] : [])).join("\n");
}

function taskCardOf(task: TaskUpdate): Block {
  return {
    type: "task_card",
    task_id: task.id,
    title: task.title,
    status: task.status,
    ...(task.details && { details: richTextOf(task.details) }),
    ...(task.output && { output: richTextOf(task.output) }),
    ...(task.sources?.length && { sources: task.sources }),
  };
}

function richTextOf(text: string): Block {
  return {
    type: "rich_text",
    elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
  };
}
