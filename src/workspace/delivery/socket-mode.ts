import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { envelopeOf, type Pending, settle, waitForAcknowledgement } from "./envelopes.ts";
import type { Transport } from "./outgoing.ts";

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

const pingEvery = 10_000;

/** `acknowledgeWithin` is real milliseconds; `onChange` hears when a connection comes or goes. */
export function createSocketMode(appId: string, acknowledgeWithin: number, onChange: () => void): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: WebSocket[] = [];
  const pending: Pending = new Map();

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
