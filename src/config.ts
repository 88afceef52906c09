import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";
import { DubanError } from "./errors.ts";
import { type ModelSettings, parseModelSettings } from "./model/model-settings.ts";
import { DEFAULT_LIGHTS, type Lights, readLights } from "./progress/lights.ts";
import { readClockTime, readQuietHours } from "./reminders/hours.ts";
import type { ReminderSettings } from "./reminders/parts.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

const environment = z
  .object({
    DUBAN_DATA_DIR: z.string().min(1, "should be a folder").default("var"),
    DATABASE_URL: z
      .string()
      .refine(
        (url) => /^file:./.test(url) || isPostgresqlAddress(url),
        'should be "file:PATH", a SQLite file, or "postgresql://USER:PASSWORD@HOST:PORT/DATABASE" (special characters of the password as %XX)',
      )
      .optional(),
    DUBAN_PLAN: z.string().min(1, "should be the folder of a plan").default("data/plans/binhai-2022"),
    PORT: z.coerce
      .number("should be a port number")
      .int()
      .min(0, "should be 0 to 65535")
      .max(65535, "should be 0 to 65535")
      .default(3210),
    SLACK_BOT_TOKEN: z
      .string()
      .startsWith("xoxb-", 'should begin with "xoxb-" (OAuth & Permissions)')
      .optional(),
    SLACK_SIGNING_SECRET: z
      .string()
      .min(1, "should be the app's signing secret (Basic Information)")
      .optional(),
    SLACK_APP_TOKEN: z
      .string()
      .startsWith("xapp-", 'should begin with "xapp-" (Basic Information, App-Level Tokens)')
      .optional(),
    SLACK_API_URL: z.url("should be an address such as https://slack.com/api/").optional(),
    DUBAN_DIGEST_CHANNEL: z
      .string()
      .regex(/^[CG][A-Z0-9]+$/, 'should be a channel id such as "C0123456789"')
      .optional(),
    DUBAN_DIGEST_TIME: z
      .string()
      .regex(
        new RegExp(`^(${DAYS.join("|")}) ([01]\\d|2[0-3]):[0-5]\\d$`),
        'should be a weekday and an hour such as "Fri 17:00"',
      )
      .default("Fri 17:00"),
    DUBAN_DIGEST_RATE: z.coerce
      .number("should be a number of messages a second")
      .min(0.1, "should be 0.1 to 10")
      .max(10, "should be 0.1 to 10")
      .default(2),
    DUBAN_REMINDER_TIME: z
      .string()
      .regex(/^(off|([01]\d|2[0-3]):[0-5]\d)$/, 'should be an hour such as "10:00", or "off"')
      .default("10:00"),
    DUBAN_QUIET_HOURS: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'should be two hours such as "20:00-08:00"')
      .default("20:00-08:00"),
    DUBAN_REPORT_EVERY_DAYS: z.coerce
      .number("should be a number of days")
      .int("should be a whole number of days")
      .min(7, "should be 7 or more: reminders go out once a week")
      .default(7),
    DUBAN_REMINDERS_UNANSWERED: z.coerce
      .number("should be a number of reminders")
      .int("should be a whole number of reminders")
      .min(1, "should be 1 or more")
      .default(3),
    DUBAN_ADMINISTRATORS: z
      .string()
      .regex(
        /^[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*$/,
        'should be user ids parted by commas such as "U012AB3CD, U045EF6GH"',
      )
      .optional(),
    DUBAN_LIGHTS: z
      .string()
      .transform((text, context) => {
        const { lights, faults } = readLights(text);
        for (const message of faults) context.addIssue({ code: "custom", message });
        return lights;
      })
      .optional(),
    LOG_LEVEL: z
      .enum(
        ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
        "should be fatal, error, warn, info, debug, trace or silent",
      )
      .default("info"),
  })
  .superRefine((read, context) => {
    const fault = (name: string, message: string): void =>
      context.addIssue({ code: "custom", path: [name], message });
    const hasWay = read.SLACK_SIGNING_SECRET !== undefined || read.SLACK_APP_TOKEN !== undefined;
    if (read.SLACK_BOT_TOKEN !== undefined && !hasWay) {
      fault(
        "SLACK_SIGNING_SECRET",
        "or SLACK_APP_TOKEN should be set with SLACK_BOT_TOKEN: the first for HTTP, the second for Socket Mode",
      );
    }
    if (read.SLACK_BOT_TOKEN === undefined && hasWay)
      fault("SLACK_BOT_TOKEN", "should be set with SLACK_SIGNING_SECRET or SLACK_APP_TOKEN");
  });

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

/** Whether a text is PostgreSQL's address with a host and a database in it. */
function isPostgresqlAddress(text: string): boolean {
  const url = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.hostname !== "" && url.pathname.length > 1;
}

function databaseUrl(url: string | undefined, dataDirectory: string, root: string): string {
  if (url !== undefined && isPostgresqlAddress(url)) return url;
  const path = url?.replace(/^file:/, "") ?? join(dataDirectory, "duban.db");
  return `file:${isAbsolute(path) ? path : resolve(root, path)}`;
}

function reminderSettings(read: z.infer<typeof environment>): ReminderSettings {
  const time = read.DUBAN_REMINDER_TIME;
  return {
    time: time === "off" ? null : readClockTime(time),
    quiet: readQuietHours(read.DUBAN_QUIET_HOURS),
    cadence: read.DUBAN_REPORT_EVERY_DAYS,
    shownAfter: read.DUBAN_REMINDERS_UNANSWERED,
  };
}

function slackConfig(read: z.infer<typeof environment>): SlackConfig {
  if (read.SLACK_BOT_TOKEN === undefined) return { kind: "local" };
  return {
    kind: "slack",
    botToken: read.SLACK_BOT_TOKEN,
    signingSecret: read.SLACK_SIGNING_SECRET ?? null,
    appToken: read.SLACK_APP_TOKEN ?? null,
    apiUrl: read.SLACK_API_URL ?? null,
  };
}
