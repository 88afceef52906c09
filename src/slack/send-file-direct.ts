import type { WebClient } from "@slack/web-api";

/** Hands a file over in a person's own direct message, with a line above it. */
export async function sendFileDirect(
  client: WebClient,
  person: string,
  { name, content, comment }: { name: string; content: Buffer; comment: string },
): Promise<void> {
  const { channel } = await client.conversations.open({ users: person });
  await client.filesUploadV2({
    channel_id: channel?.id ?? person,
    filename: name,
    title: name,
    file: content,
    initial_comment: comment,
  });
}
