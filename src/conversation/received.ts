/** Something that Slack was told has arrived, and that is still to be dealt with. */
export type Received = { id: string; body: Record<string, unknown>; tries: number };

/**
 * What was taken on, kept from before Slack is told so until it is dealt with: Slack does not send again what was
 * acknowledged, so that after a kill nobody else would know of it.
 */
export type ReceivedStore = {
  keep(id: string, body: object, at: Date): Promise<void>;
  done(id: string): Promise<void>;
  /** What was kept or tried last before a moment, and not dealt with; the oldest first. */
  unfinished(before: Date): Promise<Received[]>;
  /** Takes one on once more; false where another process was first. */
  tryAgain(received: Received, at: Date): Promise<boolean>;
};

/**
 * Left alone for so long, it is taken for lost with the process that had it. Longer than a claim's lease with the time
 * it may take to come to the claim, so that a replay finds the claim free.
 */
export const LOST_AFTER_MS = 90_000;

/** What could not be dealt with so often may be what ends the process. */
export const MOST_TRIES = 5;
