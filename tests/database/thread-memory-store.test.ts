import { expect, it } from "vitest";
import type { ThreadMemory } from "../../src/answering/understand/thread-memory.ts";
import { createThreadMemoryStore } from "../../src/database/thread-memory-store.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase, freshPath, openAt } from "./fresh-database.ts";

const THREAD = "C0SPORTS:1656036000.000100";
const memory: ThreadMemory = {
  question: "第三十项任务的目标是什么",
  language: "zh",
  tasks: [30],
  aspect: "targets",
};

it("what a thread was about is known after a restart", async () => {
  const path = freshPath();
  const first = await openAt(path);
  await createThreadMemoryStore(first).remember(THREAD, memory, NOW);
  await first.close();
  expect(await createThreadMemoryStore(await openAt(path)).recall(THREAD)).toEqual(memory);
});

it("the newest memory of a thread is the one it has", async () => {
  const memories = createThreadMemoryStore(await freshDatabase());
  await memories.remember(THREAD, memory, NOW);
  await memories.remember(THREAD, { ...memory, question: "and 31?", language: "en", tasks: [31] }, NOW);
  expect(await memories.recall(THREAD)).toMatchObject({ language: "en", tasks: [31] });
});

it("each thread has its own", async () => {
  const memories = createThreadMemoryStore(await freshDatabase());
  await memories.remember(THREAD, memory, NOW);
  expect(await memories.recall("C0SPORTS:1656036111.000200")).toBeNull();
});

it.each([
  ["text that is no JSON", "{question:"],
  ["nothing", ""],
  ["JSON of another form", `{"tasks":"30"}`],
  ["an aspect this Duban does not know", JSON.stringify({ ...memory, aspect: "budget" })],
])("a memory that is %s counts as none, and is replaced by the next", async (_, content) => {
  const database = await freshDatabase();
  await database.client.threadContext.create({ data: { key: THREAD, content, updatedAt: NOW } });
  const memories = createThreadMemoryStore(database);
  expect(await memories.recall(THREAD)).toBeNull();
  await memories.remember(THREAD, memory, NOW);
  expect(await memories.recall(THREAD)).toEqual(memory);
});
