import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { PlaceProblem } from "../digest/subscriptions/subscription-words.ts";

/** A channel as it matters to who may subscribe it. */
type ChannelSeen = { id: string; name: string; isArchived: boolean; hasBot: boolean };

const info = z.object({
  channel: z.object({
    id: z.string(),
    name: z.string().default(""),
    is_archived: z.boolean().default(false),
    is_member: z.boolean().default(false),
  }),
});
const list = z.object({
  channels: z.array(z.object({ id: z.string(), name: z.string() })),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});
const members = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** A page as large as Slack gives (https://docs.slack.dev/reference/methods/conversations.members), and how many. */
const PAGE = 1000;
const MOST_PAGES = 10;

/** A channel by its id; null where Duban cannot see it. */
export async function seeChannel(client: WebClient, id: string): Promise<ChannelSeen | null> {
  const read = info.safeParse(await client.conversations.info({ channel: id }).catch(() => null));
  if (!read.success) return null;
  const { name, is_archived: isArchived, is_member: hasBot } = read.data.channel;
  return { id, name, isArchived, hasBot };
}

/** The id of a channel that somebody called by its name; null where Duban sees none of it. */
export async function channelNamed(client: WebClient, wanted: string): Promise<string | null> {
  const types = "public_channel,private_channel";
  const found = await firstInPages(async (cursor) => {
    const asked = { types, limit: PAGE, exclude_archived: true, ...cursor };
    const { channels, response_metadata } = list.parse(await client.conversations.list(asked));
    const id = channels.find(({ name }) => name === wanted.toLowerCase())?.id;
    return { found: id, next: response_metadata?.next_cursor };
  });
  return found ?? null;
}

/** Whether somebody is a member of a channel. */
export async function isMember(client: WebClient, channel: string, person: string): Promise<boolean> {
  const found = await firstInPages(async (cursor) => {
    const asked = { channel, limit: PAGE, ...cursor };
    const page = members.parse(await client.conversations.members(asked));
    const isThere = page.members.includes(person) ? true : undefined;
    return { found: isThere, next: page.response_metadata?.next_cursor };
  });
  return found ?? false;
}

type Page<Found> = { found: Found | undefined; next: string | undefined };

/** Turns the pages of a list until something is found; what Slack refuses counts as not found. */
async function firstInPages<Found>(
  read: (cursor: { cursor?: string }) => Promise<Page<Found>>,
): Promise<Found | undefined> {
  let cursor: { cursor?: string } = {};
  for (let page = 0; page < MOST_PAGES; page++) {
    const { found, next } = await read(cursor).catch(
      (): Page<Found> => ({ found: undefined, next: undefined }),
    );
    if (found !== undefined || next === undefined || next === "") return found;
    cursor = { cursor: next };
  }
  return undefined;
}

/** Why somebody may not decide about a channel's digest, or null where they may. */
export async function placeProblem(
  client: WebClient,
  seen: ChannelSeen,
  asking: { person: string; isAdministrator: boolean; isPosting: boolean },
): Promise<PlaceProblem | null> {
  const isAllowed = asking.isAdministrator || (await isMember(client, seen.id, asking.person));
  if (!isAllowed) return "not_in_it";
  if (!asking.isPosting) return null;
  if (seen.isArchived) return "archived";
  return seen.hasBot ? null : "bot_not_in_it";
}
