import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startWorkspace, type Workspace } from "./start-workspace.ts";

/** `npm run workspace -- [--port N] [--app-url URL] [--manifest FILE] [--page DIRECTORY] [--json]` */
const usage = "npm run workspace -- [--port N] [--app-url URL] [--manifest FILE] [--page DIRECTORY] [--json]";
const defaultPort = 3210;
const builtPage = "dist/page";

function readArguments(given: string[]) {
  const { values } = parseArgs({
    args: given,
    options: {
      port: { type: "string", default: String(defaultPort) },
      "app-url": { type: "string" },
      manifest: { type: "string" },
      page: { type: "string", default: builtPage },
      json: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  if (values.manifest !== undefined && !existsSync(values.manifest))
    throw new Error(`--manifest: there is no file ${values.manifest}.`);
  return { ...values, port };
}

function describe({ page, webApi, botToken, appToken, signingSecret }: Workspace): string {
  return [
    `The local workspace is at   ${page}`,
    `Web API (slackApiUrl)       ${webApi}`,
    `SLACK_BOT_TOKEN             ${botToken}`,
    `SLACK_APP_TOKEN             ${appToken}`,
    `SLACK_SIGNING_SECRET        ${signingSecret}`,
    "How to act as a person: docs/workspace.md. Ctrl+C ends it.",
  ].join("\n");
}

async function main() {
  const {
    port,
    manifest,
    page: pageDirectory,
    json,
    "app-url": appUrl,
  } = readArguments(process.argv.slice(2));
  const workspace = await startWorkspace({ port, appUrl, pageDirectory, ...(manifest && { manifest }) });
  const { page, webApi, botToken, appToken, signingSecret } = workspace;
  console.log(
    json ? JSON.stringify({ page, webApi, botToken, appToken, signingSecret }) : describe(workspace),
  );
  const stop = () => void workspace.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((fault: unknown) => {
  console.error(`${fault instanceof Error ? fault.message : fault}\nUsage: ${usage}`);
  process.exit(1);
});
