import { randomBytes } from "node:crypto";
import { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { appFacingRoutes } from "./app-facing-routes.ts";
import type { Credentials, WorkspaceContext } from "./context.ts";
import { createAppLink } from "./delivery/app-link.ts";
import { createSocketMode } from "./delivery/socket-mode.ts";
import { createFaults } from "./faults.ts";
import { guard, isUpgradeAllowed } from "./guard.ts";
import { listen } from "./listen.ts";
import { withManifest } from "./manifest.ts";
import { pageRoutes } from "./page-routes.ts";
import { personRoutes } from "./person/routes.ts";
import { isLocal } from "./person/trial-routes.ts";
import { createWorkspaceState } from "./state/workspace-state.ts";
import { type Seed, trialSeed } from "./trial-seed.ts";
import { createUpdates } from "./updates.ts";
import { createRateLimit, noRateLimit } from "./web-api/rate-limit.ts";
import { webApiRoutes } from "./web-api/routes.ts";

export type WorkspaceOptions = {
  /** 0 takes any free port; a port that is taken gives the next free one. */
  port?: number;
  seed?: Seed;
  /**
   * An app manifest whose commands, shortcuts and event subscriptions take the place of the seed's. Without
   * it, manifest.yaml in the working directory gives commands and shortcuts; false: the seed's stand.
   */
  manifest?: string | false;
  /** Where the app listens, for delivery over HTTP. */
  appUrl?: string | undefined;
  /** The built page. */
  pageDirectory?: string | undefined;
  logger?: { error(about: object, message: string): void };
  /** Milliseconds before the second, third and fourth delivery of an event. */
  retryDelays?: readonly number[];
  /** Milliseconds the app has to acknowledge. */
  acknowledgeWithin?: number;
  /** Milliseconds a trigger_id lives. */
  triggerLifetime?: number;
  /** One message a second a channel, as in Slack. */
  rateLimited?: boolean;
  onClockMoved?: (now: Date) => void;
};

export type Workspace = {
  /** Where to look at it: http://127.0.0.1:PORT/ */
  page: string;
  /** For `clientOptions.slackApiUrl`; ends with /api/. */
  webApi: string;
  port: number;
  botToken: string;
  appToken: string;
  signingSecret: string;
  /** The trial's time. */
  now(): Date;
  /** Delivers over HTTP to this address from now on. Throws where it is not on this machine. */
  connectApp(url: string): void;
  onClockMoved(listener: (now: Date) => void): void;
  close(): Promise<void>;
};

const slackAcknowledgesWithin = 3_000;
const slackRetryDelays = [0, 60_000, 300_000];
const slackTriggerLifetime = 3_000;

/** Starts a local Slack on 127.0.0.1. Throws when no port is free or the manifest cannot be read. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const seed = seedOf(options);
  const context = createContext(seed, options);
  const clockListeners = new Set(options.onClockMoved ? [options.onClockMoved] : []);
  const tellClock = () => {
    const now = context.state.clock.now();
    context.updates.tell({ type: "clock", now: now.toISOString() }, "everybody");
    for (const listener of clockListeners) listener(now);
  };
  const moveClock = (to: Date) => {
    const moved = context.state.clock.moveTo(to);
    if (moved) tellClock();
    return moved;
  };
  const reset = () => {
    context.seed = seed;
    context.state = newState(seed, options);
    context.calls.length = 0;
    context.faults.clear();
    context.updates.tell({ type: "reset" }, "everybody");
    tellClock();
  };

  let port = 0;
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.onError((fault, request) => {
    options.logger?.error({ err: fault, path: request.req.path }, "The local workspace failed");
    return request.json({ ok: false, error: "internal_error", message: String(fault) }, 500);
  });
  routes.use(guard(() => port));
  routes.route("/api", webApiRoutes(context));
  routes.route("/workspace", personRoutes(context, moveClock, reset));
  routes.route("/", appFacingRoutes(context));
  routes.route("/", pageRoutes(options.pageDirectory));

  const server = createAdaptorServer({ fetch: routes.fetch, overrideGlobalObjects: false });
  if (!(server instanceof Server)) throw new Error("The local workspace needs an HTTP/1 server.");
  server.on("upgrade", (request, socket, head) => {
    if (isUpgradeAllowed(request, port)) context.app.socketMode.upgrade(request, socket, head);
    else socket.destroy();
  });
  port = await listen(server, options.port ?? 0);
  context.address = `http://127.0.0.1:${port}`;
  const connectApp = (url: string) => {
    if (!isLocal(url)) throw new Error(`The app must listen on this machine, not at ${url}.`);
    context.app.connect(url);
  };
  if (options.appUrl !== undefined) connectApp(options.appUrl);

  return {
    page: `${context.address}/`,
    webApi: `${context.address}/api/`,
    port,
    ...context.credentials,
    now: () => context.state.clock.now(),
    connectApp,
    onClockMoved: (listener) => void clockListeners.add(listener),
    close: () => close(server, context),
  };
}

function seedOf({ seed = trialSeed, manifest }: WorkspaceOptions): Seed {
  if (manifest === false) return seed;
  if (manifest !== undefined) return withManifest(seed, manifest);
  return { ...withManifest(seed, "manifest.yaml"), subscriptions: seed.subscriptions };
}

function newState(seed: Seed, { triggerLifetime = slackTriggerLifetime }: WorkspaceOptions) {
  return createWorkspaceState(seed, triggerLifetime, Date.now);
}

function createContext(seed: Seed, options: WorkspaceOptions): WorkspaceContext {
  const updates = createUpdates();
  const faults = createFaults();
  const credentials = newCredentials();
  const acknowledgeWithin = options.acknowledgeWithin ?? slackAcknowledgesWithin;
  const onChange = () => updates.tell({ type: "app", connection: context.app.connection() }, "everybody");
  const context: WorkspaceContext = {
    seed,
    state: newState(seed, options),
    updates,
    faults,
    credentials,
    app: createAppLink({
      socketMode: createSocketMode(seed.app.id, acknowledgeWithin, () => onChange()),
      faults,
      signingSecret: credentials.signingSecret,
      acknowledgeWithin,
      retryDelays: options.retryDelays ?? slackRetryDelays,
      now: () => context.state.clock.now(),
      onChange: () => onChange(),
    }),
    rateLimit: options.rateLimited === false ? noRateLimit : createRateLimit(Date.now),
    calls: [],
    address: "",
  };
  return context;
}

/** New secrets each time, in the shape of Slack's. */
function newCredentials(): Credentials {
  const secret = () => randomBytes(16).toString("hex");
  return { botToken: `xoxb-local-${secret()}`, appToken: `xapp-local-${secret()}`, signingSecret: secret() };
}

function close(server: Server, context: WorkspaceContext): Promise<void> {
  context.app.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
