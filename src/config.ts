import { isAbsolute, join, resolve } from "node:path";
import { type Environment, environment, isPostgresqlAddress } from "./environment.ts";
import { DubanError } from "./errors.ts";
import { type ModelSettings, parseModelSettings } from "./model/model-settings.ts";
import { DEFAULT_LIGHTS, type Lights } from "./progress/standing/lights.ts";
import { readClockTime, readQuietHours } from "./reminders/hours.ts";
import type { ReminderSettings } from "./reminders/parts.ts";

/** How Duban reaches Slack: the real one, or the local workspace that it starts itself. */
export type SlackConfig =
  | { kind: "local" }
  | {
      kind: "slack";
      botToken: string;
      signingSecret: string | null;
      appToken: string | null;
      apiUrl: string | null;
    };

export type Config = {
  dataDirectory: string;
  /** Where the compact dictionary is; it comes from packages and is made when the programs are built. */
  dictionaryDirectory: string;
  /** `file:PATH` with an absolute path, or PostgreSQL's address as it was given. */
  databaseUrl: string;
  planDirectory: string;
  port: number;
  slack: SlackConfig;
  /** Where the digest goes; null: the first channel that Duban is a member of in a local workspace, nowhere in Slack. */
  digestChannel: string | null;
  /** "Fri 17:00", in the plan's time zone. */
  digestTime: string;
  /** When owners are reminded of what they have not reported on, and after how many the digest says so. */
  reminders: ReminderSettings;
  /** Messages a second that one process sends when digests go to many; to each recipient it is one a second at most. */
  digestRate: number;
  administrators: string[];
  /** The colours of the paces: App Home, the workbook, charts, the report. */
  lights: Lights;
  logLevel: string;
  /** The model that phrases open answers; null without a key. */
  model: ModelSettings | null;
};

/**
 * Reads the configuration from an environment; an empty variable counts as absent.
 * @throws DubanError `config` listing every fault at once, each with the variable's name and what it should be.
 */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = environment.safeParse(present);
  const model = parseModelSettings(present);
  const own = read.success
    ? []
    : read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const faults = [...own, ...model.faults];
  if (!read.success || faults.length > 0) {
    const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    throw new DubanError(
      "config",
      `The configuration has ${count}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  }
  const dataDirectory = resolve(root, read.data.DUBAN_DATA_DIR);
  return {
    dataDirectory,
    dictionaryDirectory: resolve(root, "dist/dictionary"),
    databaseUrl: databaseUrl(read.data.DATABASE_URL, dataDirectory, root),
    planDirectory: resolve(root, read.data.DUBAN_PLAN),
    port: read.data.PORT,
    slack: slackConfig(read.data),
    digestChannel: read.data.DUBAN_DIGEST_CHANNEL ?? null,
    digestTime: read.data.DUBAN_DIGEST_TIME,
    reminders: reminderSettings(read.data),
    digestRate: read.data.DUBAN_DIGEST_RATE,
    administrators: (read.data.DUBAN_ADMINISTRATORS ?? "").split(/\s*,\s*/).filter((each) => each !== ""),
    lights: read.data.DUBAN_LIGHTS ?? DEFAULT_LIGHTS,
    logLevel: read.data.LOG_LEVEL,
    model: model.settings,
  };
}

function databaseUrl(url: string | undefined, dataDirectory: string, root: string): string {
  if (url !== undefined && isPostgresqlAddress(url)) return url;
  const path = url?.replace(/^file:/, "") ?? join(dataDirectory, "duban.db");
  return `file:${isAbsolute(path) ? path : resolve(root, path)}`;
}

function reminderSettings(read: Environment): ReminderSettings {
  const time = read.DUBAN_REMINDER_TIME;
  return {
    time: time === "off" ? null : readClockTime(time),
    quiet: readQuietHours(read.DUBAN_QUIET_HOURS),
    cadence: read.DUBAN_REPORT_EVERY_DAYS,
    shownAfter: read.DUBAN_REMINDERS_UNANSWERED,
  };
}

function slackConfig(read: Environment): SlackConfig {
  if (read.SLACK_BOT_TOKEN === undefined) return { kind: "local" };
  return {
    kind: "slack",
    botToken: read.SLACK_BOT_TOKEN,
    signingSecret: read.SLACK_SIGNING_SECRET ?? null,
    appToken: read.SLACK_APP_TOKEN ?? null,
    apiUrl: read.SLACK_API_URL ?? null,
  };
}
