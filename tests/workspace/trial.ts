import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../../src/workspace/start-workspace.ts";
import { trialSeed } from "../../src/workspace/trial-seed.ts";

/** The trial's people and places, as its seed names them. */
export const sport = "U0SPORT";
export const staff = "U0STAFF";
export const bot = "U0DUBAN";
export const duban = "C0DUBAN";
export const chat = "C0CHAT";
export const sportDm = "D0SPORT";

/** A workspace for a test: the seed's commands, two shortcuts, no rate limit, quick redeliveries. */
export function startTrial(options: WorkspaceOptions = {}): Promise<Workspace> {
  const shortcuts = [
    { name: "记进展", callback_id: "new_entry", description: "", type: "global" as const },
    { name: "记入台账", callback_id: "record_message", description: "", type: "message" as const },
  ];
  return startWorkspace({
    seed: { ...trialSeed, shortcuts },
    manifest: false,
    rateLimited: false,
    acknowledgeWithin: 5_000,
    retryDelays: [0, 20, 20],
    ...options,
  });
}

export function clientFor(workspace: Workspace, token = workspace.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.webApi,
    logLevel: LogLevel.ERROR,
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

const nothing = () => {};
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** The refusal a call met, as the official client reports it. */
export async function refusalOf(call: Promise<unknown>): Promise<{ error: string; messages: string[] }> {
  try {
    await call;
  } catch (fault) {
    const data = fault instanceof Error && "data" in fault ? (fault.data as Record<string, unknown>) : {};
    const metadata = data.response_metadata as { messages?: string[] } | undefined;
    if (typeof data.error === "string") return { error: data.error, messages: metadata?.messages ?? [] };
    throw fault;
  }
  throw new Error("The call was not refused.");
}

/** Acting as a person: `post("messages", {...})`, `get("state?user=…")`. */
export function personOf(workspace: Workspace) {
  const at = (path: string) => `${workspace.page}workspace/${path}`;
  return {
    async post(path: string, body: object) {
      const response = await fetch(at(path), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const answer: Answer = { ...((await response.json()) as Answer), status: response.status };
      return answer;
    },
    async get(path: string) {
      return (await (await fetch(at(path))).json()) as Answer;
    },
  };
}
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
type Answer = Record<string, any>;

/** A Bolt app over HTTP, connected to the workspace; `listen` adds its listeners before it starts. */
export async function boltOverHttp(workspace: Workspace, listen: (app: App) => void): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret: workspace.signingSecret, logger: silent });
  const app = new App({
    receiver,
    token: workspace.botToken,
    logger: silent,
    clientOptions: { slackApiUrl: workspace.webApi },
  });
  listen(app);
  const server = (await app.start({ port: 0, host: "127.0.0.1" })) as import("node:http").Server;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  workspace.connectApp(`http://127.0.0.1:${address.port}/slack/events`);
  return app;
}

/** A Bolt app over Socket Mode. */
export async function boltOverSocket(workspace: Workspace, listen: (app: App) => void): Promise<App> {
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logger: silent,
    clientPingTimeout: 1_000,
    installerOptions: { clientOptions: { slackApiUrl: workspace.webApi } },
  });
  const app = new App({
    receiver,
    token: workspace.botToken,
    logger: silent,
    clientOptions: { slackApiUrl: workspace.webApi },
  });
  listen(app);
  await app.start();
  return app;
}

/** Longer than anything takes, on a machine that has much else to do. */
const PATIENCE_MS = 30_000;

/** Waits until `look` gives something, and gives it. */
export async function until<Found>(
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
) {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > patience) throw new Error(`It did not happen within ${PATIENCE_MS / 1000} seconds.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
