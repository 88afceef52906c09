import type { Logger } from "pino";

/** One thing to do if it is due: true where there was one, so that it is asked again at once. */
export type DueJob = { name: string; doOne: () => Promise<boolean> };

export type Ticker = {
  /** Does all that is due now. Calls during a running tick wait for it and then look once more. */
  tick(): Promise<void>;
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
  const tick = (): Promise<void> => {
    running = running.then(() => doAll(jobs, logger));
    return running;
  };
  const timer = setInterval(() => void tick(), TICK_MS);
  return {
    tick,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

async function doAll(jobs: DueJob[], logger: Logger): Promise<void> {
  for (const job of jobs) {
    try {
      for (let count = 0; count < MOST_AT_ONCE; count++) if (!(await job.doOne())) break;
    } catch (error) {
      logger.error({ error, job: job.name }, "a scheduled job failed; it is tried again in a minute");
    }
  }
}
