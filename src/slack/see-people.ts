import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Language } from "../language/detect-language.ts";
import { patiently, type Wait } from "./patience.ts";

/** What Slack says of a person, as far as Duban asks. */
export type PersonSeen = {
  id: string;
  name: string;
  language: Language | undefined;
  isDeactivated: boolean;
};

const user = z.object({
  id: z.string(),
  real_name: z.string().optional(),
  name: z.string().optional(),
  locale: z.string().optional(),
  deleted: z.boolean().default(false),
  profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
});
const one = z.object({ user });
const page = z.object({
  members: z.array(z.unknown()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** As many as Slack recommends for a page (https://docs.slack.dev/reference/methods/users.list). */
const PAGE = 200;

/** A person by their id; null where Slack's answer cannot be read. Throws what the client throws. */
export async function seePerson(client: WebClient, id: string): Promise<PersonSeen | null> {
  const read = one.safeParse(await client.users.info({ user: id, include_locale: true }));
  return read.success ? seenOf(read.data.user) : null;
}

/** Those wanted who are in the workspace's list, a page after the other until all are found. Throws at the last failure. */
export async function listPeople(
  client: WebClient,
  wanted: ReadonlySet<string>,
  wait: Wait,
): Promise<PersonSeen[]> {
  const seen: PersonSeen[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined && seen.length < wanted.size; ) {
    const asked = { limit: PAGE, include_locale: true, ...(cursor === "" ? {} : { cursor }) };
    const { members, response_metadata } = page.parse(await patiently(wait, () => client.users.list(asked)));
    for (const each of members) {
      const read = user.safeParse(each);
      if (read.success && wanted.has(read.data.id)) seen.push(seenOf(read.data));
    }
    cursor = response_metadata?.next_cursor || undefined;
  }
  return seen;
}

function seenOf({ id, profile, real_name, name, locale, deleted }: z.infer<typeof user>): PersonSeen {
  return {
    id,
    name: profile?.display_name || real_name || profile?.real_name || name || id,
    language: languageOfLocale(locale),
    isDeactivated: deleted,
  };
}

function languageOfLocale(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined;
  return locale.startsWith("zh") ? "zh" : "en";
}
