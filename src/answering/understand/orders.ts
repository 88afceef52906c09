const DESTROYS =
  /(?:删除|删掉|清空|清除|抹掉|销毁|格式化).{0,8}(?:任务|记录|台账|数据|计划|要点)|\b(?:delete|erase|wipe|drop|destroy|remove)\b.{0,30}\b(?:tasks?|records?|ledger|data(?:base)?|plan|entries)\b/i;
const CHANGES =
  /把.{0,16}(?:改成|改为|调整为|调成|设为)|(?:改成|改为|调整为|调到)\s*\d|\b(?:change|set|modify|adjust|raise|lower)\b.{0,30}\bto\s+\d/i;
const CODE =
  /<\/?(?:script|iframe|img|svg|style|html|system)\b|\b(?:select|drop|insert|update|delete)\b.{0,20}\b(?:from|table|into)\b.*;|\brm\s+-rf\b|\bor\s+1\s*=\s*1\b/i;
const ABOUT_THE_MACHINE =
  /提示词|系统提示|开发者(?:指令|模式)|(?:你|您)的(?:指令|设定|规则|提示)|扮演|假装|忽略.{0,10}(?:指令|设定|规则|要求|提示)|密码|口令|令牌|密钥|\b(?:system|developer|hidden|initial) (?:prompt|instructions?|message|mode)\b|\byour (?:system |developer |own |original |previous )*(?:instructions?|prompt|rules|guidelines|programming)\b|\b(?:ignore|disregard|forget|override) (?:\w+ ){0,3}(?:instructions?|rules|prompts?|guidelines)\b|谁(?:开发|创造|制作|设计)了?你|\byour (?:creator|maker|developer|owner|author)\b|\bwho (?:made|created|built|designed|trained) you\b|\b(?:act as|pretend|role-?play|jailbreak)\b|\b(?:passwords?|api keys?|access tokens?|credentials?)\b/i;

/**
 * Whether a message orders something that is not Duban's to do: to delete records or change the plan, to give away secrets, to be
 * somebody else; or is program text. The plan may speak of passwords; then a question about them is no order.
 */
export function isOrder(text: string, planText: string): boolean {
  if (DESTROYS.test(text) || CHANGES.test(text) || CODE.test(text)) return true;
  const found = ABOUT_THE_MACHINE.exec(text)?.[0];
  return found !== undefined && !planText.includes(found);
}
