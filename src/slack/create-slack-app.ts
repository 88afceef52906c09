import { Server } from "node:http";
import { App, type AppOptions, LogLevel } from "@slack/bolt";
import type { Logger } from "pino";
import { toSlackLogger } from "./slack-logger.ts";
import { followWork } from "./work-under-way.ts";

/** How to reach a Slack: the real one or the local workspace; the same app speaks to both. */
export type SlackConnection = {
  botToken: string;
  signingSecret: string | null;
  appToken: string | null;
  /** Another Web API address than Slack's own, ending in /api/. */
  apiUrl: string | null;
  /** The port that events are received on over HTTP, 0 for any free one; unused in Socket Mode. */
  port: number;
};

export type SlackApp = {
  app: App;
  /** The port that is listened on over HTTP, once started. */
  port(): number;
  start(): Promise<void>;
  /** Resolves when nothing is being answered. */
  idle(): Promise<void>;
  /** Takes nothing more, and finishes what it was given. */
  stop(): Promise<void>;
};

/** Over HTTP only a proxy on this machine, or the local workspace, is meant to reach the port. */
const HOST = "127.0.0.1";

/** A call that Slack has not answered by then is given up; nobody knows then what became of it. */
const CALL_TIMEOUT_MS = 15_000;

/**
 * The Bolt app, without listeners. WebClient's own retries are off: after a timeout nobody knows whether a message
 * was stored, and a blind repeat would post it twice (`post-once.ts` looks first). Rate limits are told at once and
 * waited out where the message is known.
 */
export function createSlackApp(connection: SlackConnection, logger: Logger): SlackApp {
  const { botToken, signingSecret, appToken, apiUrl, port } = connection;
  const socketMode = appToken !== null;
  const options: AppOptions = {
    token: botToken,
    logger: toSlackLogger(logger),
    logLevel: LogLevel.INFO,
    clientOptions: {
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: CALL_TIMEOUT_MS,
      ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    },
    ...(socketMode ? { socketMode, appToken } : { signingSecret: signingSecret ?? "" }),
  };
  const app = new App({ ...options, deferInitialization: true });
  const work = followWork(app);
  let listening = port;
  return {
    app,
    port: () => listening,
    async start() {
      await app.init();
      if (socketMode) return void (await app.start());
      const server = await app.start({ port, host: HOST });
      const address = server instanceof Server ? server.address() : null;
      if (typeof address === "object" && address !== null) listening = address.port;
    },
    idle: () => work.finished(),
    async stop() {
      await app.stop();
      await work.finished();
    },
  };
}
