import type { WordedDigest } from "../digests.ts";
import type { IsStillMine } from "./post-run.ts";
import type { PostFailure } from "./run-outcome.ts";

/** Which digest a message in a channel is: kept in the message's metadata, so that it is found again. */
export type DigestMark = { planHash: string; period: string };

/** Where a message stands: for a person, in the channel that Slack keeps for them and Duban. */
type Posted = { ts: string; channel: string };

/** How digests leave the house. Nothing here throws: a failure says what is known about the message. */
export type DigestDelivery = {
  post(recipient: string, digest: WordedDigest, mark: DigestMark): Promise<Posted | { failure: PostFailure }>;
  /** The ts of the digest's message, null where the recipient's history holds none. */
  look(recipient: string, mark: DigestMark): Promise<{ ts: string | null } | { failure: PostFailure }>;
  /** The parts under the post; what fails here is said in the log and does not undo the post. */
  postThread(recipient: string, ts: string, digest: WordedDigest, taken: ThreadTaken): Promise<void>;
};

/** `isResumed`: an earlier attempt may have posted some of a thread's parts, so each is looked for first. */
type ThreadTaken = { isResumed: boolean; isStillMine: IsStillMine };
