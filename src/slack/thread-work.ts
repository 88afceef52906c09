import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { IsStillMine } from "../digest/runs/post-run.ts";
import type { SendingRate } from "../digest/runs/sending-rate.ts";
import type { Wait } from "./patience.ts";
import type { Thread } from "./upload-file.ts";

/** What a thread is filled with: one message after the other, at a rate, as long as the run is this process's. */
export type ThreadWork = {
  client: WebClient;
  wait: Wait;
  logger: Logger;
  thread: Thread;
  /** Resolves when the next message may go into the thread. Throws LostClaim. */
  turn(): Promise<void>;
  /** An earlier attempt may have posted some of it. */
  mayBeThere: boolean;
};

/** Another process has taken the run over: it goes on where this one stops. */
export class LostClaim extends Error {}

/** A run's lease is longer than this by far, so that it is renewed in time however long Slack asks to wait. */
const LONGEST_WAIT_MS = 60_000;

type Given = {
  client: WebClient;
  wait: Wait;
  logger: Logger;
  rate: Pick<SendingRate, "next">;
  thread: Thread;
  mayBeThere: boolean;
  isStillMine: IsStillMine;
};

/** Work in a thread that renews its claim before each message and during each wait, and stops where it is lost. */
export function threadWork({ rate, isStillMine, wait, ...rest }: Given): ThreadWork {
  const hold = async (): Promise<void> => {
    if (!(await isStillMine()))
      throw new LostClaim(`the thread ${rest.thread.ts} is another process's by now`);
  };
  return {
    ...rest,
    async turn() {
      await rate.next(rest.thread.channel);
      await hold();
    },
    async wait(milliseconds) {
      for (let left = milliseconds; left > 0; left -= LONGEST_WAIT_MS) {
        await wait(Math.min(left, LONGEST_WAIT_MS));
        await hold();
      }
    },
  };
}
