import type { Amount } from "./amounts.ts";

/** What comes up around a task, or befalls what it counts: "新增投诉2处", "又有2处停用". */
const TROUBLE_ZH =
  /隐患|投诉|举报|信访|问题|违[规法章建]|[损毁漏裂锈坏伤病死]|(?<!突|打)破|故障|事故|停[用业工办课止摆]|关[闭停了掉门]|拆|封[闭停]|闲置|空置|占用|侵占|被占|(?<!紧)缺|欠|未(?!来)|不(?![到足断仅同少错止])|待(?!遇)|退(?!休|役)|请假|旷|迟到|取消|推迟|延期|延后|改期|淘汰|落选|失败|撤|清退|流失|离[职岗队]|辞|纠纷|噪|扰民|脏|乱|堵/u;
/** Work around a task, and what is only asked for or on its way. */
const AROUND_ZH =
  /约谈|[查检访勘]|督[查导促]|看(?!台|护|好)|巡(?!回|演)|(?:核|试|查|抽|去|来)验|[又再]验(?!收)|验了|审|修(?=缮|[复补理了]|\d)|维[修护保]|整改|座谈|会议|开会|筹备|协调|咨询|接待|联系|报名|申报|申请|意向|候选|入围|拟|初选|推荐|名额|参观|观摩|慰问|宣传|展板|标语|横幅|停车|充电|监控|摄像/u;
const TROUBLE_EN =
  /\b(?:complain\w*|hazards?|issues?|problems?|repair\w*|br[eo]ke(?!r)n?|damag\w*|flood\w*|clos(?:ed|ure|ures|ing)|shut|cancel\w*|postpon\w*|delay\w*|fail\w*|reject\w*|withdr\w*|drop(?:ped|s|ping)?[- ]?outs?|quit|resign\w*|absent\w*|injur\w*|accidents?|incidents?|faults?|faulty|defect\w*|vandal\w*|stolen|lost|missing|idle|unused|empty|unsafe|dangerous|violations?|out of (?:order|service|use|action)|off[- ]?line)\b/;
const AROUND_EN =
  /\b(?:visit\w*|inspect\w*|check(?:ed|s|ing|ups?)?|survey\w*|review\w*|meetings?|discuss\w*|appl(?:y|ied|ying|icants?|ications?)|regist\w*|sign(?:ed|ing)?[- ]?ups?|enquir\w*|inquir\w*|invit\w*|interview\w*|candidates?|shortlist\w*|audit\w*|maint\w*|quot(?:es?|ations?))\b/;
const ALL = [TROUBLE_ZH, AROUND_ZH, TROUBLE_EN, AROUND_EN];

/** Whether the words by an amount speak of such, and those of the target (`counted`) do not ("检查两项普查"). */
export function speaksOfTrouble({ before, written, noun, after }: Amount, counted: string): boolean {
  const words = `${before} ${written} ${/\d/.test(after) ? noun : after}`;
  return ALL.some((pattern) => {
    const found = pattern.exec(words)?.[0];
    return found !== undefined && !counted.includes(found);
  });
}
