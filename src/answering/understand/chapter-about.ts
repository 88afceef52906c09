const ZH =
  /^(?:请问|看看|查一下)?(?:关于|有关|讲|说|管|涉及)?\s*(.{2,20}?)(?:的)?(?:那|这)(?:一)?(?:章|部分|块|篇)(?:儿)?(?:有|里|中|的|讲|说|都|是|包|呢|$|[?？])/;
const EN =
  /\b(?:chapter|part|section)\s+(?:on|about|that deals with|dealing with|covering|concerning)\s+(?:the )?(.+?)(?:\s+(?:contain|cover|say|include|have|about|list|ask)s?)?(?:\s+for)?[?.!]*$|\bthe\s+(.{3,40}?)\s+(?:chapter|section)\b/i;

/** The subject of a chapter that a question names by what it is about ("体育设施那一章"), or null. */
export function chapterAbout(text: string): string | null {
  const zh = ZH.exec(text)?.[1];
  if (zh !== undefined) return zh;
  const en = EN.exec(text);
  return en?.[1] ?? en?.[2] ?? null;
}

/** What a chapter is called. */
export const CHAPTER = /(?:一|个)?(?:章|部分|大项|板块)|\b(?:chapter|part|section)\b/i;

/** Whether a question asks in which chapter something stands ("任务30在哪一章"). */
export function asksChapterOf(text: string): boolean {
  return (
    /(?:在|属于|归|是)?(?:哪|第几)(?:一|个)?(?:章|部分|大项|板块)/.test(text) ||
    /\b(?:which|what) (?:chapter|part|section)\b/i.test(text)
  );
}
