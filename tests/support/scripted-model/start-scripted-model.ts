import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { completionOf, eventsOf } from "./completion.ts";
import type { Manner, Sent } from "./manners.ts";
import { ChatRequest, type Reply, type Script } from "./reply.ts";

export type ScriptedModel = {
  /** For OPENAI_BASE_URL. */
  baseUrl: string;
  /** The chat requests it got. */
  requests: ChatRequest[];
  /** The texts it was to embed, request by request. */
  embedded: string[][];
  /** What it does from now on. */
  play(script: Script): void;
};

export type ScriptedModelOptions = {
  /** Other keys get 401. */
  key?: string;
  /** Statuses that the next embedding requests fail with. */
  embeddingFailures?: number[];
  /** How long every embedding request is kept waiting. */
  embeddingDelay?: number;
  /** Embedding requests with more texts than this are refused. */
  mostEmbedded?: number;
  /** How it differs from OpenAI's own server. */
  manner?: Manner;
};

const Embedding = z.object({ input: z.array(z.string()), encoding_format: z.string().optional() });

/** An OpenAI-compatible server on loopback that does as it is told; it closes when the test ends. */
export async function startScriptedModel(
  script: Script = [],
  options: ScriptedModelOptions = {},
): Promise<ScriptedModel> {
  const {
    key = "sk-test-key",
    embeddingFailures = [],
    embeddingDelay = 0,
    mostEmbedded = 2048,
    manner = {},
  } = options;
  let left = [...script];
  const model: ScriptedModel = {
    baseUrl: "",
    requests: [],
    embedded: [],
    play: (next) => {
      left = [...next];
    },
  };
  const next = (): Script[number] => (left.length > 1 ? left.shift() : left[0]) ?? { kind: "says", text: "" };

  async function converse(body: unknown, response: ServerResponse): Promise<void> {
    const read = ChatRequest.parse(body);
    const refusal = manner.refuses?.(body as Sent) ?? null;
    if (refusal !== null) return fail(response, 400, refusal);
    model.requests.push(read);
    const step = next();
    return chat(read, typeof step === "function" ? await step(read) : step, response, manner);
  }

  async function embed(body: unknown, response: ServerResponse): Promise<void> {
    const { input } = Embedding.parse(body);
    if (input.length > mostEmbedded)
      return fail(response, 400, `batch size is invalid, it should not be larger than ${mostEmbedded}.`);
    model.embedded.push(input);
    if (embeddingDelay > 0) await sleep(embeddingDelay, undefined, { ref: false });
    const status = embeddingFailures.shift();
    return status === undefined ? json(response, embeddings(input)) : fail(response, status, "try later");
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    if (request.headers.authorization !== `Bearer ${key}`)
      return fail(response, 401, "Incorrect API key provided");
    if (path === "/v1/models")
      return json(response, { object: "list", data: [{ id: "scripted", object: "model" }] });
    const body: unknown = JSON.parse(await bodyOf(request));
    if (path === "/v1/chat/completions") return converse(body, response);
    if (path === "/v1/embeddings") return embed(body, response);
    return fail(response, 404, `Invalid URL (${path})`);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => fail(response, 500, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  model.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return model;
}

async function chat(
  request: ChatRequest,
  reply: Reply,
  response: ServerResponse,
  { writes = (completion) => completion, streams = request.stream }: Manner,
): Promise<void> {
  if (reply.kind === "fails")
    return fail(response, reply.status, reply.message ?? "scripted failure", reply.headers);
  if (reply.kind === "slow") {
    await sleep(reply.milliseconds, undefined, { ref: false });
    return json(response, completionOf(request, { kind: "says", text: "late" }));
  }
  if (reply.kind === "cut") return cut(request, response, reply.streamed);
  if (reply.kind === "raw") return json(response, reply.body);
  if (!streams) return json(response, writes(completionOf(request, reply)));
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of eventsOf(request, reply)) response.write(event);
  response.end();
}

/** Half of a reply, then the connection is gone; or half of a stream, which ends as if that were all. */
function cut(request: ChatRequest, response: ServerResponse, streamed = false): void {
  const says: Reply = { kind: "says", text: "cut" };
  if (streamed) {
    response.writeHead(200, { "content-type": "text/event-stream" });
    return void response.end(eventsOf(request, says)[0]);
  }
  const whole = JSON.stringify(completionOf(request, says));
  response.writeHead(200, { "content-type": "application/json", "content-length": whole.length });
  response.write(whole.slice(0, whole.length / 2), () => response.destroy());
}

/** Vectors that tell texts apart: as many dimensions as there need be to test with. */
function embeddings(input: string[]) {
  const vector = (text: string): number[] => [text.length, text.charCodeAt(0) || 0, 1];
  return {
    object: "list",
    model: "scripted-embedding",
    data: input.map((text, index) => ({ object: "embedding", index, embedding: vector(text) })),
    usage: { prompt_tokens: input.length, total_tokens: input.length },
  };
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function fail(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  const error = { message, type: "scripted", code: null, param: null };
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify({ error }));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) body += String(piece);
  return body === "" ? "{}" : body;
}
