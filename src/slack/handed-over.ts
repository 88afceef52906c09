import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { linksIn } from "../progress/cards/evidence.ts";
import type { Evidence } from "../progress/entries/entry.ts";

/** A file as Slack names it in messages and modals; what it leaves out is asked for (files.info). */
export const sentFile = z.object({
  id: z.string(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  permalink: z.string().nullish(),
});
type SentFile = z.infer<typeof sentFile>;

/** A message that was shared with another, or a link's preview. */
export const sentAttachment = z.object({
  from_url: z.string().nullish(),
  title: z.string().nullish(),
});

/** What a message hands over: the links in its text (as Slack sends it), messages shared with it, files. */
export async function handedOver(
  client: WebClient,
  sent: {
    text: string;
    files?: readonly SentFile[] | undefined;
    attachments?: readonly z.infer<typeof sentAttachment>[] | undefined;
  },
): Promise<Evidence[]> {
  const shared = (sent.attachments ?? []).flatMap(({ from_url, title }): Evidence[] =>
    from_url ? [{ kind: "link", url: from_url, title: title || from_url }] : [],
  );
  const all = [...linksIn(sent.text), ...shared, ...(await filesHandedOver(client, sent.files ?? []))];
  return all.filter(({ url }, place) => all.findIndex((other) => other.url === url) === place);
}

/** Files as evidence; one that Slack tells nothing of any more is left out. */
export async function filesHandedOver(client: WebClient, files: readonly SentFile[]): Promise<Evidence[]> {
  const known = await Promise.all(files.map((file) => (file.permalink ? file : askedFor(client, file))));
  return known.flatMap((file): Evidence[] =>
    file?.permalink
      ? [{ kind: "file", url: file.permalink, title: file.title || file.name || file.permalink }]
      : [],
  );
}

async function askedFor(client: WebClient, { id }: SentFile): Promise<SentFile | null> {
  const answer = await client.files.info({ file: id }).catch(() => null);
  const read = sentFile.safeParse(answer?.file);
  return read.success ? read.data : null;
}
