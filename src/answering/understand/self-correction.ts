const CORRECTS = [
  /(?:\.{2,}|…+|[,，;；—–-])\s*(?:oh |er,? |um,? |ah,? )?(?:sorry|no,? wait|wait,? no|scratch that|i mean|i meant|make that)\b[,，:]?\s*/gi,
  /(?:\.{2,}|…+|[,，。;；—])\s*(?:哦|噢|啊|呃|嗯)?(?:不对(?=[,，。是])|说错了?|打错了?|错了|我是说|我是指|我的意思是|更正一下)[,，。:：]?\s*(?:应该)?是?/g,
];
/** What is left must be something to ask. */
const SHORTEST = 2;

/** What somebody says in the end who corrects themselves ("bilingual... sorry, on how schools are evaluated"). */
export function afterCorrection(text: string): string {
  return CORRECTS.reduce((said, corrects) => {
    const last = said.split(corrects).at(-1)?.trim() ?? "";
    return last.length >= SHORTEST ? last : said;
  }, text);
}
