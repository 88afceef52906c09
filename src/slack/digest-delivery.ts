import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { WordedDigest } from "../digest/digests.ts";
import type { DigestDelivery, DigestMark } from "../digest/runs/delivery.ts";
import type { DigestFile, DigestFiles } from "../digest/runs/digest-file.ts";
import type { SendingRate } from "../digest/runs/sending-rate.ts";
import type { Language } from "../language/detect-language.ts";
import { escapeMarkup } from "../language/escape-markup.ts";
import { uploadFiles } from "./digest-files.ts";
import { failureOf } from "./failure-of.ts";
import type { Wait } from "./patience.ts";
import { findPosted, type PostMark, postOnce } from "./post-once.ts";
import { LostClaim, type ThreadWork, threadWork } from "./thread-work.ts";

const EVENT = "duban_digest";
type DigestDeliveryParts = {
  client: WebClient;
  wait: Wait;
  /** The rate of all sending; a thread's parts and files keep it too. */
  rate: Pick<SendingRate, "next">;
  logger: Logger;
  /** What is attached in a digest's thread: the pictures before the other parts, the rest after them. */
  filesOf: DigestFiles;
};

/**
 * Digests into Slack. The post carries its plan and period in the message's metadata; it is never repeated blindly.
 */
export function createDigestDelivery(parts: DigestDeliveryParts): DigestDelivery {
  const { client, logger } = parts;
  return {
    async post(channel, { post }, mark) {
      const { event, key } = markOf(mark);
      const metadata = { event_type: event, event_payload: { key } };
      try {
        const posted = await client.chat.postMessage({ channel, ...post, metadata, unfurl_links: false });
        return { ts: posted.ts ?? "", channel: posted.channel ?? channel };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    async look(channel, mark) {
      try {
        return { ts: await findPosted(client, { channel }, markOf(mark)) };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    async postThread(channel, ts, digest, { isResumed, isStillMine }) {
      const thread = { channel, ts };
      const work = threadWork({ ...parts, thread, mayBeThere: isResumed, isStillMine });
      await fillThread(work, digest, await filesFor(parts, digest)).catch((error) => {
        if (!(error instanceof LostClaim)) throw error;
        logger.warn({ channel, ts }, "another process goes on with the digest's thread");
      });
    },
  };
}

async function filesFor(
  { filesOf, logger }: DigestDeliveryParts,
  digest: WordedDigest,
): Promise<DigestFile[]> {
  return filesOf(digest).catch((error) => {
    logger.error({ error }, "the files of the digest could not be told");
    return [];
  });
}

async function fillThread(work: ThreadWork, digest: WordedDigest, files: DigestFile[]): Promise<void> {
  const pictures = files.filter(({ altText }) => altText !== null);
  const others = files.filter(({ altText }) => altText === null);
  const unseen = await uploadFiles(work, pictures);
  for (const [place, message] of digest.thread.entries()) await postPart(work, message, String(place));
  const missing = [...unseen, ...(await uploadFiles(work, others))];
  if (missing.length > 0) await postPart(work, { text: missingWords(missing, digest.language) }, "missing");
}

/** One message of the thread; where it cannot be posted, the log says so and the rest goes on. */
async function postPart(
  { client, wait, logger, thread: { channel, ts }, mayBeThere, turn }: ThreadWork,
  message: { text: string; blocks?: KnownBlock[] },
  place: string,
): Promise<void> {
  const mark = { event: `${EVENT}_part`, key: `${ts}:${place}` };
  await turn();
  await postOnce(client, { channel, thread_ts: ts, ...message }, mark, wait, { mayBeThere }).catch(
    (error) => {
      if (error instanceof LostClaim) throw error;
      logger.error({ error, channel, place }, "a part of the digest's thread could not be posted");
    },
  );
}

function missingWords(files: readonly DigestFile[], language: Language): string {
  const titles = files.map(({ title }) => escapeMarkup(title));
  return language === "zh"
    ? `未能附上：${titles.join("、")}。其余内容不受影响。`
    : `Could not be attached: ${titles.join(", ")}. Everything else is here.`;
}

function markOf({ planHash, period }: DigestMark): PostMark {
  return { event: EVENT, key: `${planHash.slice(0, 12)}:${period}` };
}
