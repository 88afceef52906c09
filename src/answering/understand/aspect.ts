import type { Aspect } from "./question.ts";

const ASPECTS: { aspect: Aspect; zh: RegExp; en: RegExp }[] = [
  {
    aspect: "last_update",
    zh: /最后.{0,4}(?:更新|填|报)|最近一次.{0,4}(?:更新|填|报|进展)|上次.{0,3}(?:更新|填|报)/,
    en: /\blast (?:updated?|reported|entry)\b|\bmost recent (?:update|entry)\b|\bwho (?:updated|reported)\b/i,
  },
  {
    aspect: "progress",
    zh: /进展|进度|完成了多少|(?<![要应需划该])完成多少|完成情况|完成到|做到哪|建到哪|到哪一?步|到哪了|[到了]第几|弄完|搞完|办完|推进到|推进得|推进情况|落实情况|落实得怎|干得怎|怎么样了|完成了?吗|完成没|做完了?[吗没]|建了多少|建成了多少|已(?:经)?(?:建|完成|培训|举办|开展)了?多少|还差多少|差多少|累计多少|目前.{0,8}多少|到目前|报了多少|什么进度|情况怎么样|推进到哪|有(?:没有|无)?风险(?:[吗么没]|$|[?？])|(?:顺利|滞后|落后|逾期|按时|办结|启动|开工|暂停|取消)了?(?:吗|没有?(?=$|[?？]))/,
    en: /\bprogress\b|\bstatus\b|\bwhere (?:are we|do we stand|does it stand)\b|\bhow(?:'s| is) (?:it|that|this|everything) (?:going|coming along|doing)|\bhow far\b|\bso far\b|\bup to date\b|\bhow is .{0,40}(?:going|doing|coming)|\bare we on track\b|\bon track\b|\bhow many .{0,40}(?:have been|have we|has been|were|did we)\b|\bremaining\b|\bdone yet\b|\bstill to (?:do|go)\b|\b(?:is|are|was)\b.{0,40}\b(?:at risk|behind|overdue|on schedule|delayed|blocked|paused|finished|completed|closed|done)\s*\??$/i,
  },
  {
    aspect: "owner",
    zh: /负责人(?:是谁|呢|$|[?？])|谁(?:来)?(?:负责|牵头|主管|管|抓)|责任(?:科室|单位|人|部门)|牵头(?:人|单位|科室|部门)|哪个(?:科室|部门|单位|处室).{0,4}(?:负责|牵头|管|承办|主办|分管|的(?:活儿?|事儿?|职责))|由谁|归谁(?!领导)|(?:归|找)(?:哪个|什么)(?:科室|部门|单位|处室)|谁的活/,
    en: /\bwho(?:'s| is| are)? (?:responsible|in charge|leading|the owner)|\bwho (?:owns|leads|runs|handles)\b|\bowners?\b|\bresponsible\b|\bin charge\b/i,
  },
  {
    aspect: "original",
    zh: /原文|全文|原话|逐字|条文|完整内容|怎么写的|怎么说的|怎么表述/,
    en: /\boriginal\b|\bsource text\b|\bfull text\b|\bverbatim\b|\bexact (?:words|wording|text)\b|\bwording\b|\bchinese text\b|\bthe clause\b|\bquote\b/i,
  },
  {
    aspect: "documents",
    zh: /(?:制定|出台|印发|编制|起草|发布|要出).{0,8}(?:文件|方案|办法|细则|制度|什么|哪些)|哪些文件|什么文件|文件清单/,
    en: /\b(?:documents?|policy papers?|plans? to (?:issue|draw up))\b.{0,30}\b(?:issue[ds]?|drawn up|publish|produce|draft|due)\b|\b(?:which|what)\b.{0,40}\bdocuments?\b|\b(?:which|what) (?:new )?(?:papers?|rules|regulations?|polic(?:y|ies))\b.{0,30}\b(?:come out|comes out|coming out|drawn up|issued|published|produced|drafted|written|due)\b/i,
  },
  {
    aspect: "targets",
    zh: /目标|指标|要求是多少|量化|任务量|要完成多少|要达到多少/,
    en: /\btargets?\b|\bgoals?\b|\bnumbers in\b|\bkpis?\b|\bfigures?\b|\bquota\b/i,
  },
];

const DEGREE_ZH = /多[快高重远宽厚深久](?=$|[?？,，。啊呢])/;
const DEGREE_EN = /\bhow (?:fast|tall|heavy|wide|deep|thick|strong|hot|cold|old)\b/i;

/** What of a task a question asks for; "overview" where it does not say. */
export function aspectOf(text: string): Aspect {
  return ASPECTS.find(({ zh, en }) => zh.test(text) || en.test(text))?.aspect ?? "overview";
}

/** What a share is called, beside what it is a share of. */
export const RATE_WORDS =
  /百分比|百分之|百分率|(?:达标|合格|完成)?率|比例|占比|配比|多少|\b(?:per ?cent(?:age)?|proportion|rates?|ratios?|share|targets?|goals?)\b|%/gi;

/** Whether a question asks for a share or a rate. */
export function asksRate(text: string): boolean {
  return (
    /百分|比例|占比|率(?=[要是应达得到目多为]|$|[?？])/.test(text) ||
    /\b(?:percent(?:age)?|proportion|rates?|ratios?)\b/i.test(text)
  );
}

/** Whether a question asks how fast, high, heavy or far something is: no number of things answers it. */
export function asksDegree(text: string): boolean {
  return DEGREE_ZH.test(text) || DEGREE_EN.test(text);
}

/** Whether a question asks which time round it is ("第几届"): no number of things answers it. */
export function asksEdition(text: string): boolean {
  return /第几(?:届|期|批|轮)|\b(?:which|what) edition\b/i.test(text);
}

/** Whether a question asks for a number ("多少", "how many", "what percentage"). */
export function wantsFigure(text: string): boolean {
  return (
    asksDegree(text) ||
    asksEdition(text) ||
    /多少|(?:低于|高于|少于|不足|超过|达到|到|划在|定在|卡在)(?:几|哪)(?:$|[?？。,，])|[场人项处所名课]次?(?:的)?(?:目标|指标)(?:$|[?？])|排(?:名)?第几|第几名|(?<![哪第])几(?:个|所|处|名|项|间|次|场|家|人|课时|门|套|条|小时|分钟|天|岁|元|公里|米|倍|辆|栋|座|张|台|份|户|亩|分(?![大为成]))|百分之几|比例是|率是|率(?:要|应|目标|多少|$|[?？])|(?:比例|配比|占比)(?:$|[?？])|数量|人数|指标是|总和|总额|合计/.test(
      text,
    ) ||
    /\bhow (?:many|much|often|high|large|big)\b|\bwhat (?:percentage|percent|proportion|share|rate|ratio|number|figure|is the (?:target|figure|number|rate))\b|\bnumber of\b|\b(?:minimum|maximum)\b|\b(?:the|a|any) (?:bar|threshold|floor|ceiling|cap|benchmark|cut-?off) (?:for|on)\b|\benrol?ment rate\b|\b\w+ (?:rate|ratio)s?\b[?.]*$|\btotal (?:budget|cost|spending|amount|funding)\b|\brate target\b|\bin (?:yuan|rmb|cny|dollars|euros)\b/i.test(
      text,
    )
  );
}
