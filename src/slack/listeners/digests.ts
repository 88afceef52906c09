import { exampleTarget } from "../../conversation/example-target.ts";
import { DIGEST_ACTIONS } from "../../digest/blocks.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction } from "./payloads.ts";

/** The buttons under a digest: the whole table, and how to report. */
export function registerDigests(dependencies: ListenerDependencies): void {
  const { app, digest, people, targets } = dependencies;
  app.action(DIGEST_ACTIONS.showAll, async ({ ack, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await people.meet(client, click.user.id);
    const language = people.languageOf(click.user.id) ?? "zh";
    const say = (message: { text: string }) =>
      respond({ response_type: "ephemeral", replace_original: false, ...message });
    await guarded(
      dependencies,
      `action:${click.trigger_id}`,
      language,
      async () => {
        const { thread } = digest.inWords(await digest.current(), language);
        for (const message of thread) await say(message);
      },
      (text) => say({ text }),
    );
  });
  app.action(DIGEST_ACTIONS.report, async ({ ack, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await people.meet(client, click.user.id);
    const language = people.languageOf(click.user.id) ?? "zh";
    const target = exampleTarget(targets);
    const task = target?.task ?? 1;
    const text =
      language === "zh"
        ? `一行就够，例如：\`/progress ${task} ${target === null ? "已办结" : `本周新增3${target.unit}`}\``
        : `One line is enough, for example: \`/progress ${task} ${target === null ? "done" : "3 more this week"}\``;
    await respond({ response_type: "ephemeral", replace_original: false, text });
  });
}
