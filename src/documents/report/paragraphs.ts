import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Line, Span } from "../../digest/write/line.ts";
import { writable } from "../writable-text.ts";
import { BODY_LINE, INDENT, RED, TYPE_WIDTH, TYPEFACE } from "./typeface.ts";

const BODY_SPACING = { line: BODY_LINE, lineRule: LineRuleType.EXACT };

/** Text in a face, without what a document cannot hold. */
export function run(text: string, style: IRunOptions): TextRun {
  return new TextRun({ ...style, text: writable(text) });
}

/** A paragraph of the body; people's links stay links where they lead to the web. */
export function bodyParagraph(line: Line): Paragraph {
  return new Paragraph({
    spacing: BODY_SPACING,
    indent: { firstLine: INDENT },
    children: line.map(spanRun),
  });
}

function spanRun({ text, bold = false, link = null }: Span): TextRun | ExternalHyperlink {
  const child = run(text, { ...TYPEFACE.body, bold });
  return link !== null && /^https?:\/\//i.test(link)
    ? new ExternalHyperlink({ link, children: [child] })
    : child;
}

/** "一、总体情况": kept with what follows it, and found in Word's outline. */
export function headingParagraph(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: BODY_SPACING,
    indent: { firstLine: INDENT },
    keepNext: true,
    children: [run(text, TYPEFACE.heading)],
  });
}

/** The report's title, a line each, in the middle. */
export function titleParagraphs(lines: string[]): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: {
          before: index === 0 ? 480 : 0,
          after: index === lines.length - 1 ? 480 : 0,
          line: 700,
          lineRule: LineRuleType.EXACT,
        },
        children: [run(line, TYPEFACE.title)],
      }),
  );
}

/** The head of a bulletin: its name in red, the issue under it, issuer and date on one line over a red rule. */
export function masthead(name: string, issue: string, issuer: string, date: string): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(name, TYPEFACE.masthead)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(issue, TYPEFACE.body)],
    }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_WIDTH }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 6 } },
      children: [run(`${issuer}\t${date}`, TYPEFACE.body)],
    }),
  ];
}
