import type { EntrySource, Evidence } from "./entry.ts";

/** Something a person said that may report progress, with where and when it was said. */
export type Statement = {
  text: string;
  /** Slack user id, or the name given on the command line. */
  person: string;
  source: EntrySource;
  channel: string | null;
  messageTs: string | null;
  permalink: string | null;
  /** The same for each delivery of the same statement. */
  key: string;
  at: Date;
  /** Links and files handed over with it. */
  evidence?: Evidence[];
  /** The task it speaks of unless it names another. */
  task?: number;
};
