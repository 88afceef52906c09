import type { App } from "@slack/bolt";

/** What Duban has been given and is still answering. */
type WorkUnderWay = {
  /** Resolves when nothing is being answered. */
  finished(): Promise<void>;
};

/**
 * Follows each delivery from the moment Bolt has it until its listeners are done: Slack was told that it arrived, so
 * a stop must not cut it off, and nobody else knows of it.
 */
export function followWork(app: App): WorkUnderWay {
  const running = new Set<Promise<void>>();
  app.use(async ({ next }) => {
    const work = next();
    const ended = work.then(
      () => undefined,
      () => undefined,
    );
    running.add(ended);
    await ended;
    running.delete(ended);
    await work;
  });
  return {
    async finished() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
