import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { Attempt, Outgoing, Transport } from "./outgoing.ts";

/** The workspace's end of Socket Mode. https://docs.slack.dev/apis/events-api/using-socket-mode */
export type SocketMode = {
  /** The ticket that opens one connection. */
  issueTicket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  count(): number;
  transport: Transport;
  /** Asks every connection to reconnect, as Slack does when it refreshes them. */
  disconnectAll(reason: "refresh_requested" | "warning"): void;
  close(): void;
};

const acknowledgementSchema = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });
const pingEvery = 10_000;
const answering = new Set(["view_submission", "block_suggestion"]);

/** `acknowledgeWithin` is real milliseconds; `onChange` hears when a connection comes or goes. */
export function createSocketMode(appId: string, acknowledgeWithin: number, onChange: () => void): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: WebSocket[] = [];
  const pending = new Map<string, (attempt: Attempt) => void>();

  function accept(socket: WebSocket) {
    const pings = setInterval(() => socket.ping(), pingEvery);
    socket.on("message", (data) => settle(pending, data));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(pings);
      connections.splice(connections.indexOf(socket), 1);
      onChange();
    });
    connections.push(socket);
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: connections.length,
        connection_info: { app_id: appId },
        debug_info: { host: "local", approximate_connection_time: 3600 },
      }),
    );
    onChange();
  }

  return {
    issueTicket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? "/", "ws://localhost").searchParams.get("ticket") ?? "";
      if (!tickets.delete(ticket)) {
        socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, accept);
    },
    count: () => connections.length,
    async transport(outgoing, retry) {
      const socket = connections.shift();
      if (socket === undefined) return { acknowledged: false, reason: "no_app" };
      connections.push(socket);
      const id = randomUUID();
      const envelope = { ...envelopeOf(outgoing), envelope_id: id };
      const marks = { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? "" };
      const acknowledged = waitForAcknowledgement(pending, id, acknowledgeWithin, socket);
      socket.send(JSON.stringify(outgoing.kind === "event" ? { ...envelope, ...marks } : envelope));
      return await acknowledged;
    },
    disconnectAll(reason) {
      for (const socket of connections)
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "local" } }));
    },
    close() {
      for (const socket of [...connections]) socket.terminate();
      server.close();
    },
  };
}

function envelopeOf({ kind, payload }: Outgoing) {
  if (kind === "event") return { type: "events_api", payload, accepts_response_payload: false };
  if (kind === "command") return { type: "slash_commands", payload, accepts_response_payload: true };
  return {
    type: "interactive",
    payload,
    accepts_response_payload: answering.has(String(payload.type)),
  };
}

/** Resolves when the acknowledgement comes, when time is up or when the connection is lost. */
function waitForAcknowledgement(
  pending: Map<string, (attempt: Attempt) => void>,
  id: string,
  milliseconds: number,
  socket: WebSocket,
): Promise<Attempt> {
  return new Promise((resolve) => {
    const finish = (attempt: Attempt) => {
      clearTimeout(timer);
      socket.off("close", lost);
      pending.delete(id);
      resolve(attempt);
    };
    const lost = () => finish({ acknowledged: false, reason: "connection_failed" });
    const timer = setTimeout(() => finish({ acknowledged: false, reason: "timeout" }), milliseconds);
    socket.on("close", lost);
    pending.set(id, finish);
  });
}

function settle(pending: Map<string, (attempt: Attempt) => void>, data: RawData) {
  const parsed = acknowledgementSchema.safeParse(parseJson(String(data)));
  if (!parsed.success) return;
  const { envelope_id, payload } = parsed.data;
  pending.get(envelope_id)?.({ acknowledged: true, body: payload });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
