import type { IRunOptions } from "docx";
import type { Language } from "../../language/detect-language.ts";

/**
 * The faces, sizes and measures of GB/T 9704-2012, the standard for documents of Party and state organs: title in 小标宋
 * 二号, body in 仿宋 三号, first headings in 黑体, A4 with a type area of 156 × 225 mm. English keeps the page and takes
 * the sizes English letters are written in. A face that a computer lacks is replaced by its nearest.
 */
export type Typeface = {
  runs: Record<"masthead" | "title" | "heading" | "body" | "tableHead" | "table" | "page", IRunOptions>;
  /** From line to line, in twips (twentieths of a point). */
  bodyLine: number;
  titleLine: number;
  /** How far a paragraph's first line goes in, in twips: two characters in Chinese. */
  indent: number;
};

/** Sizes in half points, as Word takes them. */
const SIZES = {
  zh: { masthead: 72, title: 44, body: 32, table: 21, page: 28 },
  en: { masthead: 56, title: 36, body: 24, table: 20, page: 22 },
};
const LINES = {
  zh: { bodyLine: 580, titleLine: 700, indent: 640 },
  en: { bodyLine: 380, titleLine: 520, indent: 0 },
};

export const RED = "C00000";
const BLACK = "000000";

const latin = "Times New Roman";
const faces = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });

/** The typeface of a report in a language. */
export function typefaceFor(language: Language): Typeface {
  const size = SIZES[language];
  return {
    runs: {
      masthead: { font: faces("方正小标宋简体"), size: size.masthead, bold: true, color: RED },
      title: { font: faces("方正小标宋简体"), size: size.title, bold: true },
      heading: { font: faces("黑体"), size: size.body, bold: language === "en", color: BLACK },
      body: { font: faces("仿宋"), size: size.body },
      tableHead: { font: faces("黑体"), size: size.table },
      table: { font: faces("仿宋"), size: size.table },
      page: { font: faces("宋体"), size: size.page },
    },
    ...LINES[language],
  };
}

const TWIPS_A_MILLIMETRE = 56.7;

function millimetres(length: number): number {
  return Math.round(length * TWIPS_A_MILLIMETRE);
}

/** The page of the standard, in twips. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    left: millimetres(28),
    right: millimetres(26),
    bottom: millimetres(35),
    footer: millimetres(25),
  },
};

/** The width of the type area in twips. */
export const TYPE_WIDTH = millimetres(156);
