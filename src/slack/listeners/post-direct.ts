import type { WebClient } from "@slack/web-api";
import { postOnce } from "../post-once.ts";
import type { MessageView } from "../views/answer-view.ts";
import type { ListenerDependencies } from "./dependencies.ts";

type Direct = { person: string; key: string; view: MessageView };

/** Posts into a person's direct message once per key, also where an earlier process may have done so. */
export async function postDirect(
  { wait }: Pick<ListenerDependencies, "wait">,
  client: WebClient,
  { person, key, view }: Direct,
): Promise<void> {
  const { channel } = await client.conversations.open({ users: person });
  const message = { channel: channel?.id ?? person, ...view };
  await postOnce(client, message, { event: "duban_reply", key }, wait, { mayBeThere: true });
}
