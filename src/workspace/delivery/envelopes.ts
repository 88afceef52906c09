import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import type { Attempt, Outgoing } from "./outgoing.ts";

const acknowledgementSchema = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });
const answering = new Set(["view_submission", "block_suggestion"]);

/** What waits for its acknowledgement, by envelope id. */
export type Pending = Map<string, (attempt: Attempt) => void>;

/** The envelope of something sent over a socket, but its id. https://docs.slack.dev/apis/events-api/using-socket-mode */
export function envelopeOf({ kind, payload }: Outgoing) {
  if (kind === "event") return { type: "events_api", payload, accepts_response_payload: false };
  if (kind === "command") return { type: "slash_commands", payload, accepts_response_payload: true };
  return {
    type: "interactive",
    payload,
    accepts_response_payload: answering.has(String(payload.type)),
  };
}

/** Resolves when the acknowledgement comes, when time is up or when the connection is lost. */
export function waitForAcknowledgement(
  pending: Pending,
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

/** Hands an acknowledgement to whoever waits for it; anything else is ignored. */
export function settle(pending: Pending, data: RawData) {
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
