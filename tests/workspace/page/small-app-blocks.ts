import type { KnownBlock, ModalView } from "@slack/types";

const plain = (text: string) => ({ type: "plain_text", text }) as const;
const options = ["30.加快体育设施建设", "31.开展全民健身", "32.办好体育赛事"].map((text) => ({
  text: plain(text),
  value: text.slice(0, 2),
}));

/** An answer as an assistant gives it: the figure, the quote, who is responsible, and what can be done next. */
export const answerBlocks: KnownBlock[] = [
  {
    type: "section",
    text: {
      type: "mrkdwn",
      text: "*第30项* 的目标是新建、改建体育设施 *40处*,累计 15 处(37.5%),序时进度 :warning: 落后。",
    },
  },
  {
    type: "section",
    text: { type: "mrkdwn", text: "> 30.加快体育设施建设。新建、改建一批群众身边的体育设施" },
  },
  {
    type: "section",
    fields: [
      { type: "mrkdwn", text: "*牵头*\n体育科" },
      { type: "mrkdwn", text: "*截止*\n<!date^1672502399^{date}|2022-12-31>" },
    ],
  },
  {
    type: "context",
    elements: [
      {
        type: "mrkdwn",
        text: "来源:<https://example.com/plan|工作要点>第30项 · 记录人 <@U0SPORT> · <#C0SPORT>",
      },
    ],
  },
  {
    type: "actions",
    block_id: "next",
    elements: [
      { type: "button", action_id: "record", text: plain("登记进展"), style: "primary" },
      {
        type: "button",
        action_id: "undo",
        text: plain("撤销"),
        style: "danger",
        confirm: {
          title: plain("撤销这一笔?"),
          text: plain("台账会留下撤销的记录。"),
          confirm: plain("撤销"),
          deny: plain("不撤销"),
        },
      },
      { type: "static_select", action_id: "pick_task", placeholder: plain("选择任务"), options },
      {
        type: "overflow",
        action_id: "more",
        options: [
          { text: plain("导出台账"), value: "export" },
          { text: plain("查看原文"), value: "clause" },
        ],
      },
    ],
  },
];

/** App Home as an assistant publishes it. */
export const homeBlocks: KnownBlock[] = [
  { type: "header", text: plain("我牵头的任务") },
  { type: "context", elements: [{ type: "mrkdwn", text: "滨海新区2022年教育体育工作要点 · 共 3 项" }] },
  { type: "divider" },
  ...options.map(
    (option, index): KnownBlock => ({
      type: "section",
      block_id: `task_${option.value}`,
      text: {
        type: "mrkdwn",
        text: `*${option.text.text}*\n:large_green_circle: 推进中 · 本期 +${index} · 累计 ${15 + index}/40 处`,
      },
      accessory: { type: "button", action_id: "open_task", text: plain("登记进展"), value: option.value },
    }),
  ),
];

/** A modal with every kind of input. */
export const entryModal: ModalView = {
  type: "modal",
  callback_id: "entry",
  title: plain("登记进展"),
  submit: plain("记入台账"),
  close: plain("取消"),
  blocks: [
    {
      type: "input",
      block_id: "task",
      label: plain("任务"),
      element: { type: "static_select", action_id: "task_select", placeholder: plain("选择任务"), options },
    },
    {
      type: "input",
      block_id: "amount",
      label: plain("本次新增"),
      hint: plain("单位:处"),
      element: { type: "number_input", action_id: "amount_input", is_decimal_allowed: false },
    },
    {
      type: "input",
      block_id: "day",
      label: plain("截至日期"),
      element: { type: "datepicker", action_id: "day_input", initial_date: "2022-06-17" },
    },
    {
      type: "input",
      block_id: "note",
      optional: true,
      label: plain("说明"),
      element: { type: "plain_text_input", action_id: "note_input", multiline: true },
    },
    {
      type: "input",
      block_id: "kind",
      label: plain("性质"),
      element: {
        type: "radio_buttons",
        action_id: "kind_input",
        options: ["新增", "更正"].map((text) => ({ text: plain(text), value: text })),
      },
    },
    {
      type: "input",
      block_id: "tell",
      optional: true,
      label: plain("通知"),
      element: {
        type: "checkboxes",
        action_id: "tell_input",
        options: [{ text: plain("告知牵头人"), value: "owner" }],
      },
    },
    {
      type: "input",
      block_id: "who",
      optional: true,
      label: plain("协办人"),
      element: { type: "multi_users_select", action_id: "who_input", placeholder: plain("选择人员") },
    },
    {
      type: "input",
      block_id: "where",
      optional: true,
      label: plain("发布到"),
      element: { type: "conversations_select", action_id: "where_input" },
    },
    {
      type: "input",
      block_id: "proof",
      optional: true,
      label: plain("佐证材料"),
      element: { type: "file_input", action_id: "proof_input", max_files: 2 },
    },
  ],
};
