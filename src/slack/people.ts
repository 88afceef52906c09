import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Language } from "../language/detect-language.ts";

/** Names and languages of people, as Slack has them; asked once and kept while Duban runs. */
export type PersonDirectory = {
  /** The name known so far; the id where nobody has asked Slack yet. */
  nameOf(person: string): string;
  /** Makes sure that a person's name is known. Never throws: a name is no reason to leave somebody without a reply. */
  meet(client: WebClient, person: string): Promise<void>;
  languageOf(person: string): Language | undefined;
};

const answer = z.object({
  user: z.object({
    real_name: z.string().optional(),
    name: z.string().optional(),
    locale: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
});

/** A directory that fills as people speak. */
export function createPersonDirectory(): PersonDirectory {
  const known = new Map<string, { name: string; language: Language | undefined }>();
  return {
    nameOf: (person) => known.get(person)?.name ?? person,
    languageOf: (person) => known.get(person)?.language,
    async meet(client, person) {
      if (known.has(person)) return;
      const asked = await client.users.info({ user: person, include_locale: true }).catch(() => null);
      const read = answer.safeParse(asked);
      if (!read.success) return;
      const { user } = read.data;
      const name =
        user.profile?.display_name || user.real_name || user.profile?.real_name || user.name || person;
      known.set(person, { name, language: languageOfLocale(user.locale) });
    },
  };
}

function languageOfLocale(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined;
  return locale.startsWith("zh") ? "zh" : "en";
}
