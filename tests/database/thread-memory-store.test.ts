import { expect, it } from "vitest";
import type { ThreadMemory } from "../../src/answering/understand/thread-memory.ts";
import { createThreadMemoryStore } from "../../src/database/thread-memory-store.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const THREAD = "C0SPORTS:1656036000.000100";
const memory: ThreadMemory = {
  question: "第三十项任务的目标是什么",
  language: "zh",
  tasks: [30],
  aspect: "targets",
};

onEachDatabase((kind) => {
  it("what a thread was about is known after a restart", async () => {
    const url = await kind.freshUrl();
    const first = await openUrl(url);
    await createThreadMemoryStore(first).remember(THREAD, memory, NOW);
    await first.close();
    expect(await createThreadMemoryStore(await openUrl(url)).recall(THREAD)).toEqual(memory);
  });

  it("the newest memory of a thread is the one it has", async () => {
    const memories = createThreadMemoryStore(await freshDatabase(kind));
    await memories.remember(THREAD, memory, NOW);
    await memories.remember(THREAD, { ...memory, question: "and 31?", language: "en", tasks: [31] }, NOW);
    expect(await memories.recall(THREAD)).toMatchObject({ language: "en", tasks: [31] });
  });

  it("each thread has its own", async () => {
    const memories = createThreadMemoryStore(await freshDatabase(kind));
    await memories.remember(THREAD, memory, NOW);
    expect(await memories.recall("C0SPORTS:1656036111.000200")).toBeNull();
  });

  it.each([
    ["text that is no JSON", "{question:"],
    ["nothing", ""],
    ["JSON of another form", `{"tasks":"30"}`],
    ["an aspect this Duban does not know", JSON.stringify({ ...memory, aspect: "budget" })],
  ])("a memory that is %s counts as none, and is replaced by the next", async (_, content) => {
    const database = await freshDatabase(kind);
    await database.client.threadContext.create({ data: { key: THREAD, content, updatedAt: NOW } });
    const memories = createThreadMemoryStore(database);
    expect(await memories.recall(THREAD)).toBeNull();
    await memories.remember(THREAD, memory, NOW);
    expect(await memories.recall(THREAD)).toEqual(memory);
  });
});
