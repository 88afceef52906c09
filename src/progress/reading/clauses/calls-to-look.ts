import { MASKED } from "../words.ts";

/** "请看", "请领导审阅", "抄送", "FYI": to whom a report is shown, and that they should look; nothing that was counted. */
const LOOK_ZH =
  /(?:特?此|敬|烦|恭)?请(?:大家|各位|您|你|你们|领导|局长|主任|科长|同事们?|相关同[事志]|□|\s)*(?:帮忙|及时|抽空)?<?(?:查看|看看|看|查收|收阅|知悉|悉知|知晓|审阅|审示|阅示|批阅|参阅|阅知|过目|查阅|关注|注意)(?:一下|下|哈|哦|呀|啊|吧)?>?(?=$|[□\s,.。;!~:()@])(?!\s*(?:□\s*)*\d)/g;
/** "请<https://…|看>": the link, masked already, is what to look at. */
const LINK_ZH = /(?:详见|请见?|请(?:点击|打开|查看|看))\s*□+(?=\s*(?:$|[\n,.。;!~]))/g;
const SHOWN_ZH = /抄送(?=\s*(?:$|[□,.。;!~:()@]))/g;
const LOOK_EN =
  /\b(?:fyi|for (?:your|everyone's) (?:information|attention|reference|review)|(?:please|pls|kindly) (?:see|look|note|check|review|have a look|take a look|take note)(?= *(?:$|[□,.;!~()@]))|(?:have|take) a look(?= *(?:$|[□,.;!~()@]))|cc(?::|\b)(?! ?\d)(?: +(?!task)[a-z]{2,}(?= *$))?)/g;
/** "@科员", "@alex": a name as Slack's mention reads once it is words; where no mark ends it, what is counted may follow. */
const MENTION =
  /@(?:[a-z][\w.-]*(?:\((?:[^()\d]*)\))?|\p{Script=Han}{1,12}(?=$|[□\s,.。;!~:()@])|\p{Script=Han}{1,8}?(?=任务|请|烦|新增|累计|本[周月]|查看|看[一看下]|知悉|审阅|阅))/gu;

/** "请 @张三 新增3处": who is asked to do something stays masked, so that it reads as what is to be done. */
const ASKED = new RegExp(`请\\s*${MENTION.source}`, "gu");

/** A message made readable with spaces for its mentions and calls to look; every offset is kept. */
export function withoutCallsToLook(text: string): string {
  const asked = text.replace(ASKED, (found) => `请${MASKED.repeat(found.length - 1)}`);
  return [MENTION, LOOK_ZH, LINK_ZH, SHOWN_ZH, LOOK_EN].reduce(
    (left, pattern) => left.replace(pattern, (found) => " ".repeat(found.length)),
    asked,
  );
}
