import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Language } from "../../language/detect-language.ts";
import { HOME_ACTIONS } from "../views/home-controls.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";

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
  { people, history, standings, ledgerFile }: ListenerDependencies,
  client: WebClient,
  person: string,
  language: Language,
): Promise<void> {
  const named = [
    ...(await history()).flatMap(({ author, voided }) => (voided === null ? [author] : [author, voided.by])),
    ...(await standings()).flatMap(({ owners }) => owners),
  ];
  for (const each of new Set(named)) await people.meet(client, each);
  const { name, content } = await ledgerFile(language);
  const { channel } = await client.conversations.open({ users: person });
  await client.filesUploadV2({
    channel_id: channel?.id ?? person,
    filename: name,
    title: name,
    file: content,
    initial_comment: language === "zh" ? "现在的台账：" : "The ledger as it stands:",
  });
}
