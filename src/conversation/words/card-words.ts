import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import type { AsksEvidence, Report, Waiting } from "../../progress/ledger/report.ts";
import type { Reading } from "../../progress/reading/parse-update.ts";
import { doubtWords } from "../../progress/words/how-to-write.ts";
import { type NamedPlan, permissionText, taskHeading } from "./named-plan.ts";
import { quoted, readingLine } from "./reading-words.ts";

type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

/** What a card asks that wants to see what shows that a task is done. */
export function evidenceText({ reading }: AsksEvidence, language: Language, words: NamedPlan): string {
  const asks =
    language === "zh"
      ? `您写的是“${quoted(reading)}”。办结要有依据：请附上文件、验收单、照片或消息的链接，或者上传附件。`
      : `You wrote “${quoted(reading)}”. A task is closed with evidence: a link to a document, photo or message, or a file.`;
  const nothingYet =
    language === "zh"
      ? "目前还没有记录。也可以带上链接或附件重发一遍。"
      : "Nothing has been recorded yet. You can also send it again with a link or a file.";
  return [taskHeading(reading.task, language, words), asks, nothingYet].join("\n");
}

/** For the person who reported: what waits, and for whom. */
export function waitingText({ reading, who }: Waiting, language: Language, words: NamedPlan): string {
  const passed = permissionText({ verdict: "waits_for", who }, language, words);
  return [taskHeading(reading.task, language, words), readingLine(reading, language), passed].join("\n");
}

/** What a model read is said in full: its author has not seen these words in this meaning before. */
export function modelCardText({ reading }: ToConfirm, language: Language, words: NamedPlan): string {
  const target = words.targets.find((each) => each.id === reading.targetId) ?? null;
  const counts = target === null ? "" : language === "zh" ? target.subject : words.english.targetLine(target);
  return language === "zh"
    ? [
        taskHeading(reading.task, language, words),
        `按模型的理解，您报的是：${readingLine(reading, language)}${counts === "" ? "" : `，计入“${counts}”`}。`,
        "模型可能理解有误，还没有记录，请核对后选一项。",
      ].join("\n")
    : [
        taskHeading(reading.task, language, words),
        `As the language model reads it, you reported: ${readingLine(reading, language)}${counts === "" || counts === null ? "" : `, towards “${counts}”`}.`,
        "It may be wrong, and nothing has been recorded yet: please check and choose.",
      ].join("\n");
}

/** The question of a card: what was written, and what is doubtful about it. */
export function cardText({ reading }: ToConfirm, language: Language, words: NamedPlan): string {
  const target = words.targets.find((each) => each.id === reading.targetId) ?? null;
  const heading = taskHeading(reading.task, language, words);
  const said = language === "zh" ? `您写的是“${quoted(reading)}”。` : `You wrote “${quoted(reading)}”.`;
  const doubt = doubtIn(reading, target, language) ?? asNote(reading, language);
  const nothingYet =
    language === "zh" ? "还没有记录，请选一项。" : "Nothing has been recorded yet: please choose.";
  return [heading, said, doubt, nothingYet].join("\n");
}

/** The doubt about a reading; an English sentence leaves out the plan's Chinese measure word. */
function doubtIn(reading: Reading, target: Target | null, language: Language): string | null {
  if (language === "zh") return doubtWords(reading, target, language);
  const isChinese = /\p{Script=Han}/u.test(reading.unit ?? "");
  const unit = isChinese ? "" : reading.unit;
  const counted = target === null || !isChinese ? target : { ...target, unit: "" };
  return doubtWords({ ...reading, unit }, counted, language);
}

function asNote({ task }: Reading, language: Language): string {
  return language === "zh" ? `要作为任务${task}的进展记下来吗？` : `Should this be noted under task ${task}?`;
}
