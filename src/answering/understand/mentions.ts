const QUOTED = /[“"「『《'](.{1,40}?)[”"」』》']/;
const WHICH_ZH = "(?:哪些|哪几[项个条]|哪[一]?[项个条]|有几[项个条]|有哪些|多少[项个条])";
const SAYS_ZH = "(?:提到|提及|提过|写到|写了|讲到|说到|涉及到?|出现|包含|含有)";
const PATTERNS = [
  new RegExp(
    `${WHICH_ZH}(?:的)?(?:任务|工作|事项|地方|部分)?(?:里|中)?(?:都|有)?${SAYS_ZH}(?:了|过)?(.+?)(?:的)?[?。]*$`,
  ),
  new RegExp(
    `^(.+?)(?:在|是在|都在)?${WHICH_ZH}(?:任务|工作|事项)?(?:里|中)(?:都|有)?${SAYS_ZH}(?:了|过)?[?。]*$`,
  ),
  new RegExp(`${SAYS_ZH}(?:了|过)?(.+?)的(?:任务|工作|事项|是|有)?(?:是|有|都有)?${WHICH_ZH}`),
  /\b(?:which|what|list|show|find|how many)\b.{0,20}\b(?:tasks?|items?|parts?|clauses?|places?)\b.{0,14}\b(?:mentions?|mentioning|names?|refers? to|cites?|contains?|includes?|talks? about)\s+(?:the (?:word|phrase|term) )?(.+?)[?.]*$/i,
  /^(?:所有|全部)?(.{2,10}?)(?:类|方面|领域|相关|有关)(?:的)?(?:任务|工作|事项)(?:都)?(?:有|是|包括)?(?:哪些|哪几[项个条])/,
  /(?:哪些|哪几[项个条])(?:任务|工作|事项)?(?:都)?(?:跟|与|和|同)(.{2,12}?)(?:有关|相关)/,
  /\b(?:which|what|list|show|all)\b.{0,12}\b(?:tasks|items)\b.{0,6}\b(?:about|concern(?:ing)?|relat(?:e|ed|ing) to|deal(?:ing)? with|involv(?:e|ing)|cover(?:ing)?|on)\s+(?:the )?(.+?)[?.]*$/i,
  /^(?:(?:please|give me|show me|list|find|name|all|every|the|any|of)\s+)*(?:tasks?|items?)\s+(?:(?:that|which|are|is|have|has)\s+)*(?:about|on|concern(?:ing)?|relat(?:e|ed|ing) to|to do with|deal(?:ing)? with|involv(?:e|ing)|cover(?:ing)?|mention(?:ing)?)\s+(?:the )?(.+?)[?.]*$/i,
  /^(?:请?(?:列出|列一下|找|看看|查)?(?:所有|全部)?)?(?:关于|有关|涉及|跟|与|和)(.{2,12}?)(?:有关|相关)?的(?:任务|工作|事项)(?:都|一共|总共|共)?(?:有|是|包括)?(?:都)?(?:[哪几]个|哪些|哪几[项个条]|多少[项个条]?|几[项个条])?[?。]*$/,
  /^(?:(?:all|any|every|list|show|find|the|me) )*(?:mentions?|references?|occurrences?) (?:of|to) (?:the (?:word|phrase|term) )?(.+?)[?.]*$/i,
  /^(?:哪里|哪儿|哪些地方|什么地方|哪一处)(?:都|有|还)?(?:提到|提及|写到|讲到|出现)(?:了|过)?(.+?)[?。]*$/,
  /\bwhere (?:does the plan|is|are)\s+(?:mention\s+)?(.+?)(?:\s+mentioned)(?: in the plan)?[?.]*$/i,
];
const OTHER_LIST =
  /数量|数目|个数|最[多大小少]|学校.{0,6}建|建.{0,6}学校|目标|指标|数字|百分|文件|schools? to be|targets?|documents?/i;

/** The words of which a question asks where the plan has them ("哪几项提到天津大学"), or null. */
export function mentionedWords(text: string): string | null {
  for (const pattern of PATTERNS) {
    const said = pattern.exec(text)?.[1]?.trim();
    if (said === undefined || said === "") continue;
    const quoted = QUOTED.exec(said)?.[1];
    if (quoted === undefined && OTHER_LIST.test(text)) return null;
    return (
      quoted ??
      said
        .replace(/^(?:跟|与|和|同|关于|有关|涉及)/, "")
        .replace(/^(?:any |some )?(?:specific|particular|certain) /i, "")
    );
  }
  return null;
}
