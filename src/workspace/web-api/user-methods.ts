import { z } from "zod";
import type { WorkspaceContext } from "../context.ts";
import { personOf } from "../lookup.ts";
import type { Person } from "../person-interface.ts";
import { type ApiMethod, flag, method, page, paging } from "./method.ts";

/** Slack's user object. https://docs.slack.dev/reference/objects/user-object */
function describe({ seed }: WorkspaceContext, person: Person, withLocale: boolean | undefined) {
  const { id, name, display_name, title, is_admin, is_bot, is_deactivated, tz, locale } = person;
  return {
    id,
    team_id: seed.team.id,
    name,
    real_name: display_name,
    deleted: is_deactivated,
    tz,
    tz_label: tz,
    tz_offset: offsetOf(tz, new Date(seed.clock_starts)),
    is_admin,
    is_owner: false,
    is_bot,
    is_app_user: false,
    is_restricted: false,
    profile: {
      title,
      real_name: display_name,
      real_name_normalized: display_name,
      display_name,
      display_name_normalized: display_name,
      team: seed.team.id,
      ...(is_bot && { api_app_id: seed.app.id, bot_id: seed.app.bot_id }),
    },
    ...(withLocale && { locale }),
  };
}

/** Seconds a time zone is ahead of UTC at an instant. */
function offsetOf(timeZone: string, at: Date): number {
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = "0", minutes = "0"] = name?.match(/GMT([+-])(\d+):(\d+)/) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** The users.* methods. */
export const userMethods: Record<string, ApiMethod> = {
  "users.info": method(z.looseObject({ user: z.string(), include_locale: flag }), (context, given) => ({
    user: describe(context, personOf(context, given.user), given.include_locale),
  })),

  "users.list": method(z.looseObject({ include_locale: flag, ...paging }), (context, given) => {
    const { items, response_metadata } = page(context.state.people.all(), given);
    return {
      members: items.map((person) => describe(context, person, given.include_locale)),
      response_metadata,
    };
  }),
};
