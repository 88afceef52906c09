import { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { WorkspaceContext } from "./context.ts";
import { createContext, newState, seedOf } from "./create-context.ts";
import { isUpgradeAllowed } from "./guard.ts";
import { listen } from "./listen.ts";
import { isLocal } from "./person/trial-routes.ts";
import type { TrialControls } from "./trial-controls.ts";
import type { Workspace, WorkspaceOptions } from "./workspace-options.ts";
import { workspaceRoutes } from "./workspace-routes.ts";

export type { Workspace, WorkspaceOptions } from "./workspace-options.ts";

/** Starts a local Slack on 127.0.0.1. Throws when no port is free or the manifest cannot be read. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const context = createContext(seedOf(options), options);
  const clockListeners = new Set(options.onClockMoved ? [options.onClockMoved] : []);
  const controls = controlsOf(context, options, clockListeners);
  let port = 0;
  const routes = workspaceRoutes(context, controls, options, () => port);
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

function controlsOf(
  context: WorkspaceContext,
  options: WorkspaceOptions,
  clockListeners: ReadonlySet<(now: Date) => void>,
): TrialControls {
  const { seed } = context;
  const tellClock = () => {
    const now = context.state.clock.now();
    context.updates.tell({ type: "clock", now: now.toISOString() }, "everybody");
    for (const listener of clockListeners) listener(now);
  };
  return {
    moveClock(to) {
      const moved = context.state.clock.moveTo(to);
      if (moved) tellClock();
      return moved;
    },
    reset() {
      context.seed = seed;
      context.state = newState(seed, options);
      context.calls.length = 0;
      context.faults.clear();
      context.app.forget();
      context.updates.tell({ type: "reset" }, "everybody");
      tellClock();
    },
  };
}

function close(server: Server, context: WorkspaceContext): Promise<void> {
  context.app.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
