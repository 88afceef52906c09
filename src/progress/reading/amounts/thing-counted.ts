import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import { SAYING_LITTLE } from "./saying-little.ts";

const DONE_WORDS = new RegExp(DONE.source, "gu");
const ALONE_IN_ENGLISH =
  /\b(?:more|new|additional|further|extra|other|of|the|our|sports?|public|popular|community|mass)\b/g;

/** The words beside an amount that say what it counts, beyond that it is counted: "篮球场", "basketball courts"; "" for none. */
export function thingCounted({ before, noun, start, end, unit }: Amount, text: string): string {
  const han = `${before} ${noun}`
    .replace(DONE_WORDS, " ")
    .replace(SAYING_LITTLE, " ")
    .replace(/[^\p{Script=Han}]/gu, "");
  if (han !== "") return han;
  const written = text.slice(start, end).replace(unit ?? "", " ");
  return (written.replace(ALONE_IN_ENGLISH, " ").match(/[a-z]{3,}/g) ?? []).join(" ");
}
