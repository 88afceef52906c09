import { createHash } from "node:crypto";
import { DubanError } from "../errors.ts";
import { isPageFurniture } from "./boilerplate.ts";
import { type Line, linesOf, type Mark, markOf } from "./lines.ts";
import { readMetadata } from "./metadata.ts";
import type { Chapter, Plan, Task } from "./plan.ts";
import { responsibleClause } from "./responsible.ts";

type MarkedLine = Line & { mark: Mark | null };
type Block = {
  mark: Mark;
  heading: MarkedLine;
  lines: MarkedLine[];
  section: string | null;
  chapter: number;
};

/**
 * Reads a plan document into chapters and tasks. Tasks are the numbered items ("30."); where a plan has none,
 * they are its bracketed articles ("（七）"), numbered on through the chapters where the plan starts anew in each.
 * @throws DubanError `plan_unreadable` where no task is found or a number stands twice, naming it.
 */
export function parsePlan(text: string): Plan {
  const lines = linesOf(text).map((line) => ({ ...line, mark: markOf(line) }));
  const taskLevel = lines.some((line) => line.mark?.level === "item") ? "item" : "bracket";
  const first = lines.findIndex((line) => line.mark?.level === "chapter" || line.mark?.level === taskLevel);
  if (first < 0) throw unreadable('it has no numbered chapter ("一、…") and no numbered task ("1.…")');
  const body = withoutFooter(lines.slice(first), taskLevel);
  const metadata = readMetadata(lines.slice(0, first), lines.slice(first + body.length));
  const chapters = readChapters(body, taskLevel, text, metadata.title);
  return { ...metadata, hash: createHash("sha256").update(text).digest("hex"), text, chapters };
}

/** The page's furniture can only follow the last task; what comes after its first line is furniture as well. */
function withoutFooter(lines: MarkedLine[], taskLevel: Mark["level"]): MarkedLine[] {
  const lastTask = lines.findLastIndex((line) => line.mark?.level === taskLevel);
  const footer = lines.findIndex((line, index) => index > lastTask && isPageFurniture(line.text));
  return footer < 0 ? lines : lines.slice(0, footer);
}

function readChapters(
  body: MarkedLine[],
  taskLevel: Mark["level"],
  text: string,
  planTitle: string,
): Chapter[] {
  const chapters: Chapter[] = [];
  const blocks: Block[] = [];
  let section: string | null = null;
  for (const line of body) {
    const mark = line.mark;
    if (mark?.level === "chapter") {
      const title = line.text.slice(mark.body - line.start).trim();
      chapters.push({ number: chapters.length + 1, title, start: line.start, end: line.end, tasks: [] });
      section = null;
    } else if (mark?.level === taskLevel) {
      if (chapters.length === 0) {
        chapters.push({ number: 1, title: planTitle, start: line.start, end: line.end, tasks: [] });
      }
      blocks.push({ mark, heading: line, lines: [line], section, chapter: chapters.length });
    } else if (mark !== null && mark.level === "bracket") section = line.text.trim();
    else if (blocks.at(-1)?.chapter === chapters.length) blocks.at(-1)?.lines.push(line);
  }
  if (blocks.length === 0) throw unreadable('no numbered task ("1.…" or "（一）…") was found in it');
  const numberOf = numbering(blocks);
  for (const [index, block] of blocks.entries()) {
    chapters[block.chapter - 1]?.tasks.push(readTask(block, numberOf(block, index), text));
  }
  for (const chapter of chapters) chapter.end = chapter.tasks.at(-1)?.end ?? chapter.end;
  return chapters;
}

/** The plan's own numbers where they rise through the whole document, else the place in the document. */
function numbering(blocks: Block[]): (block: Block, index: number) => number {
  const numbers = blocks.map((block) => block.mark.number);
  const rising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (rising) return (block) => block.mark.number;
  const twice = repeatedWithinChapter(blocks);
  if (twice !== null)
    throw unreadable(`task number ${twice.mark.label} stands twice in chapter ${twice.chapter}`);
  return (_, index) => index + 1;
}

function repeatedWithinChapter(blocks: Block[]): Block | null {
  const seen = new Set<string>();
  for (const block of blocks) {
    const key = `${block.chapter}/${block.section}/${block.mark.number}`;
    if (seen.has(key)) return block;
    seen.add(key);
  }
  return null;
}

function readTask(block: Block, number: number, text: string): Task {
  const start = block.mark.body;
  const end = block.lines.at(-1)?.end ?? block.heading.end;
  const body = text.slice(start, end);
  const firstLine = text.slice(start, block.heading.end);
  const title = (firstLine.split("。")[0] ?? firstLine).trim();
  const { label } = block.mark;
  const { chapter, section } = block;
  return {
    number,
    label,
    chapter,
    section,
    title,
    text: body,
    start,
    end,
    responsible: responsibleClause(body, start),
  };
}

function unreadable(why: string): DubanError {
  return new DubanError("plan_unreadable", `This document cannot be read as a work plan: ${why}.`);
}
