import { deliveryFaults, type Faults } from "../faults.ts";
import type { Delivery, WorkspaceStateView } from "../person-interface.ts";
import { createDeliveryLog } from "./delivery-log.ts";
import { createEventDelivery } from "./event-delivery.ts";
import { httpTransport } from "./http-transport.ts";
import type { Attempt, Outgoing, RetryMark } from "./outgoing.ts";
import type { SocketMode } from "./socket-mode.ts";

/** What the app made of a command or an interaction. */
type AppAnswer =
  | { ok: true; body: unknown }
  | {
      ok: false;
      error: "dispatch_failed" | "operation_timeout" | "http_client_error" | "http_service_error";
    };

/** The way to the app, whichever transport it uses. */
export type AppLink = {
  /** Sends an event and, unacknowledged, sends it again. Returns at once. */
  sendEvent(name: string, payload: Record<string, unknown>): void;
  /** Sends a command or an interaction once and waits for what the app says. */
  sendAndWait(outgoing: Outgoing): Promise<AppAnswer>;
  connect(url: string): void;
  connection(): WorkspaceStateView["app"]["connection"];
  socketMode: SocketMode;
  deliveries(): Delivery[];
  /** Drops what waits to be sent again, and the log. */
  forget(): void;
  close(): void;
};

type Parts = {
  socketMode: SocketMode;
  faults: Faults;
  signingSecret: string;
  /** Real milliseconds for an acknowledgement. */
  acknowledgeWithin: number;
  /** Real milliseconds before the second, third and fourth delivery of an event. */
  retryDelays: readonly number[];
  now: () => Date;
  onChange: () => void;
};

/** An open socket is used before the HTTP address. */
export function createAppLink(parts: Parts): AppLink {
  let url: string | null = null;
  const { socketMode, faults } = parts;
  const log = createDeliveryLog(parts.now);

  async function handOver(outgoing: Outgoing, retry: RetryMark | null): Promise<Attempt> {
    const fault = faults.take([outgoing.kind, outgoing.name], deliveryFaults)?.fault;
    if (fault === "deliver_twice") void sendOnce(outgoing, retry);
    const attempt = await sendOnce(outgoing, retry);
    return fault === "drop_acknowledgement" ? { acknowledged: false, reason: "http_timeout" } : attempt;
  }

  function sendOnce(outgoing: Outgoing, retry: RetryMark | null): Promise<Attempt> {
    if (socketMode.count() > 0) return socketMode.transport(outgoing, retry);
    if (url === null) return Promise.resolve({ acknowledged: false, reason: "no_app" });
    return httpTransport(url, parts.signingSecret, parts.acknowledgeWithin)(outgoing, retry);
  }

  const events = createEventDelivery(handOver, parts.retryDelays, log);

  return {
    sendEvent(name, payload) {
      events.deliver({ kind: "event", name, payload });
    },
    async sendAndWait(outgoing) {
      const entry = log.open(outgoing);
      const attempt = await handOver(outgoing, null);
      entry.attempt(0, attempt.acknowledged ? "acknowledged" : attempt.reason);
      entry.state(attempt.acknowledged ? "acknowledged" : "given_up");
      return attempt.acknowledged
        ? { ok: true, body: attempt.body }
        : { ok: false, error: shownError(attempt) };
    },
    connect(address) {
      url = address;
      parts.onChange();
    },
    connection: () => ({
      transport: socketMode.count() > 0 ? "socket_mode" : url === null ? "none" : "http",
      url,
      sockets: socketMode.count(),
    }),
    socketMode,
    deliveries: log.list,
    forget() {
      events.forget();
      log.clear();
    },
    close() {
      events.forget();
      socketMode.close();
    },
  };
}

/** The code Slack shows a person when the app did not answer. */
function shownError({ reason, status }: Attempt & { acknowledged: false }) {
  if (reason === "http_timeout" || reason === "timeout") return "operation_timeout";
  if (reason === "http_error") return (status ?? 500) < 500 ? "http_client_error" : "http_service_error";
  return "dispatch_failed";
}
