import { leadingUnit } from "../../../plan/targets/units.ts";

/** Chinese units that mean the same beside a number. */
const SAME = [
  ["名", "人", "位"],
  ["天", "日"],
  ["元", "块"],
  ["公里", "千米"],
  ["周", "星期"],
];

/** What an English noun is counted in, by the Chinese measure words that fit it. */
const NOUNS: [RegExp, string[]][] = [
  [
    /^(?:person|people|instructor|teacher|student|pupil|worker|trainee|coach|official|child|children|member|participant|volunteer|staff|principal|expert|talent)s?$/,
    ["名", "人", "位"],
  ],
  [
    /^(?:school|colleg|university|universit|kindergarten|campus|academy|academi|institution|hospital|unit|organi[sz]ation|enterpris|firm|company|compani)(?:s|es|e)?$/,
    ["所", "家", "个"],
  ],
  [
    /^(?:site|facilit|facility|venue|place|location|spot|court|park|station|garden)(?:s|ies|ie)?$/,
    ["处", "个", "座", "片"],
  ],
  [
    /^(?:event|competition|match|tournament|activit|activity|race|contest)(?:s|es|ies|ie)?$/,
    ["项次", "场次", "场", "次", "项", "届"],
  ],
  [
    /^(?:item|project|task|survey|screening|skill|measure|standard|topic|study|studie)s?$/,
    ["项", "个", "门"],
  ],
  [/^(?:room|classroom|workshop|laborator|laboratory)(?:s|ies|ie)?$/, ["间", "个"]],
  [/^(?:group|cluster|team|alliance|model|point|aspect|base)s?$/, ["个", "组", "支"]],
  [/^hours?$/, ["小时", "学时"]],
  [/^class-hours?$/, ["课时", "学时", "节"]],
  [/^minutes?$/, ["分钟"]],
  [/^(?:period|lesson)s?$/, ["课时", "节"]],
  [/^days?$/, ["天", "日"]],
  [/^weeks?$/, ["周"]],
  [/^months?$/, ["个月", "月"]],
  [/^years?$/, ["年"]],
  [/^(?:yuan|rmb)$/, ["元"]],
  [/^(?:document|report|plan|scheme|rule|paper)s?$/, ["份", "个", "项", "部"]],
  [/^times?$/, ["次"]],
  [/^batch(?:es)?$/, ["批"]],
  [/^(?:kilomet(?:re|er)s?|km)$/, ["公里", "千米"]],
  [/^met(?:re|er)s?$/, ["米"]],
  [/^mu$/, ["亩"]],
  [/^tons?$|^tonnes?$/, ["吨"]],
  [/^beds?$/, ["张", "床", "张床位"]],
  [/^(?:case)s?$/, ["例", "件"]],
  [/^(?:type|kind|categor|category)(?:s|ies)?$/, ["类", "种"]],
  [/^buildings?$/, ["栋", "幢", "座"]],
  [/^households?$/, ["户"]],
  [/^(?:vehicle|bus|car)(?:s|es)?$/, ["辆", "台"]],
  [/^(?:entr|entry)(?:ies)?$/, ["条", "项"]],
];

/** The measure word a Chinese text begins with; else its first Han character, which is then compared as it stands. */
export function measureOf(after: string): string {
  const rest = after.replace(/^\s*(?:余|多(?=\p{Script=Han}))?\s*/u, "");
  return leadingUnit(rest) ?? /^(?:个月|\p{Script=Han}|‰)/u.exec(rest)?.[0] ?? "";
}

/** Whether two Chinese measure words count the same. */
export function sameMeasure(one: string, other: string): boolean {
  return one === other || SAME.some((group) => group.includes(one) && group.includes(other));
}

/** The Chinese measure words that an English noun may be counted in; empty for a noun that is not known. */
export function measuresOfNoun(noun: string): string[] {
  return NOUNS.find(([words]) => words.test(noun.toLowerCase()))?.[1] ?? [];
}
