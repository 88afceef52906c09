import { FRAME, FRAME_CHARACTERS } from "./list-frame.ts";
import { asksOnly, NUMBERS } from "./own-words.ts";
import type { LedgerList } from "./question.ts";

/**
 * What each list of the ledger is asked by. A message asks for a list where it has all of the list's words and nothing
 * of its own beside them, in whatever order ("拖后腿的是哪几项", "any tasks running late").
 */
const LEDGER_LISTS: { list: LedgerList; words: RegExp[] }[] = [
  {
    list: "overdue",
    words: [
      /逾期|拖期|误期|延期|延误|超期|过期|超时|(?:过了?|超过)(?:时限|期限|期)|到期(?:了)?(?:还)?(?:没|未)|\b(?:overdue|past (?:due|deadline)|missed|expired)\b/gi,
    ],
  },
  {
    list: "behind",
    words: [
      /落后|落下|滞后|进度慢|偏慢|最慢|太慢|慢|拖后腿|拖沓|拖延|拖着|掉队|跟不上|没跟上|赶不上|不达标|有风险|风险|预警|红灯|关注|督办|催|\b(?:behind|lagging|running late|late|slow(?:est|er)?|off track|at risk|delayed|delays?|slipping|stuck|trailing|attention|trouble|struggling|schedule)\b/gi,
    ],
  },
  {
    list: "silent",
    words: [
      /(?:没|没有|未|从未|一直没)(?:人)?(?:有)?(?:报过?|上报|填过?|填报|更新|动静|动过?|启动|开始|开展|消息|进展|反馈|记录|汇报)(?:过|的)?|沉默|\b(?:silent|quiet|gone quiet|no ?(?:one|body) (?:has |have |had )?(?:ever )?(?:reported|updated|touched)|(?:not|never|haven'?t|hasn'?t|no)(?: (?:been|yet|one|had|any))* (?:reported|updated|started|begun|touched|updates?|entries|progress|news|reports?))\b/gi,
    ],
  },
  {
    list: "unowned",
    words: [
      /没人|无人|没有人?|未|无|缺|\b(?:no ?(?:one|body)|no|without|lack\w*|not|un(?:owned|assigned|claimed))\b/gi,
      /认领|负责人?|牵头人?|责任人|分配|领走|管|\b(?:own(?:er|ers|s|ed)?|responsible|in charge|assigned|claimed|leads?|un(?:owned|assigned|claimed))\b/gi,
    ],
  },
  {
    list: "owned",
    words: [
      /任务|各项|\b(?:tasks?|what|everything|all|each)\b/gi,
      /谁(?:来)?(?:负责|认领|牵头|管)|[分派交]给(?:了)?谁|负责人|责任人|牵头人|有人?(?:认领|负责)|\b(?:who(?:'s| is)? (?:owns?|responsible|in charge of|leads?)|owners?|owned)\b/gi,
    ],
  },
  {
    list: "done",
    words: [/办结|完成(?!了?多少)|做完|干完|搞定|收官|办完|\b(?:done|finished|completed?|closed)\b/gi],
  },
  {
    list: "changed",
    words: [
      /本周|这一?周|这(?:个)?星期|这(?:个)?礼拜|上一?周|本月|这(?:个)?月|最近|近期|近来|今天|昨天|这几天|这两天|新(?!增)|\b(?:(?:this|last|past|so far this) (?:week|month|few days)|week|recent(?:ly)?|lately|today|yesterday|new|latest)\b/gi,
      /变化|变动|进展|更新|新增|动态|动静|动|填报|上报|报|消息|新闻|\b(?:chang\w+|new|moved|moving|happen\w*|updates?|updated|news|entries|progress|reports?|reported|came in|come in|arrived|filed|submitted|logged)\b/gi,
    ],
  },
  {
    list: "last_update",
    words: [
      /最后|最近一?次|上一?次|最新|\b(?:last|latest|most recent)\b/gi,
      /更新|填报|上报|填|报|进展|\b(?:updates?|updated|entry|entries|reports?|reported)\b/gi,
    ],
  },
  {
    list: "standing",
    words: [
      /总体|整体|总的|全区|全部|所有|整个|各|推进|完成|进行|落实|\b(?:all|every|overall|total|whole|everything|altogether|in general)\b/gi,
      /进展|进度|情况|得怎么样|如何|怎么样|怎样|多少|成|\b(?:progress(?:ing)?|status|standing|stand|going|doing)\b/gi,
    ],
  },
];

/** Words for what the ledger holds; they may stand in any of the lists. */
const PROGRESS = /进展|记录|条数|进度|台账|填报|天|周|月|\b(?:progress|updates?|ledger|days?|weeks?)\b/gi;

/** The list of the ledger that a question asks for, or null. The first whose words fit wins: rarer asks stand first. */
export function ledgerListOf(text: string): LedgerList | null {
  return (
    LEDGER_LISTS.find(({ words }) => asksOnly(text, words, [PROGRESS, NUMBERS, ...FRAME], FRAME_CHARACTERS))
      ?.list ?? null
  );
}
