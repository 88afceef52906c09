import { tool } from "langchain";
import { z } from "zod";
import type { Sources } from "../../answering/sources.ts";
import type { EvidenceBook } from "../evidence/evidence-book.ts";
import { createShowFindings } from "../evidence/show-findings.ts";
import { type Facts, getProgress, getTask, listChanges, listTargets, searchPlan } from "../facts/facts.ts";
import type { Step } from "./step.ts";

type ToolParts = {
  sources: Sources;
  book: EvidenceBook;
  /** How many look-ups there may be in all. */
  most: number;
  /** Whether the question's tokens allow another look-up and the answer after it. */
  hasRoom: () => boolean;
  onStep: (step: Step) => void;
};

const USED_UP = "There are no look-ups left. Hand in the answer from the evidence you have.";
const number = z.number().int().min(0).max(9999);

/** The agent's tools over what the built-in answerer reads too. They read only, and put what they find in the book. */
export function createTools({ sources, book, most, hasRoom, onStep }: ToolParts) {
  const show = createShowFindings(book);
  let used = 0;
  const look = async (step: Step, facts: () => Facts | Promise<Facts>): Promise<string> => {
    used += 1;
    if (used > most || !hasRoom()) return USED_UP;
    onStep(step);
    const result = await facts();
    return "nothing" in result ? result.nothing : show(result.found, result.more);
  };
  return [
    tool(({ task }) => look({ kind: "reading_task", task }, () => getTask(sources, task)), {
      name: "get_task",
      description: "The title and full text of one task of the plan.",
      schema: z.object({ task: number.describe("the task's number") }),
    }),
    tool(
      ({ task = null, chapter = null }) =>
        look({ kind: "listing_targets" }, () => listTargets(sources, { task, chapter })),
      {
        name: "list_targets",
        description: "What must be reached: figures, documents, milestones, of one task, one chapter or all.",
        schema: z.object({ task: number.optional(), chapter: number.optional() }),
      },
    ),
    tool(({ query }) => look({ kind: "searching", query }, () => searchPlan(sources, query)), {
      name: "search_plan",
      description: "Sentences of the plan about something. Search in Chinese where you can.",
      schema: z.object({ query: z.string().min(1).max(400) }),
    }),
    tool(({ task }) => look({ kind: "reading_progress", task }, () => getProgress(sources, task)), {
      name: "get_progress",
      description: "What has been reported of one task, beside what the plan demands.",
      schema: z.object({ task: number.describe("the task's number") }),
    }),
    tool(({ days }) => look({ kind: "reading_changes", days }, () => listChanges(sources, days)), {
      name: "list_changes",
      description: "What was recorded in the ledger in the last days, newest first.",
      schema: z.object({ days: number.min(1).max(366) }),
    }),
  ];
}
