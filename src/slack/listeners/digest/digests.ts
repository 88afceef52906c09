import { NOW } from "../../../digest/blocks/action-ids.ts";
import { readPastValue } from "../../../digest/blocks/past-digests.ts";
import { DIGEST_ACTIONS, type DigestMessage } from "../../../digest/blocks.ts";
import { parsePeriod } from "../../../digest/periods/period.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { type BlockAction, blockAction, clickedButton } from "../payloads.ts";
import { whisper } from "../whisper.ts";
import { answerDigestCommand } from "./digest-command.ts";
import { shownAgain } from "./digest-history.ts";

type Message = Parameters<typeof whisper>[2];

/**
 * `/digest`, and the buttons of digests: the whole table, and a past digest again. `listeners/record.ts` has the one
 * to report.
 */
export function registerDigests(dependencies: ListenerDependencies): void {
  const { app, people } = dependencies;
  app.command("/digest", async ({ ack, command, client, respond }) => {
    await ack();
    await answerDigestCommand(dependencies, command, client, respond);
  });
  const onClick = (actionId: string, messagesFor: MessagesFor): void => {
    app.action(actionId, async ({ ack, action, body, client, respond }) => {
      await ack();
      const click = blockAction.parse(body);
      const { value } = clickedButton.parse(action);
      await people.meet(client, click.user.id);
      const language = people.languageOf(click.user.id) ?? "zh";
      const say = (message: Message) => whisper(respond, click, message);
      await guarded(
        dependencies,
        `action:${click.trigger_id}`,
        language,
        async () => {
          for (const message of await messagesFor(dependencies, click, value, language)) await say(message);
        },
        (text) => say({ text }),
      );
    });
  };
  onClick(DIGEST_ACTIONS.showAll, allTasks);
  onClick(DIGEST_ACTIONS.showPast, async (_, __, value, language) => {
    const { period, recipient } = readPastValue(value);
    return recipient === null ? [] : [await shownAgain(dependencies, period, recipient, language)];
  });
}

type MessagesFor = (
  dependencies: ListenerDependencies,
  click: BlockAction,
  value: string,
  language: Language,
) => Promise<Message[]>;

/**
 * The table as the digest has it, from its frozen facts; for a digest that was shown on request, of its period as the
 * ledger is now.
 */
async function allTasks(
  { digest, overview }: ListenerDependencies,
  click: BlockAction,
  value: string,
  language: Language,
): Promise<DigestMessage[]> {
  const { period, recipient } = readPastValue(value);
  if (period === NOW) {
    const facts = await (recipient === null ? digest.current() : digest.ofPeriod(parsePeriod(recipient)));
    return digest.inWords(facts, language).thread;
  }
  const candidates = recipient === null ? [click.channel?.id, click.user.id] : [recipient];
  for (const candidate of candidates) {
    const again = candidate === undefined ? null : await overview.again(period, candidate);
    if (again !== null) return again.thread;
  }
  return digest.inWords(await digest.current(), language).thread;
}
