import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Workspace } from "../../src/workspace/start-workspace.ts";
import { askFor } from "./once/ask-for.ts";
import { ROOT } from "./root.ts";

/** A Duban in a process of its own. */
export type AnotherDuban = {
  /** Where it takes events over HTTP. */
  events: string;
  /** Begins to do what is due at a moment; resolves when it has begun, or has ended. */
  beginAt(moment: string): Promise<void>;
  /** Does what is due at a moment. */
  tickAt(moment: string): Promise<void>;
  /** kill -9: it gets no chance to put anything in order. Resolves when it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export type Place = { workspace: Workspace; databaseUrl: string; channel: string | null };

const asProgram = z.object({ program: z.string() });

/** Starts a Duban as a second machine would: its own process, the same database, the same workspace. */
export async function startAnotherDuban({ workspace, databaseUrl, channel }: Place): Promise<AnotherDuban> {
  const { program } = await askFor("other Duban", asProgram);
  const { botToken, signingSecret, webApi: apiUrl } = workspace;
  const now = workspace.now().toISOString();
  const given = { root: ROOT, databaseUrl, botToken, signingSecret, apiUrl, channel, now };
  const child = spawn(process.execPath, [program, JSON.stringify(given)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // What is written to one that was killed goes nowhere.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: port, done } = await lines.next();
  if (done) throw new Error("The other Duban did not start: see its words above.");
  const beginAt = async (moment: string): Promise<void> => {
    child.stdin.write(`${moment}\n`);
    await lines.next();
  };
  return {
    events: `http://127.0.0.1:${port}/slack/events`,
    beginAt,
    async tickAt(moment) {
      await beginAt(moment);
      if ((await lines.next()).done) throw new Error("The other Duban ended before its time.");
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
