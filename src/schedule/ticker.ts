import type { Logger } from "pino";

/**
 * One thing to do if it is due: true where there was one, so that it is asked again at once; where it must not be
 * done before some time has passed, how long, so that it is asked then and not only in a minute.
 */
export type DueJob = { name: string; doOne: () => Promise<boolean | { againInMs: number }> };

export type Ticker = {
  /** Does all that is due now. Calls during a running tick wait for it and then look once more. */
  tick(): Promise<void>;
  /** Lets the thing that is being done end, and begins no other. */
  stop(): Promise<void>;
};

const TICK_MS = 60_000;
const MOST_AT_ONCE = 10_000;

/**
 * Looks each minute what is due. It keeps no time of its own: what is due is decided by the jobs from the database,
 * so that a process that was down, or a clock that was moved, misses nothing.
 */
export function startTicker(jobs: DueJob[], logger: Logger): Ticker {
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  let soon: NodeJS.Timeout | null = null;
  const tick = (): Promise<void> => {
    running = running.then(() => doAll(jobs, logger, { isStopped: () => isStopped, again }));
    return running;
  };
  const again = (inMs: number): void => {
    if (inMs >= TICK_MS || isStopped) return;
    if (soon !== null) clearTimeout(soon);
    soon = setTimeout(() => void tick(), inMs);
  };
  const timer = setInterval(() => void tick(), TICK_MS);
  return {
    tick,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      if (soon !== null) clearTimeout(soon);
      await running;
    },
  };
}

type Round = { isStopped: () => boolean; again: (inMs: number) => void };

async function doAll(jobs: DueJob[], logger: Logger, { isStopped, again }: Round): Promise<void> {
  for (const job of jobs) {
    try {
      for (let count = 0; count < MOST_AT_ONCE && !isStopped(); count++) {
        const done = await job.doOne();
        if (typeof done === "object") again(done.againInMs);
        if (done !== true) break;
      }
    } catch (error) {
      logger.error({ error, job: job.name }, "a scheduled job failed; it is tried again in a minute");
    }
  }
}
