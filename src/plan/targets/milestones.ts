import type { Clause } from "../plan.ts";

const BY_DAY = /^(?:(?:20\d{2}年|今年|年内)?(?:\d{1,2}月(?:底|末|\d{1,2}日)?|上半年|年底|年末)(?:之?前)?,?)/;
const REACHED =
  /^(?:加快|力争|确保|推动|完成)?(建成(?:投用|使用)?|竣工|启动|启用|开工(?:建设)?|投入使用|建成启用|挂牌)(?=\p{Script=Han}{2})(?!实施|以来)/u;
const THING =
  /学校|园|中学|小学|幼儿园|中心|基地|项目|工程|场馆|馆|线|平台|系统|医院|院区|楼|校区|分馆|路|桥|站|车间|泵站|公园|广场|建设$/;

const IS_REACHED =
  /^(\p{Script=Han}{2,24}?)(?:主体)?(?:封顶|竣工|完工|投入使用|建成投用|投用|通车|开工建设)$/u;

/**
 * The thing a phrase says is to be begun or completed without a figure ("建成欣嘉园三小、海宁园小学等学校",
 * "8月底前建成图书馆", "综合楼主体封顶"), or null.
 */
export function milestoneOf(phrase: Clause): { subject: string; at: number } | null {
  const said = phrase.quote.replace(BY_DAY, "");
  const at = phrase.start + phrase.quote.length - said.length;
  const reached = IS_REACHED.exec(said)?.[1];
  if (reached !== undefined && THING.test(reached)) return { subject: reached, at };
  const match = REACHED.exec(said);
  if (match === null) return null;
  const subject = said.slice(match[0].length);
  return THING.test(subject) ? { subject, at } : null;
}
