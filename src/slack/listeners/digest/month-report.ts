import { DIGEST_ACTIONS } from "../../../digest/blocks.ts";
import { parsePeriod } from "../../../digest/periods/period.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
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
    await guarded(
      dependencies,
      `action:${trigger_id}`,
      language,
      async () => {
        await meetNamed(dependencies, client);
        const { name, content } = await reportFile(parsePeriod(value), language);
        const { channel } = await client.conversations.open({ users: user.id });
        await client.filesUploadV2({
          channel_id: channel?.id ?? user.id,
          filename: name,
          title: name,
          file: content,
          initial_comment: language === "zh" ? "您要的月报：" : "The report you asked for:",
        });
      },
      (text) => client.chat.postMessage({ channel: user.id, text }),
    );
  });
}
