import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Logger } from "pino";
import { createApp, type Duban } from "./app.ts";
import { type Config, readConfig, type SlackConfig } from "./config.ts";
import { DubanError } from "./errors.ts";
import { type LocalSlack, startLocalSlack } from "./local-slack.ts";
import { createLogger } from "./logger.ts";
import { startedWords } from "./started-words.ts";

/** Starts Duban and stops it when it is told to. */
async function main(): Promise<void> {
  const root = process.cwd();
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const config = readConfig(process.env, root);
  const logger = createLogger(config.logLevel);
  const running =
    config.slack.kind === "local"
      ? await startLocal(config, root, logger)
      : await startInSlack(config, config.slack, root, logger);
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

type Running = { stop(): Promise<void> };

async function startLocal(config: Config, root: string, logger: Logger): Promise<Running> {
  const local: LocalSlack = await startLocalSlack(config, root, logger);
  console.log(
    startedWords(local.duban.services, { page: local.page, wantedPort: config.port, port: local.port }),
  );
  return local;
}

async function startInSlack(
  config: Config,
  slack: Extract<SlackConfig, { kind: "slack" }>,
  root: string,
  logger: Logger,
): Promise<Running> {
  const connection = { ...slack, port: config.port };
  const duban: Duban = await createApp(config, {
    root,
    connection,
    now: () => new Date(),
    logger,
    digestChannel: config.digestChannel,
  });
  await duban.start();
  const way =
    slack.appToken === null ? `events over HTTP on port ${duban.port()} (/slack/events)` : "Socket Mode";
  console.log(`Duban is connected to Slack: ${way}.`);
  return duban;
}

main().catch((error) => {
  console.error(error instanceof DubanError ? error.message : error);
  process.exitCode = 1;
});
