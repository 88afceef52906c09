import type { WebClient } from "@slack/web-api";

/** A thread, by its channel and first message. */
export type Thread = { channel: string; ts: string };

/** A file to put into a thread; `altText` says what a picture shows, for those who do not see it. */
type Upload = { name: string; title: string; altText: string | null; content: Buffer };

/** Longer alt text is refused (alt_txt_too_large, https://docs.slack.dev/reference/methods/files.getUploadURLExternal). */
const LONGEST_ALT_TEXT = 1000;
const UPLOAD_TIMEOUT_MS = 30_000;

/**
 * Uploads a file into a thread in Slack's three steps. The client's `filesUploadV2` does the same, but hands the alt text
 * over as `alt_text` where Slack asks for `alt_txt`, and it is lost. Throws what the client throws.
 */
export async function uploadFile(
  client: WebClient,
  { channel, ts }: Thread,
  { name, title, altText, content }: Upload,
): Promise<void> {
  const alt = altText === null ? {} : { alt_txt: shortened(altText) };
  const about = { filename: name, length: content.length, ...alt };
  const { upload_url = "", file_id = "" } = await client.files.getUploadURLExternal(about);
  const sent = await fetch(upload_url, {
    method: "POST",
    body: new Uint8Array(content),
    headers: { "content-type": "application/octet-stream" },
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
  });
  if (!sent.ok) throw new Error(`Slack's upload address answered ${sent.status} to ${name}`);
  await client.files.completeUploadExternal({
    files: [{ id: file_id, title }],
    channel_id: channel,
    thread_ts: ts,
  });
}

function shortened(text: string): string {
  return text.length <= LONGEST_ALT_TEXT ? text : `${text.slice(0, LONGEST_ALT_TEXT - 1)}…`;
}
