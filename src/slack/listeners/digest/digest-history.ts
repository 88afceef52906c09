import type { WebClient } from "@slack/web-api";
import { pastDigestsMessage } from "../../../digest/blocks/past-digests.ts";
import type { DigestMessage } from "../../../digest/blocks.ts";
import type { DigestCommand } from "../../../digest/subscriptions/subscription-command.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { type Asker, nameOfRecipient, placeOf, placeProblemWords } from "./digest-places.ts";

type Asked = Extract<DigestCommand, { kind: "history" }>;
type Reply = Partial<DigestMessage> & { text: string };

/** `/digest history`: past digests of a channel or a person; with a week, that one again exactly as it was. */
export async function pastDigests(
  dependencies: ListenerDependencies,
  client: WebClient,
  asker: Asker,
  { target, period }: Asked,
): Promise<Reply> {
  const { overview } = dependencies;
  const { language } = asker;
  const place = await placeOf(dependencies, client, asker, target, false);
  if ("problem" in place) return { text: placeProblemWords(place, language) };
  const { recipient } = place;
  if (period !== null) return shownAgain(dependencies, period, recipient, language);
  const name = await nameOfRecipient(dependencies, client, asker, recipient);
  return pastDigestsMessage(await overview.past(recipient), language, name);
}

/** A past digest as it was, or that there is none. */
export async function shownAgain(
  { overview }: Pick<ListenerDependencies, "overview">,
  period: string,
  recipient: string,
  language: Language,
): Promise<Reply> {
  const again = await overview.again(period, recipient);
  if (again !== null) return again.post;
  const text =
    language === "zh"
      ? `${period} 没有发过周报。\`/digest 往期\` 列出发过的各期；按台账补编的，请写 \`/digest ${period}\`。`
      : `No digest was sent for ${period}. \`/digest history\` lists those that were; \`/digest ${period}\` shows it by the ledger.`;
  return { text };
}
