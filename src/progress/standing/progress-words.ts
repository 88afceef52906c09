import type { Language } from "../../language/detect-language.ts";
import type { Lifecycle } from "../entries/entry.ts";
import type { DocumentStage } from "./document-stage.ts";
import type { Pace } from "./pace.ts";

/** The states of a task in both languages. */
export const LIFECYCLE_WORDS: Record<Language, Record<Lifecycle, string>> = {
  zh: {
    not_started: "未启动",
    in_progress: "推进中",
    in_review: "待审核",
    done: "办结",
    paused: "暂停",
    cancelled: "取消",
  },
  en: {
    not_started: "not started",
    in_progress: "in progress",
    in_review: "in review",
    done: "done",
    paused: "paused",
    cancelled: "cancelled",
  },
};

/** The paces in both languages. */
export const PACE_WORDS: Record<Language, Record<Pace, string>> = {
  zh: { ahead: "超前", on_pace: "正常", behind: "滞后", overdue: "逾期", unknown: "暂无法判断" },
  en: { ahead: "ahead", on_pace: "on pace", behind: "behind", overdue: "overdue", unknown: "not known yet" },
};

/** The stages of a document in both languages. */
export const STAGE_WORDS: Record<Language, Record<DocumentStage, string>> = {
  zh: { drafting: "起草中", consulting: "征求意见", in_review: "送审", issued: "已印发" },
  en: {
    drafting: "being drafted",
    consulting: "out for comments",
    in_review: "submitted for approval",
    issued: "issued",
  },
};
