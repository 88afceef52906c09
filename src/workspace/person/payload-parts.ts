import type { WorkspaceContext } from "../context.ts";
import { personOf } from "../lookup.ts";
import type { StoredConversation } from "../state/conversations.ts";
import type { ResponseTarget } from "../state/response-urls.ts";
import type { StoredView } from "../state/views.ts";

/** The fields every interaction payload has. https://docs.slack.dev/interactivity/handling-user-interaction#payloads */
export function payloadBase(context: WorkspaceContext, user: string) {
  const { id, name } = personOf(context, user);
  const { seed } = context;
  return {
    user: { id, username: name, name, team_id: seed.team.id },
    team: { id: seed.team.id, domain: seed.team.domain },
    api_app_id: seed.app.id,
    token: "local-verification-token",
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The address an app answers to for the next 30 minutes. */
export function responseUrl(context: WorkspaceContext, target: ResponseTarget): string {
  return `${context.address}/respond/${context.state.responseUrls.issue(target)}`;
}

/** A channel as interaction payloads and commands name it. */
export function channelName({ kind, name }: StoredConversation): string {
  return kind === "dm" ? "directmessage" : name;
}

/** A view as the app gets it: with its state, without what only the workspace needs. */
export function viewAsSent(view: StoredView) {
  return { ...view, app_installed_team_id: view.team_id };
}
