import { createHash } from "node:crypto";
import { isPageFurniture } from "./boilerplate.ts";
import { linesOf, markOf } from "./lines.ts";
import { readMetadata } from "./metadata.ts";
import { type Numbered, numbering, unreadable } from "./numbering.ts";
import { isOuter, type MarkedLine, type Outline, outlineOf } from "./outline.ts";
import type { Chapter, Plan, Task } from "./plan.ts";
import { responsibleClause } from "./responsible.ts";
import { cellsOf, isTableHead, readTable, type Table } from "./table.ts";

type Block = Numbered & { heading: MarkedLine; lines: MarkedLine[] };

/**
 * Reads a plan document into chapters and tasks. Tasks are what the innermost marks open that hold most of the
 * document ("30.", "（七）", "2.1", a table's rows); the plan's own numbers are kept where they rise through it, else
 * tasks are numbered on.
 * @throws DubanError `plan_unreadable` where no task is found or a number stands twice, naming it.
 */
export function parsePlan(text: string): Plan {
  const all = linesOf(text).map((line) => ({ ...line, mark: markOf(line) }));
  const table = readTable(all);
  const lines = all.filter((line) => !isTableHead(line));
  const outline = outlineOf(lines);
  if (outline === null)
    throw unreadable('it has no numbered chapter ("一、…") and no numbered task ("1.…", "（一）…", "1.1…")');
  const first = lines.findIndex(({ mark }) => mark !== null && !isOuter(outline.task, mark.depth));
  const body = withoutFooter(lines.slice(first), outline);
  const metadata = readMetadata(lines.slice(0, first), lines.slice(first + body.length));
  const chapters = readChapters(body, outline, text, metadata.title, table);
  return { ...metadata, hash: createHash("sha256").update(text).digest("hex"), text, chapters };
}

/** The page's furniture can only follow the last task; what comes after its first line is furniture as well. */
function withoutFooter(lines: MarkedLine[], { task }: Outline): MarkedLine[] {
  const lastTask = lines.findLastIndex(({ mark }) => mark?.depth === task);
  const footer = lines.findIndex((line, index) => index > lastTask && isPageFurniture(line.text));
  return footer < 0 ? lines : lines.slice(0, footer);
}

function readChapters(
  body: MarkedLine[],
  outline: Outline,
  text: string,
  planTitle: string,
  table: Table | null,
): Chapter[] {
  const chapters: Chapter[] = [];
  const blocks: Block[] = [];
  let section: string | null = null;
  for (const line of body) {
    const { mark } = line;
    if (mark !== null && mark.depth === outline.chapter) {
      const title = line.text.slice(mark.body - line.start).trim();
      chapters.push({ number: chapters.length + 1, title, start: line.start, end: line.end, tasks: [] });
      section = null;
    } else if (mark?.depth === outline.task) {
      if (chapters.length === 0) {
        chapters.push({ number: 1, title: planTitle, start: line.start, end: line.end, tasks: [] });
      }
      blocks.push({ mark, heading: line, lines: [line], section, chapter: chapters.length });
    } else if (mark !== null && isOuter(mark.depth, outline.task)) section = line.text.trim();
    else if (blocks.at(-1)?.chapter === chapters.length) blocks.at(-1)?.lines.push(line);
  }
  if (blocks.length === 0) throw unreadable('no numbered task ("1.…" or "（一）…") was found in it');
  const numberOf = numbering(blocks);
  for (const [index, block] of blocks.entries()) {
    chapters[block.chapter - 1]?.tasks.push(readTask(block, numberOf(block, index), text, table));
  }
  for (const chapter of chapters) chapter.end = chapter.tasks.at(-1)?.end ?? chapter.end;
  return chapters;
}

function readTask(block: Block, number: number, text: string, table: Table | null): Task {
  const start = block.mark.body;
  const end = block.lines.at(-1)?.end ?? block.heading.end;
  const body = text.slice(start, end);
  const firstLine = text.slice(start, block.heading.end);
  const title = (cellsOf({ text: firstLine, start })[0]?.quote ?? firstLine).split("。")[0] ?? firstLine;
  const { label } = block.mark;
  const { chapter, section } = block;
  return {
    number,
    label,
    chapter,
    section,
    title: title.trim(),
    text: body,
    start,
    end,
    responsible: table?.responsibleIn(block.heading) ?? responsibleClause(body, start),
  };
}
