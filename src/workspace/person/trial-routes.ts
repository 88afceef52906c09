import { Hono } from "hono";
import type { WorkspaceContext } from "../context.ts";
import { connectAppSchema, faultSchema, moveClockSchema, revokeTokenSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { TrialControls } from "../trial-controls.ts";
import { readBody } from "./failures.ts";

/** Steering a trial: clock, faults, the app's address, reset (docs/workspace.md, "Steering a trial"). */
export function trialRoutes(context: WorkspaceContext, { moveClock, reset }: TrialControls) {
  const routes = new Hono();
  const now = () => ({ now: context.state.clock.now().toISOString() });

  routes.get("/clock", (request) => request.json(now()));
  routes.post("/clock", async (request) => {
    const given = await readBody(request, moveClockSchema);
    const to =
      "to" in given
        ? new Date(given.to)
        : new Date(context.state.clock.now().getTime() + given.forward_seconds * 1000);
    if (!moveClock(to)) throw new Refusal("clock_only_forward");
    return request.json({ ok: true, ...now() });
  });

  routes.get("/faults", (request) => request.json({ faults: context.faults.list() }));
  routes.post("/faults", async (request) => {
    context.faults.set(await readBody(request, faultSchema));
    return request.json({ ok: true, faults: context.faults.list() });
  });
  routes.delete("/faults", (request) => {
    context.faults.clear();
    return request.json({ ok: true });
  });

  routes.post("/token", async (request) => {
    context.state.isTokenRevoked = (await readBody(request, revokeTokenSchema)).revoked;
    return request.json({ ok: true });
  });

  routes.get("/deliveries", (request) => request.json({ deliveries: context.app.deliveries() }));
  routes.get("/calls", (request) => request.json({ calls: context.calls }));
  routes.post("/socket/disconnect", (request) => {
    context.app.socketMode.disconnectAll("refresh_requested");
    return request.json({ ok: true });
  });
  routes.post("/app", async (request) => {
    const { url, commands, shortcuts } = await readBody(request, connectAppSchema);
    if (url !== undefined && !isLocal(url)) throw new Refusal("not_local");
    if (commands ?? shortcuts) {
      context.seed = {
        ...context.seed,
        commands: commands ?? context.seed.commands,
        shortcuts: shortcuts ?? context.seed.shortcuts,
      };
      const declared = { commands: context.seed.commands, shortcuts: context.seed.shortcuts };
      context.updates.tell({ type: "manifest", ...declared }, "everybody");
    }
    if (url !== undefined) context.app.connect(url);
    return request.json({ ok: true, connection: context.app.connection() });
  });
  routes.post("/reset", (request) => {
    reset();
    return request.json({ ok: true });
  });
  return routes;
}

/** Whether an address is on this machine: the workspace sends nothing beyond it. */
export function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}
