import { isFollowUp } from "../answering/understand/follow-up.ts";
import type { Language } from "../language/detect-language.ts";

const QUESTION_ZH =
  /[?？]|[吗嘛呢]\s*[。!！~～]*$|什么|多少|哪[些个里项一]|谁|怎么|如何|是否|有没有|请问|第?几[项个处名所]/;
const QUESTION_EN =
  /^\s*(?:and|what|what's|how|how's|who|who's|which|when|where|why|is|are|does|do|did|can|could)\b/i;
const REQUEST =
  /想知道|想了解|想问|问一下|告诉我|查一下|介绍一下|用英[文语]|用中文|原文|全文|\b(?:tell|show|give) me\b|^\s*(?:list|explain|describe|summari[sz]e)\b|\bin (?:english|chinese)\b|\bfull text\b/i;
const TASK_WORDS = /任务|事项|\btasks?\b|#/gi;

/** Whether a message asks for something to be told, among people as well as to Duban. */
export function asks(text: string): boolean {
  return QUESTION_ZH.test(text) || QUESTION_EN.test(text) || REQUEST.test(text);
}

/** Whether a message spoken to Duban asks and reports nothing: also one that only points at something ("任务10原文"). */
export function onlyAsks(text: string): boolean {
  return asks(text) || isFollowUp(text.replace(TASK_WORDS, " "));
}

/** Whether a message says that something is so by now, and is not only a subject ("校园欺凌"). */
export function saysItIsSo(text: string): boolean {
  return /已|了(?=$|[\s,，。;；!！])|正在|目前|\b(?:has|have|had|was|were|been|done|finished|completed)\b/i.test(
    text,
  );
}

const NAMES_A_THING =
  /(?:任务|事项|工作|项目|情况|进展|进度|清单|名单|记录)[\s。.!！]*$|\b(?:tasks?|targets?|progress|entries)[\s.!]*$/i;

/** Whether a message may report something done: it states a fact, asks nothing, and is not only a thing's name. */
export function reportsSomething(text: string): boolean {
  return saysItIsSo(text) && !onlyAsks(text) && !NAMES_A_THING.test(text);
}

const EMOJI_NAME = /:[a-z0-9_+'-]+:/g;

/** Whether a message has words or figures at all, and not only signs, pictures or nothing. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(EMOJI_NAME, " "));
}

const THANKS =
  /^(?:多谢|谢谢|感谢|谢了|辛苦了?|thanks?(?: you| a lot| so much| very much)?|thank you(?: very much| so much)?|cheers|ty)(?:[,，\s]*(?:你|您|啦|了|督办|duban))*[\s!！.。~～]*$/i;
const NOTED =
  /^(?:好的?|好嘞|收到|明白了?|知道了?|了解了?|没问题|可以|行|嗯+|ok(?:ay)?|got it|noted|great|fine|all right|alright|sure|perfect|understood)[\s!！.。,，~～]*$/i;

/** Courtesies that want no answer from the plan: thanks, or word that something was understood. */
export function courtesyIn(text: string): "thanks" | "noted" | null {
  const said = text.replace(EMOJI_NAME, " ").trim();
  if (THANKS.test(said)) return "thanks";
  return NOTED.test(said) ? "noted" : null;
}

/** What Duban says to a courtesy. */
export function courtesyWords(courtesy: "thanks" | "noted", language: Language): string {
  const words = {
    thanks: { zh: "不客气，有事随时找我。", en: "You're welcome. Ask me any time." },
    noted: { zh: "好的，有事随时找我。", en: "Fine. Ask me any time." },
  };
  return words[courtesy][language];
}
