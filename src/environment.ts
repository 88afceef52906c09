import { z } from "zod";
import { readLights } from "./progress/standing/lights.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** The variables that Duban reads, each with its form and with what it is where it is absent. */
export const environment = z
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

/** The variables as they were read. */
export type Environment = z.infer<typeof environment>;

/** Whether a text is PostgreSQL's address with a host and a database in it. */
export function isPostgresqlAddress(text: string): boolean {
  const url = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.hostname !== "" && url.pathname.length > 1;
}
