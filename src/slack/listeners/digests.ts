import { DIGEST_ACTIONS } from "../../digest/blocks.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction } from "./payloads.ts";
import { whisper } from "./whisper.ts";

type Message = Parameters<typeof whisper>[2];

/** The button under a digest: the whole table. `listeners/record.ts` has the one to report. */
export function registerDigests(dependencies: ListenerDependencies): void {
  const { app, digest, people } = dependencies;
  app.action(DIGEST_ACTIONS.showAll, async ({ ack, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await people.meet(client, click.user.id);
    const language = people.languageOf(click.user.id) ?? "zh";
    const say = (message: Message) => whisper(respond, click, message);
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
}
