import type { Language } from "../../language/detect-language.ts";
import type { EntryKind, EntrySource } from "../../progress/entry.ts";

/** The workbook's words in one language: sheet names, column headings and what stands in cells. */
export type LedgerWords = {
  sheets: { tasks: string; entries: string; changes: string };
  columns: Record<ColumnName, string>;
  kinds: Record<EntryKind, string>;
  sources: Record<EntrySource, string>;
  readBy: Record<"rules" | "model", string>;
  reached: { document: [string, string]; milestone: [string, string] };
  yes: string;
  no: string;
  open: string;
  /** What changed where it was the task's state, and where nothing did. */
  state: string;
  unchanged: string;
  voided: (by: string, why: string) => string;
  page: string;
};

type ColumnName =
  | "chapter"
  | "number"
  | "task"
  | "department"
  | "owner"
  | "lifecycle"
  | "target"
  | "goal"
  | "unit"
  | "value"
  | "share"
  | "expected"
  | "pace"
  | "light"
  | "due"
  | "lastReport"
  | "daysSilent"
  | "clause"
  | "sequence"
  | "kind"
  | "amount"
  | "asOf"
  | "reportedAt"
  | "author"
  | "source"
  | "words"
  | "quoted"
  | "readBy"
  | "counts"
  | "supersedes"
  | "voided"
  | "link"
  | "what"
  | "before"
  | "now"
  | "change"
  | "entries"
  | "revisions"
  | "latest";

const CHINESE: LedgerWords = {
  sheets: { tasks: "任务与目标", entries: "进展台账", changes: "本期变化" },
  columns: {
    chapter: "部分",
    number: "序号",
    task: "任务",
    department: "责任科室",
    owner: "牵头人",
    lifecycle: "状态",
    target: "目标",
    goal: "目标值",
    unit: "单位",
    value: "现值",
    share: "完成率",
    expected: "序时要求",
    pace: "序时进度",
    light: "亮灯",
    due: "完成时限",
    lastReport: "最近上报",
    daysSilent: "未上报天数",
    clause: "原文",
    sequence: "编号",
    kind: "类型",
    amount: "数量",
    asOf: "数据日期",
    reportedAt: "上报时间（北京时间）",
    author: "上报人",
    source: "来源",
    words: "上报原话",
    quoted: "依据字句",
    readBy: "识别方式",
    counts: "是否有效",
    supersedes: "更正编号",
    voided: "撤销",
    link: "链接",
    what: "变化事项",
    before: "期初",
    now: "期末",
    change: "变化",
    entries: "本期上报条数",
    revisions: "更正与撤销条数",
    latest: "最近上报原话",
  },
  kinds: {
    delta: "新增",
    set: "累计",
    note: "情况",
    document: "文件",
    lifecycle: "状态",
    correction: "更正",
  },
  sources: {
    command: "命令",
    message: "消息",
    shortcut: "消息快捷方式",
    modal: "表单",
    thread: "讨论串",
    cli: "命令行",
  },
  readBy: { rules: "规则", model: "模型" },
  reached: { document: ["未印发", "已印发"], milestone: ["未达到", "已达到"] },
  yes: "是",
  no: "否",
  open: "查看",
  state: "状态",
  unchanged: "有上报，数值与状态未变",
  voided: (by, why) => `${by}：${why}`,
  page: "第 &P 页，共 &N 页",
};

const ENGLISH: LedgerWords = {
  sheets: { tasks: "Tasks and targets", entries: "Entries", changes: "Changes this period" },
  columns: {
    chapter: "Chapter",
    number: "No.",
    task: "Task",
    department: "Department",
    owner: "Owner",
    lifecycle: "Status",
    target: "Target",
    goal: "Goal",
    unit: "Unit (as in the plan)",
    value: "Value",
    share: "Share reached",
    expected: "Share expected",
    pace: "Pace",
    light: "Light",
    due: "Due",
    lastReport: "Last report",
    daysSilent: "Days silent",
    clause: "The plan's words",
    sequence: "Entry",
    kind: "Kind",
    amount: "Amount",
    asOf: "As of",
    reportedAt: "Reported at (China time)",
    author: "Reported by",
    source: "Source",
    words: "Message",
    quoted: "Words it was read from",
    readBy: "Read by",
    counts: "Counts",
    supersedes: "Corrects entry",
    voided: "Voided",
    link: "Link",
    what: "What changed",
    before: "Before",
    now: "Now",
    change: "Change",
    entries: "Entries this period",
    revisions: "Corrected or voided",
    latest: "Latest message",
  },
  kinds: {
    delta: "increase",
    set: "total",
    note: "note",
    document: "document",
    lifecycle: "status",
    correction: "correction",
  },
  sources: {
    command: "command",
    message: "message",
    shortcut: "message shortcut",
    modal: "form",
    thread: "thread",
    cli: "command line",
  },
  readBy: { rules: "rules", model: "model" },
  reached: { document: ["not issued", "issued"], milestone: ["not reached", "reached"] },
  yes: "yes",
  no: "no",
  open: "open",
  state: "Status",
  unchanged: "Reported on; value and status unchanged",
  voided: (by, why) => `${by}: ${why}`,
  page: "Page &P of &N",
};

/** The workbook's words in a language. */
export const LEDGER_WORDS: Record<Language, LedgerWords> = { zh: CHINESE, en: ENGLISH };
