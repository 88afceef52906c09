const ABOUT_ENTRIES =
  /撤[销回](?:上|刚|这|前|那|□|了?一?[条笔])|(?:那|这|上|前)一?[条笔](?:记录)?(?:删|撤|作废)|删[掉除了]|\b(?:ignore|undo|disregard|delete|remove) (?:my|the|that|this|it)\b|^\s*undo\b/;
/** What was reported before, or is being sent to somebody: talk about the work of reporting. */
const ABOUT_REPORTING =
  /(?:报|填|录|登记|记|写|说|发|交)过(?!程)|(?:发|传|转|寄|递|交|抄送)(?:给|到|至|在)?(?:了)?(?:你|您|群|邮箱|微信|大家)|的事[情儿]?\s*$|同(?:上周|上月|上期|前)\s*$|(?:见|看|查收?)(?:下|一下)?附件|请查收|\b(?:sent|emailed|forwarded|shared) (?:it |them |this |the \w+ )?(?:to )?(?:you|everyone|the group)\b|\bsee (?:the )?attach|\balready (?:reported|logged|recorded|submitted)\b/;
/** "把任务31的进展报一下": somebody is asked to report. */
const ASKS_FOR_REPORT = [
  /(?:进展|进度|情况|数据|数字|材料|台账|完成数|□)(?:的|都|也|再|给我|赶紧|及时|\s)*(?:报|发|填|交|说|讲|写|传|更新|汇报|上报|反馈|提供|整理|补充?|同步|通报)(?:给?我|给?他|给?局里|一?下|一声|上来|过来|来|到)/,
  /(?:麻烦|请|帮忙|劳驾|烦请|有劳|辛苦)[^,]*(?:报送?|发|填|交|说|讲|更新|汇报|上报|反馈|提供|整理|同步)(?:一?下)?[^,]{0,6}(?:进展|进度|情况|数据|数字|材料|台账|□)(?:给|到|吧|\s)*[^,]{0,4}$/,
  /(?:该|等|催|问)(?:一?下|着|你们?|大家|各位)*(?:报|交|填|更新|汇报|反馈)?(?:一?下)?(?:进展|进度|数据|□)/,
  /^[\s□,:]*(?:(?:please|kindly|pls|just|hi|hello)[\s,]+)*(?:send|update|report|share|give|provide|forward|submit|fill in|let me have)\b(?!s|ed)/,
  /\b(?:update|report|progress|numbers|figures) please\b|^[\s□,:]*(?:chasing|nudging|pinging)\b/,
];
const THANKS =
  /^[\s□]*(?:thanks|thank you|cheers|many thanks|谢谢|感谢|辛苦)|电话|手机号?|微信号|联系方式|\b(?:phone|tel)\b/;
const ABOUT_TIME =
  /\b(?:meeting|call|session) (?:is |was |has been )?(?:moved|at|on|rescheduled|postponed|tomorrow)|\bdeadline\b|截止(?:日期|时间)|(?:会议|时间)改[到在为]|时间(?:已|都|也)?(?:经)?(?:过半|过去|不多|紧|有限)|倒计时|只剩\S{0,3}(?:天|个?月)/;
const NO_NOTE =
  /^[\s□,.:!~-]*(?:好的?|收到|谢谢|感谢|辛苦了?|大家辛苦了?|关于|对于|至于|针对|嗯+|知道了|明白|请记(?:一下|录)|麻烦记(?:一下|录)|记一下|更新|汇报|报告|进展|本周进展|情况|ok(?:ay)?|thanks?|thank you|got it|noted|update|hi|hello|sorry)[\s□,.:!~了-]*$/;
/** "任务30群里的同事": people are called, or called together. */
const CALLS_PEOPLE =
  /^[\s□,:]*(?:任务|项目)?(?:这?个?群里?的?|组里?的?|各位|大家|所有|全体)*(?:同事|同志|老师|领导|朋友|伙伴|成员|负责人|牵头人|大家|各位)们?(?:好|注意|请看)?[\s,:!]*$|(?:开会|集合|碰头|碰个头|碰面|开个会|见)\s*$/;
const AIM_OR_LACK =
  /目标|指标|差\s*\d|[离距]目标|尚差|剩余|还剩|缺口|尚需|\b(?:targets?|targeted|goals?|aims?|remaining|to go|left)\b/;

/** "帮我查一下任务28的原文", "show me task 28": what somebody wishes to read. */
const ASKS_TO_READ =
  /^[\s□,:]*(?:你|您|能)?(?:帮我|帮忙|给我|替我|麻烦|劳驾|烦请|请)*(?:再|先|也)?(?:查|找|搜|调|翻|列|念|读|看)(?:一?下|一[查找看]|出来?|[找看](?!了))[^,]{0,12}(?:原文|原话|全文|条款|内容|要求|目标|指标|口径|进展|进度|情况|台账|记录|□)(?:吧|呗|啊|呀|哈|哦|\s)*$|^[\s□,:]*(?:(?:please|kindly|pls|just|hi|hello)[\s,]+)*(?:(?:show|tell|read|find|list|quote|give|send|pull|look) (?:me|us|up|out|for|the|all|what)|explain|summari[sz]e|translate)\b/;
/** "大家议一议", "一起商量一下": an invitation to talk. */
const INVITES_TO_TALK =
  /^[\s□,:]*(?:请|大家|各位|同[事志]们?|咱们?|我们|一起|一块儿?|都|也|再|先|来|好好|抽空|可以|有空|不妨)*(?:(?<talk>[议想说谈聊看讲合])一?\k<talk>|(?:议|想|说|谈|聊|讨论|商量|研究|考虑|琢磨|合计|商议|合议|碰)一?下|(?:讨论|商量|研究|考虑|琢磨|合计|商议)(?:讨论|商量|研究|考虑|琢磨|合计|商议))(?:吧|呗|啊|呀|哈|哦|\s|[!~])*$/;

const SAYING_NOTHING = [
  ASKS_TO_READ,
  INVITES_TO_TALK,
  NO_NOTE,
  CALLS_PEOPLE,
  ABOUT_REPORTING,
  ...ASKS_FOR_REPORT,
  ABOUT_TIME,
  THANKS,
  ABOUT_ENTRIES,
  AIM_OR_LACK,
];

/** Whether a clause says nothing of the task's course: thanks, calls, talk about entries, reports and time, aims, what is lacking. */
export function saysNothing(text: string): boolean {
  return SAYING_NOTHING.some((pattern) => pattern.test(text));
}
