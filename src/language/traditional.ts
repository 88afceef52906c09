/** Characters that only traditional script has, among those a plan can hardly do without. */
const TRADITIONAL =
  /[個們為與開關設劃計畫務學會區辦實專業產發點隊進應強體醫質環處車輛縣廳廠議護標準際經濟網絡]/g;
/** One character in this many: a quoted name in traditional characters makes no text traditional. */
const ONE_IN = 50;

/** Whether a text is written in traditional characters. */
export function isTraditional(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(TRADITIONAL)?.length ?? 0) * ONE_IN > han;
}
