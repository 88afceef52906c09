import type { Language } from "../../language/detect-language.ts";
import { FACTS_MISSING, PAUSED, TOO_LATE } from "./run-state.ts";

type Both = Record<Language, string>;
type Explained = { happened: Both; todo: Both };

const NO_CHANNEL: Explained = {
  happened: { zh: "找不到这个频道或成员", en: "there is no such channel or member any more" },
  todo: {
    zh: "请确认频道还在、督办在频道里（私有频道要先邀请），成员没有停用；不再需要就用 /digest unsubscribe 退订",
    en: "check that the channel exists and Duban is in it (private ones need an invitation), or that the member is active; if it is no longer wanted, /digest unsubscribe",
  },
};
const ARCHIVED: Explained = {
  happened: { zh: "频道已归档", en: "the channel is archived" },
  todo: {
    zh: "请恢复频道，或用 /digest unsubscribe 退订，改订另一个频道",
    en: "unarchive it, or unsubscribe it with /digest unsubscribe and subscribe another",
  },
};
const NOT_IN_CHANNEL: Explained = {
  happened: { zh: "督办已不在频道里", en: "Duban is no longer in the channel" },
  todo: {
    zh: "请在频道里用 /invite 把督办请回来，或退订",
    en: "bring it back with /invite in the channel, or unsubscribe the channel",
  },
};
const TOKEN: Explained = {
  happened: { zh: "Slack 不再接受督办的令牌", en: "Slack no longer takes Duban's token" },
  todo: {
    zh: "请在 Slack 应用页面重新安装，把新的 SLACK_BOT_TOKEN 写进 .env 后重启；duban doctor 可以检查",
    en: "reinstall the app on its page in Slack, put the new SLACK_BOT_TOKEN into .env and restart; duban doctor checks it",
  },
};
const PERSON_GONE: Explained = {
  happened: { zh: "成员已停用或不能收私信", en: "the member is deactivated or takes no direct messages" },
  todo: {
    zh: "请用 /plan assign 改任牵头人，或用 /digest unsubscribe @成员 退订",
    en: "name another owner with /plan assign, or end it with /digest unsubscribe @member",
  },
};
const RIGHTS: Explained = {
  happened: { zh: "督办在 Slack 里的权限不够", en: "Duban lacks a permission in Slack" },
  todo: {
    zh: "请对照 manifest.yaml 补齐权限后重新安装应用，并看频道是否限制发言",
    en: "give the app the scopes in manifest.yaml and reinstall it, and see whether the channel restricts who may post",
  },
};
const LATE: Explained = {
  happened: { zh: "过了 72 小时仍没有发出", en: "it could not be sent within 72 hours" },
  todo: { zh: "请看日志里的原因", en: "the log says why" },
};

const EXPLAINED: Record<string, Explained> = {
  is_archived: ARCHIVED,
  not_in_channel: NOT_IN_CHANNEL,
  channel_not_found: NO_CHANNEL,
  user_not_found: PERSON_GONE,
  user_disabled: PERSON_GONE,
  users_not_found: PERSON_GONE,
  cannot_dm_bot: PERSON_GONE,
  messages_tab_disabled: PERSON_GONE,
  token_revoked: TOKEN,
  token_expired: TOKEN,
  invalid_auth: TOKEN,
  account_inactive: TOKEN,
  not_authed: TOKEN,
  missing_scope: RIGHTS,
  no_permission: RIGHTS,
  restricted_action: RIGHTS,
  restricted_action_read_only_channel: RIGHTS,
  [TOO_LATE]: LATE,
  [FACTS_MISSING]: {
    happened: { zh: "这一期的数据没有保存下来", en: "the figures of this digest were not kept" },
    todo: { zh: "下一期会一并告知", en: "the next digest tells them too" },
  },
};

/** Words that a run's own reason may be, besides Slack's (https://docs.slack.dev/reference/methods/chat.postMessage). */
const OWN_REASONS: Record<string, Both> = {
  [PAUSED]: { zh: "当时已暂停", en: "it was paused at the time" },
  unsubscribed: { zh: "当时已退订", en: "it had been unsubscribed" },
  [TOO_LATE]: { zh: "超过 72 小时未发，并入下一期", en: "72 hours late; told in the next one" },
};

/** Why a run failed or was skipped, in a few words. */
export function reasonInWords(reason: string | null, language: Language): string {
  if (reason === null) return language === "zh" ? "原因不明" : "no reason known";
  const known = OWN_REASONS[reason] ?? EXPLAINED[reason]?.happened;
  if (known !== undefined) return known[language];
  return language === "zh" ? `Slack 拒绝了（${reason}）` : `Slack refused it (${reason})`;
}

/** What to do about a failure. */
export function remedyInWords(reason: string | null, language: Language): string {
  const known = EXPLAINED[reason ?? ""]?.todo;
  if (known !== undefined) return known[language];
  return language === "zh"
    ? "请把这个代码和日志一起交给维护的人"
    : "give this code and the log to whoever maintains Duban";
}
