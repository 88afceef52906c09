import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import { z } from "zod";
import type { DigestFile } from "../digest/digest-file.ts";
import { isRateLimited, patiently, type Wait } from "./patience.ts";
import { type Thread, uploadFile } from "./upload-file.ts";

export type UploadParts = { client: WebClient; wait: Wait; logger: Logger };

/** As many as Slack gives in one answer (https://docs.slack.dev/reference/methods/conversations.replies). */
const MOST_SEARCHED = 999;
const REPLIES = z.array(
  z.object({
    files: z
      .array(z.object({ name: z.string().nullish() }))
      .optional()
      .catch(undefined),
  }),
);

/**
 * Puts files into a thread, each once and one after the other, and gives those that could not be made or uploaded.
 * A file carries no metadata, so it is known by its name: after an unclear end, and from the beginning where
 * `mayBeThere`, the thread's replies are searched for it first.
 */
export async function uploadFiles(
  parts: UploadParts,
  thread: Thread,
  files: readonly DigestFile[],
  mayBeThere: boolean,
): Promise<DigestFile[]> {
  const failed: DigestFile[] = [];
  for (const file of files) {
    await uploadOnce(parts, thread, file, mayBeThere).catch((error) => {
      parts.logger.error({ error, file: file.name }, "a file of the digest could not be attached");
      failed.push(file);
    });
  }
  return failed;
}

async function uploadOnce(
  { client, wait }: UploadParts,
  thread: Thread,
  file: DigestFile,
  mayBeThere: boolean,
): Promise<void> {
  const isThere = () => hasFile(client, thread, file.name);
  if (mayBeThere && (await patiently(wait, isThere))) return;
  const content = await file.make();
  let mustLook = false;
  await patiently(wait, async () => {
    if (mustLook && (await isThere())) return;
    try {
      await uploadFile(client, thread, { ...file, content });
    } catch (error) {
      mustLook ||= !isRateLimited(error);
      throw error;
    }
  });
}

async function hasFile(client: WebClient, { channel, ts }: Thread, name: string): Promise<boolean> {
  const { messages } = await client.conversations.replies({ channel, ts, limit: MOST_SEARCHED });
  return REPLIES.parse(messages ?? []).some(({ files = [] }) => files.some((file) => file.name === name));
}
