import type { ViewSubmitAction } from "@slack/bolt";
import { DIGEST_ACTIONS } from "../../../digest/blocks.ts";
import { confirmForm } from "../../record-form/confirm-form.ts";
import { openForm, openFormOnMessage } from "../../record-form/open-form.ts";
import { clicked, onMessage, submission, trigger } from "../../record-form/payloads.ts";
import { submitForm } from "../../record-form/submit-form.ts";
import { CONFIRM_MODAL } from "../../views/record-form/confirm-modal.ts";
import { RECORD_MODAL } from "../../views/record-form/record-modal.ts";
import type { ListenerDependencies } from "../dependencies.ts";

/** Recording by form: the global shortcut, the message shortcut, and the buttons of a digest and of App Home. */
export function registerRecord(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.shortcut("new_entry", async ({ ack, shortcut, client }) => {
    await ack();
    const { trigger_id, user } = trigger.parse(shortcut);
    await openForm(dependencies, client, { trigger_id, person: user.id, task: null });
  });
  app.shortcut("record_message", async ({ ack, shortcut, client }) => {
    await ack();
    await openFormOnMessage(dependencies, client, onMessage.parse(shortcut));
  });
  app.action(DIGEST_ACTIONS.report, async ({ ack, action, body, client }) => {
    await ack();
    const { trigger_id, user } = trigger.parse(body);
    const task = /^\d+$/.exec(clicked.parse(action).value)?.[0];
    await openForm(dependencies, client, {
      trigger_id,
      person: user.id,
      task: task === undefined ? null : Number(task),
    });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: RECORD_MODAL },
    async ({ ack, body, client }) => {
      await submitForm(dependencies, client, submission.parse(body), ack);
    },
  );
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: CONFIRM_MODAL },
    async ({ ack, body, client }) => {
      await ack();
      await confirmForm(dependencies, client, submission.parse(body));
    },
  );
}
