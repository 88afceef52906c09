import { DIGEST_ACTIONS } from "../../../digest/blocks.ts";
import { parsePeriod } from "../../../digest/periods/period.ts";
import { sendFileDirect } from "../../send-file-direct.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedDirect } from "../guarded-interactions.ts";
import { meetNamed } from "../meet-named.ts";
import { blockAction, clickedButton } from "../payloads.ts";

/** The button under a digest that was asked for: the month's report as a document, into the person's own direct message. */
export function registerMonthReport(dependencies: ListenerDependencies): void {
  const { app, people, reportFile } = dependencies;
  app.action(DIGEST_ACTIONS.monthReport, async ({ ack, action, body, client }) => {
    await ack();
    const { trigger_id, user } = blockAction.parse(body);
    const { value } = clickedButton.parse(action);
    await people.meet(client, user.id);
    const language = people.languageOf(user.id) ?? "zh";
    const asked = { key: `action:${trigger_id}`, person: user.id, language, client };
    await guardedDirect(dependencies, asked, async () => {
      await meetNamed(dependencies, client);
      const report = await reportFile(parsePeriod(value), language);
      const comment = language === "zh" ? "您要的报告：" : "The report you asked for:";
      await sendFileDirect(client, user.id, { ...report, comment });
    });
  });
}
