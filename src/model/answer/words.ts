import type { Language } from "../../language/detect-language.ts";

/** Why an open question was answered without the model. */
export type WithoutModel = "budget_spent" | "too_many_questions" | "unavailable" | "resting";

const NOTES: Record<Language, Record<WithoutModel, string>> = {
  zh: {
    budget_spent: "今天的模型用量已用完，以上内容直接取自原文；明天零时恢复。",
    too_many_questions: "十分钟内的提问已到上限，以上内容直接取自原文。请稍后再问。",
    unavailable: "模型这次没有给出可用的答复，以上内容直接取自原文。",
    resting: "模型暂时不可用，以上内容直接取自原文。",
  },
  en: {
    budget_spent:
      "Today's budget for the language model is spent, so this comes straight from the plan. The budget is renewed at midnight.",
    too_many_questions:
      "There were too many questions in the last ten minutes, so this comes straight from the plan. Please ask again a little later.",
    unavailable: "The language model gave no usable reply this time, so this comes straight from the plan.",
    resting: "The language model is not available at the moment, so this comes straight from the plan.",
  },
};

/** The note under an answer that had to do without the model. */
export function withoutModelNote(why: WithoutModel, language: Language): string {
  return NOTES[language][why];
}

/** The language's name as the prompt says it. */
export const LANGUAGE_NAMES: Record<Language, string> = { zh: "Chinese (简体中文)", en: "English" };
