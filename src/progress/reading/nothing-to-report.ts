import type { Language } from "../../language/detect-language.ts";
import { foldWidth } from "../../language/fold-width.ts";
import type { Entry } from "../entries/entry.ts";

/** What the button says, and the entry that it makes. */
export const NOTHING_TO_REPORT: Record<Language, string> = {
  zh: "本周无进展",
  en: "Nothing to report this week",
};

const CHINESE =
  /^(?:(?:本|这)(?:一)?(?:周|星期|期|月)|目前|暂时|今天|我(?:们|这边|科)?|还|的?(?:任务|工作)|[,，\s])*(?:暂|尚|还)?(?:没有?|无|未有)(?:什么|任何|新的?|可报的?|要报的?|需要上报的|[,，\s])*(?:进展|变化|进度|更新|情况|动静|上报|可报|内容)?(?:可报|要报|上报)?[了的]?$/;
const ENGLISH =
  /^(?:there(?:'s| is| was)? |we have |i have |still |so far,? |this week:? )*(?:nothing|no)(?: (?:new|more|further|else|real|significant|progress|changes?|updates?|news|movement|to report|to add|to say|here))*(?: (?:from (?:me|us|my side|our side)|on (?:this|it)))?(?: (?:this week|for now|so far|yet|at the moment|today|currently))*$/i;
/** "本周新增0处", "0 more this week": a figure that says nothing has happened. */
const ZERO =
  /^(?:(?:本|这)(?:周|月|期)|目前|我(?:们|科)?|[,，\s])*(?:又)?(?:新增|增加|新建|建成|完成)(?:了|数)?\s*(?:[:：为是])?\s*(?:0|零)\s*(?:处|个|名|人|所|家|间|项次?|场次?|次|座)?$|^(?:\+?0|zero|none)\s+(?:more|new|added)(?:\s+[a-z]+)?(?:\s+this (?:week|month))?$/i;
/** "没有" and "no" alone are an answer to something else. */
const TOO_SHORT = /^(?:没有?|无|no)$/i;

/** Whether a message says no more than that nothing has happened: "没有进展", "本周暂无变化", "nothing to report". */
export function saysNothingToReport(text: string): boolean {
  const said = foldWidth(text)
    .replace(/[。.!~;\s]+$/u, "")
    .trim();
  return !TOO_SHORT.test(said) && (CHINESE.test(said) || ENGLISH.test(said) || ZERO.test(said));
}

/** Whether an entry says that nothing has happened; such an entry does not begin a task. */
export function reportsNothing({ kind, quotedWords }: Pick<Entry, "kind" | "quotedWords">): boolean {
  return kind === "note" && saysNothingToReport(quotedWords);
}
