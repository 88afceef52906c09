import { Hono } from "hono";
import type { WorkspaceContext } from "../context.ts";
import { Refusal } from "../refusal.ts";
import type { TrialControls } from "../trial-controls.ts";
import { actingRoutes } from "./acting-routes.ts";
import { failure } from "./failures.ts";
import { fileRoutes } from "./file-routes.ts";
import { placeRoutes } from "./place-routes.ts";
import { seeingRoutes } from "./seeing-routes.ts";
import { trialRoutes } from "./trial-routes.ts";

/** Everything under /workspace/ (docs/workspace.md). */
export function personRoutes(context: WorkspaceContext, controls: TrialControls): Hono {
  const routes = new Hono();
  routes.onError((fault, request) => failure(request, fault));
  routes.route("/", seeingRoutes(context));
  routes.route("/", actingRoutes(context));
  routes.route("/", placeRoutes(context));
  routes.route("/", fileRoutes(context));
  routes.route("/", trialRoutes(context, controls));
  routes.all("*", (request) => failure(request, new Refusal("path_not_found")));
  return routes;
}
