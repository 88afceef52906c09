/** A day, a month or a year that a text names; null for what it leaves out. Offsets are those of the text given. */
export type NamedDate = {
  year: number | null;
  month: number | null;
  day: number | null;
  start: number;
  end: number;
  text: string;
  /** The words of its phrase before and after it. */
  before: string;
  after: string;
};

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|")})\\.?`;
const PATTERN = new RegExp(
  [
    `(?<y1>\\d{4})(?:-|/|\\.)(?<m1>\\d{1,2})(?:(?:-|/|\\.)(?<d1>\\d{1,2}))?(?!\\d)`,
    `(?:(?<y2>\\d{4})年\\s*)?(?<m2>\\d{1,2})月(?:份|底|末|初)?(?:\\s*(?<d2>\\d{1,2})[日号])?`,
    `(?<y3>\\d{4})年(?!制)`,
    `\\b(?<d4>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m4>${MONTH})\\b(?:,?\\s+(?<y4>\\d{4}))?`,
    `\\b(?<m5>${MONTH})\\s+(?<d5>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+(?<y5>\\d{4}))?`,
    `\\b(?<m6>${MONTH})\\s+(?<y6>\\d{4})\\b`,
    `\\b(?:by|in|before|until|till|since|from|during|after|end of|late|early|mid)[\\s-]+(?<m8>${MONTH})(?![\\w-])`,
    `(?<![\\d.,])(?<y7>(?:19|20)\\d{2})(?![\\d%.,]\\d|\\d|%|\\s*\\p{Script=Han})`,
  ].join("|"),
  "giu",
);

const EDGE = /[,，。;；:：\n、]|\.(?!\d)/;

/** The dates a plain text names, in Chinese, English or ISO form. */
export function namedDates(text: string): NamedDate[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const part = (name: string): string | null =>
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map((way) => match.groups?.[`${name}${way}`])
        .find((each) => each !== undefined) ?? null;
    return {
      year: number(part("y")),
      month: monthOf(part("m")),
      day: number(part("d")),
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      before: text.slice(0, match.index).split(EDGE).at(-1) ?? "",
      after: text.slice(match.index + match[0].length).split(EDGE)[0] ?? "",
    };
  });
}

/** Whether a date says nothing beyond another: "June" of "24 June 2022". */
export function agreesWithDate(said: NamedDate, known: Pick<NamedDate, "year" | "month" | "day">): boolean {
  return (
    (said.year === null || said.year === known.year) &&
    (said.month === null || said.month === known.month) &&
    (said.day === null || said.day === known.day)
  );
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function monthOf(text: string | null): number | null {
  if (text === null || /^\d/.test(text)) return number(text);
  return MONTHS.findIndex((month) => month.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}
