import { callsForHelp, isHeldUp } from "../../progress/reading/mood/calls-for-help.ts";
import { readableText } from "../../progress/reading/words.ts";

/** Whether a statement of progress asks for help or is held up: "请区财政局协调资金", "we are stuck on the permit". */
export function asksForHelp(text: string): boolean {
  const readable = readableText(text);
  return callsForHelp(readable) || isHeldUp(readable);
}

/** The sentence that asks; the whole text where the request runs over several. */
export function askingSentence(text: string): string {
  // The "!" of a mention typed as markup ("<!channel>") ends no sentence.
  const sentences = text.split(/(?<=[。！？?；;\n]|(?<!<)!)|(?<=\.)\s/);
  return (sentences.find(asksForHelp) ?? text).trim();
}
