import { z } from "zod";
import { type ApiMethod, method } from "./method.ts";

/** auth.test and apps.connections.open. */
export const authMethods: Record<string, ApiMethod> = {
  "auth.test": method(z.looseObject({}), ({ seed, address }) => ({
    url: `${address}/`,
    team: seed.team.name,
    user: seed.app.bot.name,
    team_id: seed.team.id,
    user_id: seed.app.bot.id,
    bot_id: seed.app.bot_id,
    is_enterprise_install: false,
  })),

  "apps.connections.open": method(
    z.looseObject({}),
    ({ app, address, seed }) => ({
      url: `${address.replace("http", "ws")}/link/?ticket=${app.socketMode.issueTicket()}&app_id=${seed.app.id}`,
    }),
    "app",
  ),
};
