const CALLS = [
  /求助|(?<!申)请求|(?:请|需|望|盼|亟需|急需|需要|希望)[^,。;!]{0,12}?(?:支持|协调|帮助|帮忙|协助|支援|解决|督促)/,
  /\b(?:needs?|request(?:s|ed|ing)?|asks? for|asking for|please|requires?)\b[^.;,!?]{0,30}\b(?:help|support|assistance|coordination)\b|\bplease help\b|\bhelp (?:is )?(?:needed|wanted|please)\b/,
];
const DENIED =
  /(?:无需|不需要?|无须|不用|不必|暂无|没有)[^,。;!]{0,14}?(?:支持|协调|帮助|帮忙|协助|支援|解决|求助)|\b(?:no|not|don't|doesn't|without)\b[^.;,!?]{0,20}\b(?:help|support|assistance|coordination)\b/g;

/** Whether a clause made readable calls for help ("请求支持", "需要协调", "please help"). */
export function callsForHelp(clause: string): boolean {
  const affirmed = clause.replace(DENIED, " ");
  return CALLS.some((pattern) => pattern.test(affirmed));
}
