import { z } from "zod";
import type { ThreadMemory } from "../answering/understand/thread-memory.ts";
import type { ThreadMemoryStore } from "../conversation/thread-memory.ts";
import type { Database } from "./opening/open-database.ts";

const stored = z.object({
  question: z.string(),
  language: z.enum(["zh", "en"]),
  tasks: z.array(z.number()),
  asked: z.array(z.number()).optional(),
  aspect: z.enum(["overview", "targets", "original", "progress", "owner", "documents", "last_update"]),
});

/** Thread memories over Prisma. A memory of another form (an older Duban's) counts as none. */
export function createThreadMemoryStore({ client }: Database): ThreadMemoryStore {
  return {
    async recall(key) {
      const row = await client.threadContext.findUnique({ where: { key } });
      return row === null ? null : readMemory(row.content);
    },
    async remember(key, memory, at) {
      const content = JSON.stringify(memory);
      await client.threadContext.upsert({
        where: { key },
        create: { key, content, updatedAt: at },
        update: { content, updatedAt: at },
      });
    },
  };
}

function readMemory(content: string): ThreadMemory | null {
  try {
    return stored.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
