import { randomBytes } from "node:crypto";
import type { Credentials, WorkspaceContext } from "./context.ts";
import { createAppLink } from "./delivery/app-link.ts";
import { createSocketMode } from "./delivery/socket-mode.ts";
import { createFaults } from "./faults.ts";
import { withManifest } from "./manifest.ts";
import { createWorkspaceState } from "./state/workspace-state.ts";
import { type Seed, trialSeed } from "./trial-seed.ts";
import { createUpdates } from "./updates.ts";
import { createRateLimit, noRateLimit } from "./web-api/rate-limit.ts";
import type { WorkspaceOptions } from "./workspace-options.ts";

const slackAcknowledgesWithin = 3_000;
const slackRetryDelays = [0, 60_000, 300_000];
const slackTriggerLifetime = 3_000;

/** The seed a workspace starts from, with its manifest's part. Throws where the manifest cannot be read. */
export function seedOf({ seed = trialSeed, manifest }: WorkspaceOptions): Seed {
  if (manifest === false) return seed;
  if (manifest !== undefined) return withManifest(seed, manifest);
  return { ...withManifest(seed, "manifest.yaml"), subscriptions: seed.subscriptions };
}

/** A workspace's memory at its start. */
export function newState(seed: Seed, { triggerLifetime = slackTriggerLifetime }: WorkspaceOptions) {
  return createWorkspaceState(seed, triggerLifetime, Date.now);
}

/** All parts of a workspace, put together; the address is filled in once it listens. */
export function createContext(seed: Seed, options: WorkspaceOptions): WorkspaceContext {
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
