import { randomUUID } from "node:crypto";
import type { Feedback, FeedbackStore } from "../conversation/feedback.ts";
import type { Database } from "./opening/open-database.ts";

/** Readers' verdicts over Prisma. */
export function createFeedbackStore({ client }: Database): FeedbackStore {
  return {
    async add(feedback: Feedback) {
      await client.feedback.create({ data: { id: randomUUID(), ...feedback } });
    },
    async list() {
      const rows = await client.feedback.findMany({ orderBy: { givenAt: "asc" } });
      return rows.map(({ id: _, ...feedback }) => feedback);
    },
  };
}
