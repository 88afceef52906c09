import type { WebClient } from "@slack/web-api";
import { escaped } from "../../../digest/blocks/mrkdwn.ts";
import { context, sections } from "../../../digest/blocks/parts.ts";
import type { DigestMessage } from "../../../digest/blocks.ts";
import { isPerson, type Subscription } from "../../../digest/subscriptions/subscription.ts";
import {
  sendingWords,
  subscriptionStatusLines,
} from "../../../digest/subscriptions/subscription-status-words.ts";
import { type Line, plain, plainText } from "../../../digest/write/line.ts";
import type { Language } from "../../../language/detect-language.ts";
import { isMember } from "../../channel-access.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { type Asker, nameOfRecipient } from "./digest-places.ts";

/** More channels than this are counted, not listed. */
const CHANNELS_SHOWN = 15;

/** How the subscriptions stand that the asker may see: their own and those of their channels; administrators all. */
export async function digestStatus(
  dependencies: ListenerDependencies,
  client: WebClient,
  asker: Asker,
): Promise<DigestMessage> {
  const { subscriptions, overview, administration } = dependencies;
  const { language, person } = asker;
  const going = (await subscriptions.list()).filter(({ state }) => state !== "ended");
  const isAdministrator = administration.mayChange(person).verdict === "allowed";
  const shown: Line[][] = [];
  for (const subscription of await visible(client, going, asker, isAdministrator)) {
    const name = await nameOfRecipient(dependencies, client, asker, subscription.recipient);
    shown.push(subscriptionStatusLines(await overview.statusOf(subscription), language, name));
  }
  const sending = await overview.sending();
  const people = going.filter(({ recipient }) => isPerson(recipient)).length;
  const notes = [
    ...(sending === null ? [] : [sendingWords(sending, language)]),
    ...(isAdministrator ? [countWords(people, language)] : []),
  ];
  const blocks = [
    ...(shown.length === 0 ? sections([plain(NOTHING[language])]) : shown.flatMap(sectionOf)),
    ...notes.map((note) => context(plain(note))),
  ];
  const text = shown.length === 0 ? NOTHING[language] : plainText(shown.map(([first = []]) => first));
  return { text: escaped(text), blocks };
}

const sectionOf = (lines: Line[]) => sections(lines);

const NOTHING: Record<Language, string> = {
  zh: "您和您所在的频道都没有订阅周报。要订阅，请写 /digest 订阅 每周五17:00 我。",
  en: "Neither you nor your channels are subscribed. To subscribe, write /digest subscribe weekly Fri 17:00 me.",
};

function countWords(people: number, language: Language): string {
  return language === "zh" ? `私信订阅共 ${people} 人` : `${people} people get theirs by direct message`;
}

async function visible(
  client: WebClient,
  going: Subscription[],
  { person, channel }: Asker,
  isAdministrator: boolean,
): Promise<Subscription[]> {
  const found = going.filter(({ recipient }) => recipient === person);
  for (const subscription of going) {
    const { recipient } = subscription;
    if (isPerson(recipient) || found.length > CHANNELS_SHOWN) continue;
    const isSeen = isAdministrator || recipient === channel || (await isMember(client, recipient, person));
    if (isSeen) found.push(subscription);
  }
  return found;
}
