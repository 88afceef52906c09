import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { createApp, type Duban } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/start-workspace.ts";
import { trialSeed } from "../../src/workspace/trial-seed.ts";
import { type AnotherDuban, startAnotherDuban } from "./another-duban.ts";
import { testOpeners } from "./openers.ts";
import { createPerson, type Person } from "./person.ts";

/** The trial's people and places, as the workspace's seed names them. */
export const admin = "U0ADMIN";
export const sport = "U0SPORT";
export const staff = "U0STAFF";
export const alex = "U0READER";
export const channel = "C0DUBAN";
export const sportChannel = "C0SPORT";
export const foreignChannel = "C0CHAT";
export const dmOf = (user: string): string => user.replace(/^U/, "D");

const root = resolve(".");

export type TrialOptions = {
  socketMode?: boolean;
  rateLimited?: boolean;
  digest?: boolean;
  env?: Record<string, string>;
  /** Another database than a fresh SQLite file. */
  databaseUrl?: string;
  /** When the trial's clock starts, where it is not the usual Friday in June. */
  from?: string;
};

/** Duban in a workspace of its own, with a fresh database, and somebody to talk to it. */
export type Trial = Person & {
  workspace: Workspace;
  databaseUrl: string;
  /** The running Duban; another after `restart`. */
  duban(): Duban;
  /** What Duban logged, one record a line. */
  log: Record<string, unknown>[];
  /** Another Duban on the same database and workspace, in a process of its own; it does what is due when told. */
  anotherDuban(): Promise<AnotherDuban>;
  /** Stops Duban, lets something happen meanwhile, and starts it again on the same database. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Moves the trial's clock, and lets Duban do what is due then. */
  moveTo(moment: string): Promise<void>;
  /** Waits until all that was delivered is dealt with. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a workspace and Duban in it: the real Bolt app, the real database, quick redeliveries. */
export async function startTrial(options: TrialOptions = {}): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), "duban-trial-"));
  const { from = trialSeed.clock_starts } = options;
  const workspace = await startWorkspace({
    seed: { ...trialSeed, clock_starts: from },
    pageDirectory: join(root, "dist/page"),
    rateLimited: options.rateLimited ?? false,
    retryDelays: [0, 20, 20],
    acknowledgeWithin: 10_000,
  });
  const log: Record<string, unknown>[] = [];
  const logger = createLogger("info", { write: (line) => void log.push(JSON.parse(line)) });
  const config = {
    ...readConfig(
      {
        ...options.env,
        DUBAN_DATA_DIR: "var",
        DATABASE_URL: options.databaseUrl ?? `file:${join(folder, "duban.db")}`,
      },
      root,
    ),
    administrators: [admin],
  };
  const create = (): Promise<Duban> =>
    createApp(config, {
      root,
      connection: {
        botToken: workspace.botToken,
        signingSecret: workspace.signingSecret,
        appToken: options.socketMode ? workspace.appToken : null,
        apiUrl: workspace.webApi,
        port: 0,
      },
      ...testOpeners,
      now: workspace.now,
      logger,
      // What waits for seconds before it tries again waits for a fraction of them.
      wait: (milliseconds) => sleep(milliseconds / 40),
      digestChannel: options.digest === false ? null : channel,
    });
  const person = createPerson(workspace);
  const started = async (): Promise<Duban> => {
    const duban = await create();
    await duban.start();
    if (!options.socketMode) workspace.connectApp(`http://127.0.0.1:${duban.port()}/slack/events`);
    return duban;
  };
  let current = await started();
  const others: AnotherDuban[] = [];
  const openClaims = (): Promise<number> =>
    current.services.database.client.claim.count({ where: { doneAt: null } }).catch(() => 0);
  return {
    ...person,
    workspace,
    databaseUrl: config.databaseUrl,
    log,
    duban: () => current,
    async anotherDuban() {
      const another = await startAnotherDuban({ workspace, databaseUrl: config.databaseUrl, channel });
      others.push(another);
      return another;
    },
    async restart(meanwhile = async () => undefined) {
      await current.stop();
      await meanwhile();
      current = await started();
    },
    async moveTo(moment) {
      await person.post("clock", { to: moment });
      await current.tick();
    },
    async settled() {
      await person.until(async () => {
        const { deliveries } = await person.get("deliveries");
        const waiting = deliveries.filter(
          ({ state }: { state: string }) => !/acknowledged|given_up/.test(state),
        );
        if (waiting.length > 0) return false;
        await current.idle();
        return (await openClaims()) === 0;
      });
    },
    async close() {
      await workspace.close();
      for (const duban of [current, ...others]) await duban.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
