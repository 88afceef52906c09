import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, personOf } from "../lookup.ts";
import type { Message, MessagesPage, WorkspaceUpdate } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { agentPaneFor, conversationsFor, stateFor, threadFor, topLevelFor } from "./what-a-person-sees.ts";

const heartbeat = 15_000;
const mostMessages = 200;

/** What a person sees: GET /workspace/state and its neighbours (docs/workspace.md, "Seeing"). */
export function seeingRoutes(context: WorkspaceContext) {
  const routes = new Hono();
  const viewer = (request: Context) => personOf(context, request.req.query("user") ?? "").id;
  const visible = (request: Context, person: string) => {
    const conversation = conversationOf(context, request.req.param("channel") ?? "");
    if (conversation.is_private && !conversation.members.has(person)) throw new Refusal("channel_not_found");
    return conversation.id;
  };

  routes.get("/people", (request) => request.json({ people: context.state.people.all() }));
  routes.get("/state", (request) => request.json(stateFor(context, viewer(request))));
  routes.get("/conversations", (request) =>
    request.json({ conversations: conversationsFor(context, viewer(request)) }),
  );
  routes.get("/conversations/:channel/messages", (request) => {
    const person = viewer(request);
    const all = topLevelFor(context, visible(request, person), person);
    return request.json(lastPage(all, request.req.query("before"), request.req.query("limit")));
  });
  routes.get("/conversations/:channel/threads/:ts", (request) => {
    const person = viewer(request);
    const messages = threadFor(context, visible(request, person), request.req.param("ts"), person);
    return request.json({ messages, has_more: false } satisfies MessagesPage);
  });
  routes.get("/modals", (request) => request.json({ modals: context.state.views.stack(viewer(request)) }));
  routes.get("/home", (request) => request.json({ home: context.state.views.home(viewer(request)) ?? null }));
  routes.get("/agent", (request) => request.json({ agent: agentPaneFor(context, viewer(request)) }));
  routes.get("/updates", (request) => sendUpdates(context, request, viewer(request)));
  return routes;
}

/** The newest messages before a ts. */
function lastPage(all: Message[], before: string | undefined, limit: string | undefined): MessagesPage {
  const most = Math.min(Math.max(Number(limit) || 100, 1), mostMessages);
  const older = before === undefined ? all : all.filter(({ ts }) => ts < before);
  return { messages: older.slice(-most), has_more: older.length > most };
}

function sendUpdates(context: WorkspaceContext, request: Context, person: string): Response {
  return streamSSE(request, async (stream) => {
    const send = (update: WorkspaceUpdate) =>
      void stream.writeSSE({ event: "update", data: JSON.stringify(update) });
    const unsubscribe = context.updates.subscribe(person, send);
    const beat = setInterval(() => void stream.write(": still here\n\n"), heartbeat);
    send({ type: "hello", now: context.state.clock.now().toISOString() });
    await new Promise<void>((ended) => stream.onAbort(ended));
    clearInterval(beat);
    unsubscribe();
  });
}
