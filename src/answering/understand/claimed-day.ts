/** A day, or a month, that a question takes for granted ("2022年3月印发的吧"). */
type ClaimedDay = { isOf(date: string): boolean };

const TAKES_FOR_GRANTED = /[吧吗么]|对不对|是不是|\?\s*$|\b(?:right|correct|isn't it|wasn't it)\b/i;
const ASKS = /多少|几[月号日]|哪|什么时候|何时|\b(?:when|what|which)\b/i;
const ZH = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const EN = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTHS.join("|")})[a-z]*\\b(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? ((?:19|20)\\d{2}))?`,
  "i",
);

/** The day or month that a question asks to be confirmed, or null. */
export function claimedDay(question: string): ClaimedDay | null {
  if (ASKS.test(question) || !TAKES_FOR_GRANTED.test(question)) return null;
  const zh = ZH.exec(question);
  if (zh !== null) return dayOf(zh[1], zh[2], zh[3]);
  const en = EN.exec(question);
  if (en === null) return null;
  return dayOf(en[4], `${MONTHS.indexOf((en[2] ?? "").toLowerCase().slice(0, 3)) + 1}`, en[1] ?? en[3]);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): ClaimedDay {
  const claimed = [year, month, day];
  return {
    isOf: (date) =>
      date
        .split("-")
        .every((part, place) => claimed[place] === undefined || Number(claimed[place]) === Number(part)),
  };
}
