import type { Line } from "./lines.ts";

export type Metadata = { title: string; issuer: string | null; date: string | null; year: number | null };

const DAY = /(20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?/;
const DAY_ALONE =
  /^\s*(?:时间|发布时间|成文日期|发文日期|日期)?[:：]?\s*20\d{2}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?\s*$/;
const PLAN_WORD = /(?:要点|方案|计划|計畫|計劃|规划|规划纲要|分解表|报告|意见|安排|清单|纲要|任务|办法)$/;
const BODY = /(?:局|院|府|委|厅|廳|部|会|會|办公室|办|办事处|街道|中心|集团|公司|学校|大学|大學)$/;

/** What the lines before the first chapter and the page's last lines say of the document itself. */
export function readMetadata(preamble: Line[], footer: Line[]): Metadata {
  const title = findTitle(preamble);
  const date = findDate(preamble);
  const year = /(20\d{2})年/.exec(title)?.[1] ?? date?.slice(0, 4);
  return {
    title,
    date,
    issuer: findIssuer(preamble, footer, title),
    year: year === undefined ? null : Number(year),
  };
}

function findTitle(preamble: Line[]): string {
  const lines = preamble.map((line) => line.text.trim());
  const notice = /印发(?:《(.+?)》|(.+?))的通知/.exec(lines.slice(0, 4).join(""));
  const named = notice?.[1] ?? notice?.[2];
  if (named !== undefined) return named;
  const plain = lines.filter((line) => !/[:：。]/.test(line) && line.length <= 60);
  return (
    plain.find((line) => PLAN_WORD.test(line)) ?? plain.find((line) => line.length >= 6) ?? lines[0] ?? ""
  );
}

function findDate(preamble: Line[]): string | null {
  const line =
    preamble.find((each) => DAY_ALONE.test(each.text)) ?? preamble.find((each) => DAY.test(each.text));
  const [, year, month, day] = DAY.exec(line?.text ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The signature above the date, else the page's 主办单位, else the government a report names in its title. */
function findIssuer(preamble: Line[], footer: Line[], title: string): string | null {
  const dated = preamble.findIndex((line) => DAY_ALONE.test(line.text));
  const signature = preamble[dated - 1]?.text.trim() ?? "";
  if (BODY.test(signature) && signature.length <= 30 && !/[:：。,，]/.test(signature)) return signature;
  for (const line of footer) {
    const host = /^\s*(?:主办单位|主办|发布机构|制发机关)[:：]\s*(.+?)\s*$/.exec(line.text)?.[1];
    if (host !== undefined) return host;
  }
  return /(?:\d{4}年)?(\S{2,12}政府)工作报告/.exec(title)?.[1] ?? null;
}
