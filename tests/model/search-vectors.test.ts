import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plainText } from "../../src/answering/answer.ts";
import { createLogger } from "../../src/logger.ts";
import { vectorsLine } from "../../src/model/answer/status-words.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { freshFolder, NOW, openTestServices } from "../support/services.ts";

const TOPIC = "校园欺凌怎么预防";
/** Found by search, and answered without the model. */
const FIGURE = "今年要建多少处体育设施？";

type Given = Parameters<typeof startScriptedModel>[1] & {
  folder?: string;
  model?: string;
  dailyTokens?: number;
  now?: () => Date;
};

async function withEndpoint(given: Given = {}) {
  const { folder = freshFolder(), model = "bge-m3", dailyTokens = 0, now = () => NOW, ...options } = given;
  const server = await startScriptedModel([], options);
  const log: string[] = [];
  const services = await openTestServices({
    folder,
    now,
    env: {
      OPENAI_API_KEY: "sk-test-key",
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_EMBEDDING_MODEL: model,
      DUBAN_DAILY_TOKENS: String(dailyTokens),
    },
    logger: createLogger("info", { write: (line) => void log.push(line) }),
  });
  return {
    services,
    server,
    folder,
    log,
    ask: async (question: string) => plainText(await services.answerQuestion(question)),
    status: () => services.vectors?.status(),
    embedded: () => server.embedded.flat(),
  };
}

async function builtInAnswer(question: string): Promise<string> {
  const { answerQuestion } = await openTestServices();
  return plainText(await answerQuestion(question));
}

it("the plan's sentences and a question get their vectors from the endpoint", async () => {
  const { services, ask, status, embedded } = await withEndpoint();
  await services.warmUp();
  await expect.poll(status).toEqual({ kind: "endpoint", model: "bge-m3" });
  await ask(TOPIC);
  expect(embedded().filter((text) => text.includes("以预防校园欺凌、电信诈骗")).length).toBeGreaterThan(0);
  expect(embedded()).toContain(TOPIC);
});

it("after a restart nothing is embedded again: vectors are in the database, indexes on disk", async () => {
  const first = await withEndpoint();
  await first.services.warmUp();
  await expect.poll(() => readdirSync(join(first.folder, "cache/vectors"))).toHaveLength(4);
  await expect.poll(first.status).toMatchObject({ kind: "endpoint" });
  await first.ask(TOPIC);
  await first.services.warmUp();
  await first.services.close();
  const again = await withEndpoint({ folder: first.folder });
  await again.services.warmUp();
  await again.ask(TOPIC);
  expect(again.embedded()).toEqual([]);
  expect(await again.status()).toMatchObject({ kind: "endpoint" });
});

it("another model has indexes of its own beside them", async () => {
  const first = await withEndpoint();
  const indexes = () => readdirSync(join(first.folder, "cache/vectors")).length;
  await first.services.warmUp();
  await expect.poll(first.status).toMatchObject({ kind: "endpoint" });
  await expect.poll(indexes).toBe(4);
  await first.services.close();
  const other = await withEndpoint({ folder: first.folder, model: "another" });
  await other.services.warmUp();
  await expect.poll(indexes).toBe(6);
});

it.each(["任务30", "任务30的目标是什么", "哪些任务落后", "第三部分有哪些任务"])(
  "an exact question is not embedded: %s",
  async (question) => {
    const { ask, embedded } = await withEndpoint();
    await ask(question);
    expect(embedded()).toEqual([]);
  },
);

it("an endpoint that fails is said in the log and left alone for a minute; the built-in vectors answer", async () => {
  let now = NOW;
  const { ask, status, log, server } = await withEndpoint({
    now: () => now,
    embeddingFailures: Array.from({ length: 30 }, () => 503),
  });
  expect(await ask(FIGURE)).toBe(await builtInAnswer(FIGURE));
  expect(await status()).toEqual({
    kind: "built_in",
    model: "bge-m3",
    why: { kind: "server_fault", status: 503 },
  });
  expect(log.join()).toContain("searches use the built-in vectors meanwhile");
  const sent = server.embedded.length;
  await ask("学校体育怎么抓");
  expect(server.embedded).toHaveLength(sent);
  now = new Date(NOW.getTime() + 61_000);
  await ask("学校体育怎么抓");
  expect(server.embedded.length).toBeGreaterThan(sent);
});

it("an endpoint that hangs keeps nobody waiting", async () => {
  const { ask } = await withEndpoint({ embeddingDelay: 60_000 });
  expect(await ask(FIGURE)).toBe(await builtInAnswer(FIGURE));
});

it("vectors count against the day's tokens, and are not asked for once these are spent", async () => {
  const { services, ask, status, embedded } = await withEndpoint({ dailyTokens: 100 });
  await services.warmUp();
  await expect.poll(status).toMatchObject({ why: "budget_spent" });
  await ask(TOPIC);
  expect(embedded().filter((text) => text.includes(TOPIC))).toEqual([]);
});

it("e-mail addresses and tokens are not embedded", async () => {
  const { services, ask, status, embedded } = await withEndpoint();
  await services.warmUp();
  await expect.poll(status).toMatchObject({ kind: "endpoint" });
  await ask(`${TOPIC} zhou@example.org`);
  expect(embedded().join()).not.toContain("zhou@");
});

it("a line says which vectors the searches use", () => {
  const failed = { kind: "built_in", model: "bge-m3", why: { kind: "unreachable" } } as const;
  expect(vectorsLine({ kind: "endpoint", model: "bge-m3" }, "zh")).toBe("检索向量：bge-m3。");
  expect(vectorsLine(failed, "zh")).toBe("检索向量：内置（bge-m3 暂时不可用）。");
  expect(vectorsLine(failed, "en")).toBe("Search vectors: built-in (bge-m3 is not available at the moment).");
  expect(vectorsLine(null, "en")).toBe("Search vectors: built-in.");
});
