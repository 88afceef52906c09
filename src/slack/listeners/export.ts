import { sendFileDirect } from "../send-file-direct.ts";
import { HOME_ACTIONS } from "../views/home/home-controls.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guardedDirect } from "./guarded-interactions.ts";
import { meetNamed } from "./meet-named.ts";
import { blockAction } from "./payloads.ts";

/** App Home's button: the ledger as a workbook, into the person's own direct message. */
export function registerExport(dependencies: ListenerDependencies): void {
  const { app, people, ledgerFile } = dependencies;
  app.action(HOME_ACTIONS.export, async ({ ack, body, client }) => {
    await ack();
    const { trigger_id, user } = blockAction.parse(body);
    await people.meet(client, user.id);
    const language = people.languageOf(user.id) ?? "zh";
    const asked = { key: `action:${trigger_id}`, person: user.id, language, client };
    await guardedDirect(dependencies, asked, async () => {
      // Names stand in the workbook, so they are learned first.
      await meetNamed(dependencies, client);
      const comment = language === "zh" ? "现在的台账：" : "The ledger as it stands:";
      await sendFileDirect(client, user.id, { ...(await ledgerFile(language)), comment });
    });
  });
}
