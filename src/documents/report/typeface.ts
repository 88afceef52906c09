import type { IRunOptions } from "docx";

/**
 * The faces, sizes and measures of GB/T 9704-2012, the standard for documents of Party and state organs: title in 小标宋
 * 二号, body in 仿宋 三号, first headings in 黑体, A4 with a type area of 156 × 225 mm. Word takes sizes in half points
 * and lengths in twentieths of a point (twips); a face that a computer lacks is replaced by its nearest.
 */
const HALF_POINTS = { masthead: 72, title: 44, body: 32, table: 21, page: 28 };

const faces = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

export const RED = "C00000";

export const TYPEFACE = {
  masthead: { font: faces("方正小标宋简体"), size: HALF_POINTS.masthead, bold: true, color: RED },
  title: { font: faces("方正小标宋简体"), size: HALF_POINTS.title, bold: true },
  heading: { font: faces("黑体"), size: HALF_POINTS.body },
  body: { font: faces("仿宋"), size: HALF_POINTS.body },
  tableHead: { font: faces("黑体"), size: HALF_POINTS.table },
  table: { font: faces("仿宋"), size: HALF_POINTS.table },
  page: { font: faces("宋体"), size: HALF_POINTS.page },
} satisfies Record<string, IRunOptions>;

const TWIPS_A_MILLIMETRE = 56.7;

/** Millimetres in twips. */
export function millimetres(length: number): number {
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

/** 22 lines on a page: 29 points from line to line, in twips. */
export const BODY_LINE = 580;

/** Two characters of the body's size, in twips: how far a paragraph's first line goes in. */
export const INDENT = 640;
