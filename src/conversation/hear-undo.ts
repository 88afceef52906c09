import { foldWidth } from "../language/fold-width.ts";
import { type ConversationParts, type Heard, languageOf, type Reply } from "./heard.ts";
import { unquoted } from "./quotation.ts";

const UNDO_ZH =
  /^(?:请|麻烦|帮我|我要|把)*(?:撤销|撤回|作废|删除|删掉)(?:一下)?(?:了)?(?:任务(?<zh>\d+)(?:的|项)?)?(?:我)?(?:上一?条|刚才的?(?:那|这)?(?:一?条)?|最后一?条|[那这]一?条)?(?:的?(?:进展|记录|报送))?[。.!\s]*$/u;
const UNDO_EN =
  /^(?:please\s+)?(?:undo|revert|void|delete|remove)(?:\s+(?:that|it|this|(?:the|my)\s+last(?:\s+(?:one|entry|update|report))?|the\s+(?:entry|update)))?(?:\s+(?:on|for|of))?(?:\s+task\s+(?<en>\d+))?[.!\s]*$/iu;

/** "撤销", "undo the last one": the speaker's newest entry, of the task named or spoken of, with its buttons. */
export async function hearUndo(parts: ConversationParts, heard: Heard): Promise<Reply | null> {
  const asked = undoAsked(unquoted(heard.text));
  if (asked === null) return null;
  const [spokenOf, ...others] = (await parts.memories.recall(heard.thread))?.tasks ?? [];
  const inThread = others.length === 0 ? spokenOf : undefined;
  const standings = await parts.ledger.standings(heard.at);
  const own = standings
    .flatMap((after) => after.entries.map((entry) => ({ entry, after })))
    .filter(({ entry }) => entry.author === heard.person)
    .filter(({ entry }) => asked.task === null || entry.task === asked.task)
    .sort((one, other) => other.entry.sequence - one.entry.sequence);
  const newest =
    (asked.task === null ? own.find(({ entry }) => entry.task === inThread) : undefined) ?? own[0];
  const language = languageOf(heard);
  if (newest === undefined) return { kind: "undo", report: null, language };
  return { kind: "undo", report: { kind: "recorded", ...newest, before: null, isNew: false }, language };
}

/** The task whose last entry is to be undone, null in it where none is named; null for other words. */
export function undoAsked(text: string): { task: number | null } | null {
  const said = foldWidth(text).trim();
  const found = UNDO_ZH.exec(said) ?? UNDO_EN.exec(said);
  if (found === null) return null;
  const task = found.groups?.zh ?? found.groups?.en;
  return { task: task === undefined ? null : Number(task) };
}
