import { expect, it } from "vitest";
import { createMemoryEmbeddingCache } from "../../src/model/embeddings/embedding-cache.ts";
import { createEndpointEmbeddings } from "../../src/model/embeddings/endpoint-embeddings.ts";
import { createOpenAiClient } from "../../src/model/openai-client.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

async function embeddings(
  embeddingFailures: number[] = [],
  cache = createMemoryEmbeddingCache(),
  model = "bge",
) {
  const server = await startScriptedModel([], { embeddingFailures });
  const client = createOpenAiClient(
    { apiKey: "sk-test-key", baseUrl: server.baseUrl },
    { retries: 1, seconds: 5 },
  );
  return { server, cache, embed: createEndpointEmbeddings({ client, model, cache }) };
}

it("embeds in batches, each text in its own place", async () => {
  const { server, embed } = await embeddings();
  const texts = Array.from({ length: 150 }, (_, at) => `第${at}项任务`);
  const vectors = await embed.embedDocuments(texts);
  expect(server.embedded.map((batch) => batch.length)).toEqual([64, 64, 22]);
  expect(vectors.map(([length]) => length)).toEqual(texts.map((text) => text.length));
});

it("embeds the same text once", async () => {
  const { server, embed } = await embeddings();
  await embed.embedDocuments(["体育设施", "体育设施"]);
  await embed.embedQuery("体育设施");
  expect(server.embedded).toEqual([["体育设施"]]);
});

it("another model's vector of the same text is another", async () => {
  const { cache, embed } = await embeddings();
  await embed.embedQuery("体育设施");
  const other = await embeddings([], cache, "another");
  await other.embed.embedQuery("体育设施");
  expect(other.server.embedded).toEqual([["体育设施"]]);
});

it("tries again where the endpoint fails for a moment", async () => {
  const { server, embed } = await embeddings([500]);
  expect(await embed.embedQuery("体育设施")).toEqual([4, "体".charCodeAt(0), 1]);
  expect(server.embedded).toHaveLength(2);
});

it("what was embedded before a failure is not embedded again", async () => {
  const { server, cache, embed } = await embeddings();
  const texts = Array.from({ length: 100 }, (_, at) => `第${at}项任务`);
  await embed.embedDocuments(texts.slice(0, 64));
  const failing = await embeddings([401], cache);
  await expect(failing.embed.embedDocuments(texts)).rejects.toThrow("401");
  await failing.embed.embedDocuments(texts);
  expect(failing.server.embedded.map((batch) => batch.length)).toEqual([36, 36]);
  expect(server.embedded).toHaveLength(1);
});

it.each([10, 25, 1])("a server that takes %i texts at once gets no more", async (mostEmbedded) => {
  const server = await startScriptedModel([], { mostEmbedded });
  const settings = { apiKey: "sk-test-key", baseUrl: server.baseUrl };
  const client = createOpenAiClient(settings, { retries: 0, seconds: 5 });
  const embed = createEndpointEmbeddings({ client, model: "bge", cache: createMemoryEmbeddingCache() });
  const texts = Array.from({ length: 70 }, (_, at) => `第${at}项任务`);
  expect(await embed.embedDocuments(texts)).toHaveLength(70);
  expect(server.embedded.flat()).toEqual(texts);
  expect(Math.max(...server.embedded.map((batch) => batch.length))).toBeLessThanOrEqual(mostEmbedded);
});
