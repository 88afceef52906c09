import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { MIGRATIONS } from "../support/services.ts";

/** What is raced for, on which database: each key is somebody's. */
export type Race = { url: string; race: string; keys: string[] };

/** A process that races against others; it opens the database of each race anew. */
export type Rival = {
  /** Resolves when it has opened the database and waits for the start. */
  takePlace(race: Race): Promise<void>;
  /** Runs; gives the keys that it was told it won. */
  run(): Promise<string[]>;
  stop(): void;
};

/** Starts a rival from the bundled program `race.ts`. */
export function startRival(program: string): Rival {
  const child = spawn(process.execPath, [program, MIGRATIONS], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("A rival ended before its time: see its words above.");
    return value;
  };
  return {
    async takePlace(race) {
      child.stdin.write(`${JSON.stringify(race)}\n`);
      await nextLine();
    },
    async run() {
      child.stdin.write("go\n");
      return JSON.parse(await nextLine());
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
