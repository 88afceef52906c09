import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { checkModel } from "../../src/model/health/check-model.ts";
import { healthLine } from "../../src/model/health/health-words.ts";
import { readModelSettings } from "../../src/model/model-settings.ts";
import { createOpenAiClient } from "../../src/model/openai-client.ts";
import { MANNERS } from "../support/scripted-model/manners.ts";
import { calls, type Reply, type Script } from "../support/scripted-model/reply.ts";
import {
  type ScriptedModelOptions,
  startScriptedModel,
} from "../support/scripted-model/start-scripted-model.ts";

async function lineFor(script: Script, options: ScriptedModelOptions = {}, env: Record<string, string> = {}) {
  const { baseUrl } = await startScriptedModel(script, options);
  const settings = readModelSettings({
    OPENAI_API_KEY: "sk-test-key",
    OPENAI_BASE_URL: baseUrl,
    OPENAI_MODEL: "scripted",
    ...env,
  });
  if (settings === null) throw new Error("no key");
  const health = await checkModel(createOpenAiClient(settings, { retries: 0, seconds: 1 }), settings);
  const { ok, found, advice } = healthLine(health, settings);
  return { ok, found: found.replaceAll(settings.baseUrl, "URL"), advice };
}

it("a model that calls tools works", async () => {
  expect(await lineFor([calls("get_task", { task: 1 })])).toEqual({
    ok: true,
    found: "scripted at URL answers and calls tools",
    advice: null,
  });
});

it("tells a wrong key, and does not print it", async () => {
  const line = await lineFor([], { key: "sk-another" });
  expect(line).toEqual({
    ok: false,
    found: "URL does not accept the key",
    advice: "Check OPENAI_API_KEY: it should be a key of that server.",
  });
});

it("tells an address where no model answers", async () => {
  const line = await lineFor([], {}, { OPENAI_BASE_URL: "http://127.0.0.1:9/v1" });
  expect(line.found).toBe("nothing answers at URL");
});

it.each([
  { status: 404, says: "nothing here" },
  { status: 200, says: "<html>Welcome</html>" },
])("tells an address where another server answers ($status)", async ({ status, says }) => {
  const server = createServer((_, response) =>
    response.writeHead(status, { "content-type": "text/html" }).end(says),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await lineFor([], {}, { OPENAI_BASE_URL: url })).found).toBe("URL is a server, but not a model's");
});

it("tells a model that the server does not have", async () => {
  const line = await lineFor([
    { kind: "fails", status: 404, message: "The model `scripted` does not exist" },
  ]);
  expect(line.found).toBe("URL has no model scripted");
});

it("tells a model without tool calling, by its words or by its refusal", async () => {
  const found = "scripted at URL answers but does not call tools";
  expect((await lineFor([{ kind: "says", text: "Task 1 is …" }])).found).toBe(found);
  expect(
    (await lineFor([{ kind: "fails", status: 400, message: "scripted does not support tools" }])).found,
  ).toBe(found);
});

it("tells an embedding model that fails", async () => {
  const line = await lineFor(
    [calls("get_task", { task: 1 })],
    { embeddingFailures: [400] },
    { OPENAI_EMBEDDING_MODEL: "bge" },
  );
  expect(line).toMatchObject({
    ok: false,
    advice: "Set OPENAI_EMBEDDING_MODEL to an embedding model of that server, or leave it out.",
  });
});

it.each([
  [
    "a server that is busy",
    { kind: "fails", status: 429 },
    "URL says that too much is asked of it, or that the account's quota is used up",
    /^Check the account's quota/,
  ],
  ["a server that fails", { kind: "fails", status: 500 }, "URL fails with status 500", /^Try again later/],
  [
    "a server that is slow",
    { kind: "slow", milliseconds: 3000 },
    "URL did not answer in time",
    /^Try again: .* may take a minute/,
  ],
  [
    "a server that refuses",
    { kind: "fails", status: 400, message: "model is still loading" },
    "URL refuses the request (400): 400 model is still loading",
    /^Do what the server's words ask for/,
  ],
] satisfies [string, Reply, string, RegExp][])("tells %s", async (_, reply, found, advice) => {
  const line = await lineFor([reply]);
  expect(line).toMatchObject({ ok: false, found });
  expect(line.advice).toMatch(advice);
});

it("a server that differs from OpenAI's, as Duban bears it, works", async () => {
  for (const manner of Object.values(MANNERS)) {
    const line = await lineFor([calls("get_task", { task: 1 })], { manner });
    expect(line.found).toBe("scripted at URL answers and calls tools");
  }
});
