import { DIGEST_ACTIONS } from "../../digest/blocks.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction } from "./payloads.ts";

/** The buttons under a digest: the whole table, and how to report. */
export function registerDigests(dependencies: ListenerDependencies): void {
  const { app, digest, people, english, targets } = dependencies;
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
    const target = targets.find((each) => each.kind === "quantity");
    const example = target === undefined ? "1" : `${target.task}`;
    const more =
      target === undefined
        ? ""
        : language === "zh"
          ? `新增3${target.unit}`
          : `+3${english.title === null ? target.unit : ""}`;
    const text =
      language === "zh"
        ? `直接发给我一行就行，例如：\`/progress ${example} ${more}\``
        : `One line to me is enough, for example: \`/progress ${example} ${more}\``;
    await respond({ response_type: "ephemeral", replace_original: false, text });
  });
}
