import { createInterface } from "node:readline";
import { z } from "zod";
import { createApp } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { createLogger } from "../../../src/logger.ts";

// node another-duban.mjs GIVEN: a Duban in a process of its own; it prints the port it listens on. Each line on stdin
// is a moment: it does what is due then, and prints "done".
const given = z
  .object({
    root: z.string(),
    databaseUrl: z.string(),
    botToken: z.string(),
    signingSecret: z.string(),
    apiUrl: z.string(),
    channel: z.string().nullable(),
    now: z.iso.datetime(),
  })
  .parse(JSON.parse(process.argv[2] ?? ""));
const { root, databaseUrl, botToken, signingSecret, apiUrl, channel } = given;
let now = new Date(given.now);
const config = readConfig({ DUBAN_DATA_DIR: "var", DATABASE_URL: databaseUrl }, root);
const duban = await createApp(config, {
  root,
  connection: { botToken, signingSecret, appToken: null, apiUrl, port: 0 },
  now: () => now,
  logger: createLogger("error", process.stderr),
  digestChannel: channel,
  // What is a pause between posts, or before something is tried again, is short here.
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 40)),
});
await duban.start();
console.log(duban.port());
for await (const moment of createInterface({ input: process.stdin })) {
  now = new Date(moment);
  console.log("begun");
  await duban.tick();
  console.log("done");
}
await duban.stop();
