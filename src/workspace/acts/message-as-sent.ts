import type { WorkspaceContext } from "../context.ts";
import type { Message } from "../person-interface.ts";

/**
 * A message as Slack sends it to an app: without the fields that only the workspace's page uses, and
 * without metadata unless asked for.
 */
export function messageAsSent(message: Message, includeMetadata = false): Record<string, unknown> {
  const { channel: _channel, is_ephemeral: _ephemeral, metadata, files, ...rest } = message;
  return {
    ...rest,
    ...(files && { files: files.map(({ view_url: _page, ...file }) => file) }),
    ...(includeMetadata && metadata && { metadata }),
  };
}

/** The author fields of a message the app posts. */
export function appAuthorship({ seed }: WorkspaceContext) {
  return {
    user: seed.app.bot.id,
    bot_id: seed.app.bot_id,
    app_id: seed.app.id,
    team: seed.team.id,
    bot_profile: {
      id: seed.app.bot_id,
      app_id: seed.app.id,
      name: seed.app.bot.name,
      deleted: false,
      team_id: seed.team.id,
    },
  };
}
