import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { appFacingRoutes } from "./app-facing-routes.ts";
import type { WorkspaceContext } from "./context.ts";
import { guard } from "./guard.ts";
import { pageRoutes } from "./page-routes.ts";
import { personRoutes } from "./person/routes.ts";
import type { TrialControls } from "./trial-controls.ts";
import { webApiRoutes } from "./web-api/routes.ts";
import type { WorkspaceOptions } from "./workspace-options.ts";

/** Everything the workspace answers to over HTTP. `port` is asked when a request comes. */
export function workspaceRoutes(
  context: WorkspaceContext,
  controls: TrialControls,
  { logger, pageDirectory }: WorkspaceOptions,
  port: () => number,
) {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.onError((fault, request) => {
    logger?.error({ err: fault, path: request.req.path }, "The local workspace failed");
    return request.json({ ok: false, error: "internal_error", message: String(fault) }, 500);
  });
  routes.use(guard(port));
  routes.route("/api", webApiRoutes(context));
  routes.route("/workspace", personRoutes(context, controls));
  routes.route("/", appFacingRoutes(context));
  routes.route("/", pageRoutes(pageDirectory));
  return routes;
}
