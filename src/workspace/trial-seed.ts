import type { Shortcut, SlashCommand } from "./person-interface.ts";

/** One person (or the bot) of a trial workspace. */
export type SeedPerson = {
  id: string;
  name: string;
  display_name: string;
  title: string;
  locale: string;
  is_admin?: boolean;
};

type SeedChannel = {
  id: string;
  name: string;
  topic: string;
  members: string[];
  is_private?: boolean;
};

/** A command; with `should_escape` its text names people and channels as <@U…|name> and <#C…|name>. */
type SeedCommand = SlashCommand & { should_escape?: boolean };

/** What a workspace is like when it starts, and again after a reset. */
export type Seed = {
  team: { id: string; name: string; domain: string };
  app: { id: string; bot_id: string; bot: SeedPerson };
  time_zone: string;
  people: SeedPerson[];
  channels: SeedChannel[];
  commands: SeedCommand[];
  shortcuts: Shortcut[];
  /** Shown in the agent pane until the app sets its own. */
  suggested_prompts: { title: string; message: string }[];
  /** Event subscriptions as a manifest names them (message.channels, app_mention …); null: every event. */
  subscriptions: string[] | null;
  /** An instant with its offset. */
  clock_starts: string;
};

/** The trial: one education bureau's Slack on a Friday in June 2022. Everybody in it is invented. */
export const trialSeed: Seed = {
  team: { id: "T0BINHAI", name: "滨海新区教体局(试用)", domain: "binhai-trial" },
  app: {
    id: "A0DUBAN",
    bot_id: "B0DUBAN",
    bot: { id: "U0DUBAN", name: "duban", display_name: "督办", title: "督办助手 Duban", locale: "zh-CN" },
  },
  time_zone: "Asia/Shanghai",
  people: [
    {
      id: "U0ADMIN",
      name: "admin",
      display_name: "管理员",
      title: "工作区管理员",
      locale: "zh-CN",
      is_admin: true,
    },
    { id: "U0SPORT", name: "sport.head", display_name: "体育科科长", title: "体育科", locale: "zh-CN" },
    { id: "U0STAFF", name: "staff", display_name: "科员", title: "体育科", locale: "zh-CN" },
    { id: "U0READER", name: "alex", display_name: "Alex", title: "Reads English", locale: "en-US" },
  ],
  channels: [
    {
      id: "C0DUBAN",
      name: "督办",
      topic: "年度工作要点的进展",
      members: ["U0ADMIN", "U0SPORT", "U0STAFF", "U0READER", "U0DUBAN"],
    },
    {
      id: "C0SPORT",
      name: "体育科",
      topic: "第30至32项任务",
      members: ["U0ADMIN", "U0SPORT", "U0STAFF", "U0DUBAN"],
    },
    {
      id: "C0CHAT",
      name: "随便聊聊",
      topic: "",
      members: ["U0ADMIN", "U0SPORT", "U0STAFF", "U0READER"],
    },
  ],
  commands: [
    { command: "/plan", description: "问工作要点 · Ask the plan", usage_hint: "[问题 · question]" },
    { command: "/progress", description: "记一笔进展 · Record progress", usage_hint: "30 本周新增3处" },
    { command: "/digest", description: "看本周周报 · This week's digest", usage_hint: "" },
  ],
  shortcuts: [],
  suggested_prompts: [],
  subscriptions: null,
  clock_starts: "2022-06-17T09:00:00+08:00",
};
