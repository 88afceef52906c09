const ASKS = [
  /(?:请|需|望|盼|恳请|请求|申请|亟需|急需|需要|希望)[^，。；,;!！]{0,12}?(?:支持|协调|帮助|帮忙|协助|支援|解决|督促)/,
  /(?:求助|卡在|卡住|受阻|遇阻|推不动|推进不了|无法推进|难以推进|进展受限)/,
  /\b(?:need|needs|needed|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|require[sd]?|please)\b[^.;,!?]{0,30}\b(?:help|support|assistance|coordination)\b/i,
  /\bhelp (?:is )?(?:needed|wanted|please)\b|\bplease help\b|\bcan (?:anyone|someone|somebody) help\b/i,
  /\b(?:is|are|am|we're|it's|still|got|now) (?:blocked|stuck)\b|\bblocked (?:by|on|until)\b|\bstuck (?:at|on|with|in)\b/i,
];

const DENIALS = [
  /(?:无需|不需要|不需|无须|不用|不必|暂无|没有)[^，。；,;!！]{0,14}?(?:支持|协调|帮助|帮忙|协助|支援|解决|求助)/g,
  /(?:不再|没有|未再|未)(?:卡住|卡在|受阻|遇阻)/g,
  /\b(?:no|not|don't|doesn't|do not|does not|without|didn't|did not|never|longer)\b[^.;,!?]{0,20}\b(?:help|support|assistance|coordination|blocked|stuck)\b(?: (?:is )?(?:needed|required|wanted))?/gi,
];

/** Whether a statement of progress asks for help: "请区财政局协调资金", "we are stuck on the permit". */
export function asksForHelp(text: string): boolean {
  const affirmed = DENIALS.reduce((rest, denial) => rest.replace(denial, " "), text);
  return ASKS.some((pattern) => pattern.test(affirmed));
}

/** The sentence that asks; the whole text where the request runs over several. */
export function askingSentence(text: string): string {
  // The "!" of a mention typed as markup ("<!channel>") ends no sentence.
  const sentences = text.split(/(?<=[。！？?；;\n]|(?<!<)!)|(?<=\.)\s/);
  return (sentences.find(asksForHelp) ?? text).trim();
}
