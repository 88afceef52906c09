const PLAN_ZH = [
  /下一?(?:期|批|轮)(?!间)|下下?(?:一)?个?(?:周|星期|礼拜|月|季度|半年|学期|学年|阶段|步)/,
  /明[天日年早晚]|后天|下半年(?!以来)|未来|今后|接下来|后续(?:将|要|会|计划)/,
  /(?<!按照?|依照?|照|据|超|检查|完成|年度|全年|工作)计划(?=在|于|再|新|本|这|年|今|[一二三四五六七八九十]?\d*月|用|到|\d|□|建|培训|举办|开展|完成|启动|出台|印发|组织|评选|增|达)/,
  /^\s*(?:□+)?[^,。]{0,6}(?:计划|安排|打算|设想)\s*:/,
  /(?<![草起模虚研])拟(?![定订稿合人])/,
  /(?<![即已把能])将(?!近|军|士|来|\d|[^,]{0,12}(?:投入|移交|交付|纳入|作为))|即将|将要|将会|会(?=再|新增|在|于)|将于/,
  /原定|原计划|原本|本来|本应|原拟|预计|预期|争取|力争|确保(?!了)|冲刺(?!阶段)|有望|打算|准备(?!好|完|工作|就绪|了|情况|会)|力求|筹划|盼|期待/,
  /请(?:大家|各|你们?|您|相关|有关|尽|于|在|务|及时|协助|□)|建议|提议|务必|必须|应当|应该(?!是)|应(?=在|于|完成|新增|按|尽快|抓紧|达到|建)|须(?=在|于|完成)|需要?(?=再|新增|完成|在|于|继续|尽快|抓紧|\d|加快|培训|建)|抓紧|尽快|尽早|(?:要点|文件|方案)(?:里|中)?(?:提出|规定|明确)|(?<!按|照|据|标准)要求(?!落实|完成了)/,
  /(?<![需主重首只就]|还)要(?=在|于|再|新增|建|完成|抓紧|加快|力争|培训|举办|确保|达到|继续)|(?<![需主重首只就])要(?=评|办|组织|组建|开展|印发|出台|改造|配[备建齐]|指导|支持|成立|引进|认定|打造|做到|实现)(?![^,]*(?:已|了))|还要|还得|想(?=要|再|在|建|新增)|希望|但愿|最好(?=能|在)|要是|就好了/,
  /(?:年底|年末|月底|月末|季末|学期末|年内|□)(?:之|以)?前(?:[^已了]*)(?:完成|建成|新增|培训|累计|达到|印发|出台|办结|启动)(?!了)/,
  /(?:目标|任务量|指标)(?=由|从|调整)/,
  /(?:们|[我你他她它]|大家|肯定|一定|应该|还|都|也|就|才|周末|□|今年|年内|届时|到时候?|之后|以后|预计|将)会(?=\p{Script=Han})(?!议|上|后|同|员|场|签|展|计|考)/u,
  /(?<!已经?|都|才|均)(?:能|可以|可|能够)(?:再|按时|如期|全部|基本|够|争取|多)*(?:完成|建成|建好|新增|达到|办结|投用|交付|培训|举办|评选?出?|到\s*\d)(?!了)/,
  /(?:快要?|就要|马上|眼看|正要|行将|眼瞅)(?:就|能|可|要|会)*(?:完成|完工|建成|建好|竣工|投用|好了|办完|结束|收尾|交付|验收|达到|到\s*\d)/,
  /(?:文件|通知|方案|要点|任务书|责任书|上级|上面|领导|局长|区长|书记|主任|局里|区里|市里|会上)(?:里|上|中|面)*(?:说|讲|写|提|定|要求|规定|明确|批示|指示|强调|列|布置|交办|下达)(?!完|好|成)/,
  /(?:^|[,□\s们您请])别(?=\p{Script=Han})(?!的|人|处|墅|克|具|名|提|样|说)|盯紧|抓好|跟紧/u,
  /(?:^|[□,就先得要需]|是)\s*(?:等(?!了|级)|待)[^,]{1,16}(?:再|之?后(?!勤)|以后)/,
  /(?:^|[□,])[^,]{1,10}(?:之后|以后|过?后|结束|完年?|完了)再(?!次|度)(?![^,]*(?:了|已))/,
  /今[晚夜](?![^,]*(?:了|已))|还有(?=\s*[\d一二两三四五六七八九十])(?![^,]*(?:已|了|完成|建成|正?在))/,
  /别忘|不要忘|勿忘|忘不得|切记|牢记|记得(?!了)|提醒(?:大家|各|你们|一下)|请勿/,
  /(?:写|规定|载明|约定|定|要求)的(?:目标|任务|指标)?是|(?:上面?|里面?|中)写(?:着|明|的)|写(?:着|明)/,
  /目标(?=是|为|:|就是|定为|值|数)(?![^,]*(?:已|完成|达成))/,
];
const PLAN_EN =
  /\b(?:could|can(?! (?:you|confirm|report))|may(?! \d)|able to|recommendations?|suggestions?|advice|(?:looking|ready|set|about|trying|working) to(?!wards)|(?:meant|supposed) to(?! say)|remember to|keep in mind|reminder|will|won't|shall|going to|gonna|plans? to|(?:we|i|they|you) plan|plann(?:ed|ing) (?:to|for|on)|the plan (?:says|asks|calls|requires|is to)|according to the plan|ask(?:s|ed)? (?:for|us|me|you)|request(?:s|ed)?|demand(?:s|ed)?|suggest|propose|recommend|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?\b|target(?:s|ed|ing)? (?:to|for|is|was)|next (?:week|month|quarter|year|mon|tue|wed|thu|fri|sat|sun)|tomorrow|expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wish(?:es)?|want(?:s|ed)? (?:to|\d+)|we want|needs? (?:to|\d|another|more|□)|need(?:s|ed)?\b(?=.*\bmore\b)|must|should(?! (?:be|read|have been|say) )|ought to|due (?:by|to be|on|next)|(?:^\s*|[,□]\s*|\bto |\bthen )(?:resumes?|restarts?|starts?|continues?) (?:when|once|after|as soon as)|then (?:resumes?|restarts?)|by (?:the )?(?:end of (?:the|this|next)|next|tomorrow)|scheduled|(?:more|new|are|is|\d) planned|upcoming|would like|would be|let's|to be (?:built|added|done|completed|trained|held|issued|finished)|soon|later this)\b|\b\w+'ll\b|\bgoal (?:is|of)\b/;

/** Whether a clause speaks of what is to be done: a plan, an order, a wish, an aim, a rule that asks for it. */
export function isPlanned(clause: string): boolean {
  return PLAN_ZH.some((pattern) => pattern.test(clause)) || PLAN_EN.test(clause);
}
