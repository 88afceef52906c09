import type { AppLink } from "./delivery/app-link.ts";
import type { Faults } from "./faults.ts";
import type { RecordedCall } from "./person-interface.ts";
import type { WorkspaceState } from "./state/workspace-state.ts";
import type { Seed } from "./trial-seed.ts";
import type { Updates } from "./updates.ts";
import type { RateLimit } from "./web-api/rate-limit.ts";

/** The secrets the trial hands out, in the forms real Slack's have. */
export type Credentials = { botToken: string; appToken: string; signingSecret: string };

/** What every part of one running workspace shares. */
export type WorkspaceContext = {
  seed: Seed;
  /** Replaced as a whole by a reset. */
  state: WorkspaceState;
  updates: Updates;
  faults: Faults;
  app: AppLink;
  rateLimit: RateLimit;
  calls: RecordedCall[];
  credentials: Credentials;
  /** "http://127.0.0.1:3210" */
  address: string;
};
