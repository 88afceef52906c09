import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Language } from "../../language/detect-language.ts";
import { HOME_ACTIONS } from "../views/home/home-controls.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { meetNamed } from "./meet-named.ts";

const click = z.object({ trigger_id: z.string(), user: z.object({ id: z.string() }) });

/** App Home's button: the ledger as a workbook, into the person's own direct message. */
export function registerExport(dependencies: ListenerDependencies): void {
  const { app, people } = dependencies;
  app.action(HOME_ACTIONS.export, async ({ ack, body, client }) => {
    await ack();
    const { trigger_id, user } = click.parse(body);
    await people.meet(client, user.id);
    const language = people.languageOf(user.id) ?? "zh";
    await guarded(
      dependencies,
      `action:${trigger_id}`,
      language,
      () => sendLedger(dependencies, client, user.id, language),
      (text) => client.chat.postMessage({ channel: user.id, text }),
    );
  });
}

/** Names stand in the workbook, so they are learned first. */
async function sendLedger(
  dependencies: ListenerDependencies,
  client: WebClient,
  person: string,
  language: Language,
): Promise<void> {
  await meetNamed(dependencies, client);
  const { name, content } = await dependencies.ledgerFile(language);
  const { channel } = await client.conversations.open({ users: person });
  await client.filesUploadV2({
    channel_id: channel?.id ?? person,
    filename: name,
    title: name,
    file: content,
    initial_comment: language === "zh" ? "现在的台账：" : "The ledger as it stands:",
  });
}
