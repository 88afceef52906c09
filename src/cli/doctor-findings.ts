import type { Config } from "../config.ts";
import { describeDatabase } from "../database/opening/describe-database.ts";
import { tasksOf } from "../plan/plan.ts";
import type { CommandContext } from "./command.ts";

/** One thing looked at: whether it works, what was found, and what to do where it does not. */
export type Finding = { what: string; ok: boolean; found: string; advice: string | null };

/** Which Node runs. */
export function nodeFinding(): Finding {
  return { what: "Node", ok: true, found: process.versions.node, advice: null };
}

/** Whether the plan is read, and what is in it. */
export function planFinding(context: CommandContext): Finding {
  try {
    const { plan, targets, english } = context.book();
    const found = `${plan.title}: ${plan.chapters.length} chapters, ${tasksOf(plan).length} tasks, ${targets.length} targets, ${english.title === null ? "no English" : "with English"}`;
    return { what: "Plan", ok: true, found, advice: null };
  } catch (error) {
    return {
      what: "Plan",
      ok: false,
      found: message(error),
      advice: "Set DUBAN_PLAN to a folder with a plan.txt in it.",
    };
  }
}

/** Whether the database opens, and what it is. */
export async function databaseFinding(context: CommandContext): Promise<Finding> {
  const { databaseUrl } = context.config;
  try {
    const { entries, plan, database } = await context.services();
    const count = (await entries.list(plan.hash)).length;
    const where = await describeDatabase(databaseUrl, database);
    return {
      what: "Database",
      ok: true,
      found: `${where}, ${count} ${count === 1 ? "entry" : "entries"} for this plan`,
      advice: null,
    };
  } catch (error) {
    return {
      what: "Database",
      ok: false,
      found: message(error),
      advice: databaseUrl.startsWith("postgres")
        ? "Put DATABASE_URL right; without it Duban uses a SQLite file under DUBAN_DATA_DIR."
        : "Check DATABASE_URL and DUBAN_DATA_DIR, and that the folder can be written.",
    };
  }
}

/** Whether the search is ready. */
export async function searchFinding(context: CommandContext): Promise<Finding> {
  try {
    const started = performance.now();
    await (await context.services()).warmUp();
    return {
      what: "Search",
      ok: true,
      found: `ready in ${Math.round(performance.now() - started)} ms`,
      advice: null,
    };
  } catch (error) {
    return {
      what: "Search",
      ok: false,
      found: message(error),
      advice: "Delete the cache folder under DUBAN_DATA_DIR and try again.",
    };
  }
}

/** Whether a model is configured, and whether it answers. */
export async function modelFinding({ model }: Config): Promise<Finding> {
  if (model === null)
    return { what: "Model", ok: true, found: "no OPENAI_API_KEY: built-in answers", advice: null };
  const [{ createOpenAiClient }, { checkModel }, { healthLine }] = await Promise.all([
    import("../model/openai-client.ts"),
    import("../model/health/check-model.ts"),
    import("../model/health/health-words.ts"),
  ]);
  const client = createOpenAiClient(model, { retries: 0, seconds: 15 });
  return { what: "Model", ...healthLine(await checkModel(client, model), model) };
}

/** How Slack is reached. */
export function slackFinding({ slack }: Config): Finding {
  if (slack.kind === "local") {
    return {
      what: "Slack",
      ok: true,
      found: "no tokens: the local workspace is used",
      advice:
        "For real Slack set SLACK_BOT_TOKEN and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (.env.example says where they are).",
    };
  }
  return {
    what: "Slack",
    ok: true,
    found: `tokens set, ${slack.appToken === null ? "events over HTTP" : "Socket Mode"}`,
    advice: null,
  };
}

/** Where the digest goes, and when. */
export function digestFinding(config: Config): Finding {
  const missing = config.slack.kind === "slack" && config.digestChannel === null;
  return {
    what: "Digest",
    ok: true,
    found: `${config.digestTime}, Asia/Shanghai, ${config.digestChannel ?? (missing ? "to no channel" : "to the first channel of the local workspace")}`,
    advice: missing ? "Set DUBAN_DIGEST_CHANNEL to the channel's id and invite Duban there." : null,
  };
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
