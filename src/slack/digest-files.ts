import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { DigestFile } from "../digest/runs/digest-file.ts";
import { isRateLimited, patiently } from "./patience.ts";
import { LostClaim, type ThreadWork } from "./thread-work.ts";
import { type Thread, uploadFile } from "./upload-file.ts";

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
 * A file carries no metadata, so it is known by its name: after an unclear end, and from the beginning where it
 * `mayBeThere`, the thread's replies are searched for it first. Throws LostClaim.
 */
export async function uploadFiles(work: ThreadWork, files: readonly DigestFile[]): Promise<DigestFile[]> {
  const failed: DigestFile[] = [];
  for (const file of files) {
    await uploadOnce(work, file).catch((error) => {
      if (error instanceof LostClaim) throw error;
      work.logger.error({ error, file: file.name }, "a file of the digest could not be attached");
      failed.push(file);
    });
  }
  return failed;
}

async function uploadOnce(
  { client, wait, thread, mayBeThere, turn }: ThreadWork,
  file: DigestFile,
): Promise<void> {
  const isThere = () => hasFile(client, thread, file.name);
  if (mayBeThere && (await patiently(wait, isThere))) return;
  const content = await file.make();
  let mustLook = false;
  await turn();
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
