import type { Clause } from "../plan.ts";

const REACHED =
  /^(?:加快|力争|确保|推动|完成)?(建成(?:投用|使用)?|竣工|启动|启用|开工(?:建设)?|投入使用|建成启用|挂牌)(?=\p{Script=Han}{2})(?!实施|以来)/u;
const THING = /学校|园|中学|小学|幼儿园|中心|基地|项目|工程|场馆|馆|线|平台|系统|医院|院区|大楼|校区|建设$/;

/** The thing a phrase says is to be begun or completed without a figure ("建成欣嘉园三小、海宁园小学等学校"), or null. */
export function milestoneOf(phrase: Clause): { subject: string; at: number } | null {
  const match = REACHED.exec(phrase.quote);
  if (match === null) return null;
  const subject = phrase.quote.slice(match[0].length);
  return THING.test(subject) ? { subject, at: phrase.start } : null;
}
