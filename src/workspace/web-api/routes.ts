import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { endStreams } from "../acts/end-streams.ts";
import type { WorkspaceContext } from "../context.ts";
import { callFaults } from "../faults.ts";
import { Refusal } from "../refusal.ts";
import { allMethods } from "./all-methods.ts";
import type { Answer, ApiMethod } from "./method.ts";
import { readRequest } from "./read-request.ts";

type ApiContext = Context<{ Bindings: HttpBindings }>;

const keptCalls = 1000;

/** The Web API: POST or GET /api/chat.postMessage and so on. */
export function webApiRoutes(context: WorkspaceContext) {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.on(["GET", "POST"], "/:method", async (request) => {
    const name = request.req.param("method");
    const fault = context.faults.take([name, "*"], callFaults);
    if (fault?.fault === "reset_before_store") return cutConnection(request);
    if (fault?.fault === "server_error") return request.text("Internal Server Error", 500);
    if (fault?.fault === "rate_limited")
      return refuse(request, new Refusal("rate_limited", [], fault.retry_after));
    if (fault?.fault === "slow") await new Promise((done) => setTimeout(done, fault.delay_ms));
    if (fault?.fault === "stream_died") endStreams(context);
    const response = await answer(context, request, name);
    return fault?.fault === "reset_after_store" ? cutConnection(request) : response;
  });
  return routes;
}

async function answer(context: WorkspaceContext, request: ApiContext, name: string): Promise<Response> {
  try {
    const { raw, token } = await readRequest(request.req);
    const result = call(context, name, raw, token);
    record(context, name, null);
    return request.json({ ok: true, ...result });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    record(context, name, fault.code);
    return refuse(request, fault);
  }
}

function call(context: WorkspaceContext, name: string, raw: Record<string, unknown>, token: string): Answer {
  const found = allMethods.get(name);
  if (found === undefined) throw new Refusal("unknown_method", [`no such method: ${name}`]);
  if (name !== "api.test") checkToken(context, found, token);
  const refused = context.faults.take([name, "*"], ["refused"], (fault) => isNamed(fault.about, raw));
  if (refused !== undefined) throw new Refusal(refused.error);
  return found.run(context, raw);
}

/** Whether a call names a channel or person that a fault is about; a fault about none is about every call. */
function isNamed(about: string | undefined, raw: Record<string, unknown>): boolean {
  const { channel, channel_id, user, users } = raw;
  return about === undefined || [channel, channel_id, user, users].includes(about);
}

function checkToken({ credentials, state }: WorkspaceContext, { token: wanted }: ApiMethod, token: string) {
  if (token === "") throw new Refusal("not_authed");
  if (token !== credentials.botToken && token !== credentials.appToken) throw new Refusal("invalid_auth");
  const given = token === credentials.appToken ? "app" : "bot";
  if (given !== wanted) throw new Refusal("not_allowed_token_type");
  if (given === "bot" && state.isTokenRevoked) throw new Refusal("token_revoked");
}

function refuse(request: ApiContext, { code, details, retryAfter }: Refusal): Response {
  const body = {
    ok: false,
    error: code,
    ...(details.length > 0 && { response_metadata: { messages: details } }),
  };
  if (retryAfter === undefined) return request.json(body);
  return request.json(body, 429, { "Retry-After": String(retryAfter) });
}

/** Ends the connection without an answer, as a broken network does. */
function cutConnection(request: ApiContext): Response {
  request.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function record({ calls, state }: WorkspaceContext, method: string, error: string | null) {
  calls.push({ method, at: state.clock.now().toISOString(), ok: error === null, error });
  if (calls.length > keptCalls) calls.shift();
}
