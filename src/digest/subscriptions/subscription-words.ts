import type { Language } from "../../language/detect-language.ts";
import type { NextDigest } from "../periods/next-digest.ts";
import { describeSchedule } from "../periods/schedule.ts";
import { nextWords } from "./next-digest-words.ts";
import { passedOverWords } from "./passed-over-words.ts";
import type { SubscriptionOutcome } from "./subscriptions.ts";

/** What became of a wish. `name` is the recipient as the reader calls it; `next` the next digest it now gets. */
export function outcomeWords(
  outcome: SubscriptionOutcome,
  language: Language,
  name: string,
  next: NextDigest | null,
): string {
  if (outcome.kind === "not_subscribed") return NOT_SUBSCRIBED[language](name).trim();
  const { schedule, language: written } = outcome.subscription;
  const when = describeSchedule(schedule, language);
  const tongue = TONGUES[language][written];
  const said = SAID[language][outcome.kind](name, `${when}${tongue}`, outcome.subscription.state);
  const passedOver = "passedOver" in outcome ? outcome.passedOver : [];
  const lines = [
    said,
    ...(passedOver.length === 0 ? [] : [passedOverWords(passedOver, language, name)]),
    ...(next === null ? [] : [nextWords(next, language)]),
  ];
  return lines.join("\n").trim();
}

const TONGUES = { zh: { zh: "，中文", en: "，英文" }, en: { zh: ", in Chinese", en: ", in English" } };

const NOT_SUBSCRIBED: Record<Language, (name: string) => string> = {
  zh: (name) => `${name}没有订阅周报。要订阅，请写 \`/digest 订阅 每周五17:00\`。`,
  en: (name) =>
    `There is no subscription for ${name}. To make one, write \`/digest subscribe weekly Fri 17:00\`.`,
};

type Said = (name: string, how: string, state: string) => string;
type Kind = Exclude<SubscriptionOutcome["kind"], "not_subscribed">;

const SAID: Record<Language, Record<Kind, Said>> = {
  zh: {
    subscribed: (name, how) => `已为${name}订阅周报：${how}。`,
    changed: (name, how) => `已更改${name}的周报：${how}。`,
    paused: (name) => `已暂停${name}的周报。要恢复，请写 \`/digest 恢复\`。`,
    resumed: (name, how) => `已恢复${name}的周报：${how}。`,
    ended: (name) => `已退订${name}的周报。以往各期仍可用 \`/digest 往期\` 查看。`,
    unchanged: (name, how, state) =>
      state === "paused" ? `${name}的周报本来就暂停着。` : `${name}已经订阅了：${how}。`,
  },
  en: {
    subscribed: (name, how) => `Subscribed: the digest goes to ${name}, ${how}.`,
    changed: (name, how) => `Changed: the digest goes to ${name}, ${how}.`,
    paused: (name) => `Paused for ${name}. To go on, write \`/digest resume\`.`,
    resumed: (name, how) => `Resumed: the digest goes to ${name}, ${how}.`,
    ended: (name) =>
      `Unsubscribed: no more digests to ${name}. \`/digest history\` still shows the past ones.`,
    unchanged: (name, how, state) =>
      state === "paused" ? `It was paused for ${name} already.` : `${name} gets it already, ${how}.`,
  },
};

/** Why a place cannot be subscribed, or not by this person. */
export type PlaceProblem = "unknown_channel" | "archived" | "not_in_it" | "bot_not_in_it" | "other_person";

/** Why a place may not have a digest. */
export const PLACE_PROBLEMS: Record<Language, Record<PlaceProblem, (name: string) => string>> = {
  zh: {
    unknown_channel: (name) =>
      `找不到频道${name}。私有频道请先在里面 \`/invite @督办\`，再在那个频道里写这条命令。`,
    archived: (name) => `频道${name}已归档，不能订阅。`,
    not_in_it: (name) => `您不在频道${name}里。只有频道成员或管理员可以订阅、暂停、退订和查看它的周报。`,
    bot_not_in_it: (name) => `督办还不在频道${name}里，发不了周报。请先在频道里写 \`/invite @督办\`。`,
    other_person: () => "只有管理员可以替别人订阅、暂停或退订。为自己请写 `我`。",
  },
  en: {
    unknown_channel: (name) =>
      `I cannot find the channel ${name}. If it is private, \`/invite\` Duban there first and give the command in that channel.`,
    archived: (name) => `The channel ${name} is archived and cannot be subscribed.`,
    not_in_it: (name) =>
      `You are not in ${name}. Only its members and administrators may subscribe, pause or end its digest, or read its history.`,
    bot_not_in_it: (name) =>
      `Duban is not in ${name} yet and cannot post there. \`/invite\` it in the channel first.`,
    other_person: () => "Only administrators may do this for somebody else. For yourself write `me`.",
  },
};
