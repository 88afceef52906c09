/** Somebody is asked to do something: "请区财政局协调资金", "need help with the permit". */
const CALLS = [
  /求助|(?<!申)请求|(?:请|需|望|盼|亟需|急需|需要|希望)[^,。;!]{0,12}?(?:支持|协调|帮助|帮忙|协助|支援|解决|督促)/,
  /\b(?:need(?:s|ed)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|please|require[sd]?)\b[^.;,!?]{0,30}\b(?:help|support|assistance|coordination)\b|\bplease help\b|\bhelp (?:is )?(?:needed|wanted|please)\b|\bcan (?:anyone|someone|somebody) help\b/,
];
/** Work stands still for something that others decide: "卡在用地审批", "blocked by the permit office". */
const HELD_UP = [
  /卡在|卡住|受阻|遇阻|推不动|推进不了|无法推进|难以推进|进展受限/,
  /\b(?:is|are|am|we're|it's|still|got|now) (?:blocked|stuck)\b|\bblocked (?:by|on|until)\b|\bstuck (?:at|on|with|in)\b/,
];
const DENIED = [
  /(?:无需|不需要?|无须|不用|不必|暂无|没有)[^,。;!]{0,14}?(?:支持|协调|帮助|帮忙|协助|支援|解决|求助)/g,
  /(?:不再|没有|未再|未)(?:卡住|卡在|受阻|遇阻)/g,
  /\b(?:no|not|don't|doesn't|without|didn't|never|longer)\b[^.;,!?]{0,20}\b(?:help|support|assistance|coordination|blocked|stuck)\b(?: (?:is )?(?:needed|required|wanted))?/g,
];

/** Whether a clause made readable calls for help ("请求支持", "需要协调", "please help"). */
export function callsForHelp(clause: string): boolean {
  return affirms(clause, CALLS);
}

/** Whether words made readable say that work is held up by something outside it ("受阻", "stuck on funding"). */
export function isHeldUp(words: string): boolean {
  return affirms(words, HELD_UP);
}

function affirms(words: string, patterns: readonly RegExp[]): boolean {
  const affirmed = DENIED.reduce((rest, denial) => rest.replace(denial, " "), words);
  return patterns.some((pattern) => pattern.test(affirmed));
}
