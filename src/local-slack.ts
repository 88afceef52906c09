import { join } from "node:path";
import type { Logger } from "pino";
import { createApp, type Duban } from "./app.ts";
import type { Config } from "./config.ts";
import { startWorkspace, type Workspace } from "./workspace/start-workspace.ts";
import { trialSeed } from "./workspace/trial-seed.ts";

/** Duban with a local Slack-compatible workspace of its own. */
export type LocalSlack = { page: string; port: number; duban: Duban; stop(): Promise<void> };

const A_MINUTE_MS = 60_000;

/**
 * Starts Duban and a local workspace, and introduces them to each other over Slack's HTTP protocol. The trial's clock
 * goes on from where the last trial stopped, since the ledger is kept and the workspace's messages are not.
 */
export async function startLocalSlack(config: Config, root: string, logger: Logger): Promise<LocalSlack> {
  const administrators = trialSeed.people.filter((person) => person.is_admin === true).map(({ id }) => id);
  const channel =
    trialSeed.channels.find(({ members }) => members.includes(trialSeed.app.bot.id))?.id ?? null;
  const workspace = await startWorkspace({
    port: config.port,
    pageDirectory: join(root, "dist/page"),
    logger: { error: (about, message) => logger.error(about, message) },
  });
  const { botToken, signingSecret, webApi } = workspace;
  const connection = { botToken, signingSecret, appToken: null, apiUrl: webApi, port: 0 };
  const duban = await createApp(
    { ...config, administrators: [...config.administrators, ...administrators] },
    { root, connection, now: workspace.now, logger, digestChannel: config.digestChannel ?? channel },
  );
  await goOnFrom(await duban.services.lastActivity(), workspace);
  await duban.start();
  workspace.connectApp(`http://127.0.0.1:${duban.port()}/slack/events`);
  workspace.onClockMoved(() => void duban.tick());
  return {
    page: workspace.page,
    port: workspace.port,
    duban,
    async stop() {
      await duban.stop();
      await workspace.close();
    },
  };
}

/** Moves the trial's clock past what was done in an earlier trial: nothing in the ledger may lie in the future. */
async function goOnFrom(last: Date | null, { page, now }: Workspace): Promise<void> {
  if (last === null || last < now()) return;
  const to = new Date(last.getTime() + A_MINUTE_MS).toISOString();
  const headers = { "content-type": "application/json" };
  await fetch(new URL("/workspace/clock", page), { method: "POST", headers, body: JSON.stringify({ to }) });
}
