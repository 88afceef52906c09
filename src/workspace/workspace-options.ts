import type { Seed } from "./trial-seed.ts";

export type WorkspaceOptions = {
  /** 0 takes any free port; a port that is taken gives the next free one. */
  port?: number;
  seed?: Seed;
  /**
   * An app manifest whose commands, shortcuts and event subscriptions take the place of the seed's. Without
   * it, manifest.yaml in the working directory gives commands and shortcuts; false: the seed's stand.
   */
  manifest?: string | false;
  /** Where the app listens, for delivery over HTTP. */
  appUrl?: string | undefined;
  /** The built page. */
  pageDirectory?: string | undefined;
  logger?: { error(about: object, message: string): void };
  /** Milliseconds before the second, third and fourth delivery of an event. */
  retryDelays?: readonly number[];
  /** Milliseconds the app has to acknowledge. */
  acknowledgeWithin?: number;
  /** Milliseconds a trigger_id lives. */
  triggerLifetime?: number;
  /** One message a second a channel, as in Slack. */
  rateLimited?: boolean;
  onClockMoved?: (now: Date) => void;
};

export type Workspace = {
  /** Where to look at it: http://127.0.0.1:PORT/ */
  page: string;
  /** For `clientOptions.slackApiUrl`; ends with /api/. */
  webApi: string;
  port: number;
  botToken: string;
  appToken: string;
  signingSecret: string;
  /** The trial's time. */
  now(): Date;
  /** Delivers over HTTP to this address from now on. Throws where it is not on this machine. */
  connectApp(url: string): void;
  onClockMoved(listener: (now: Date) => void): void;
  close(): Promise<void>;
};
