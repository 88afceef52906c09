import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Line, Span } from "../../digest/write/line.ts";
import { writable } from "../writable-text.ts";
import { RED, TYPE_WIDTH, type Typeface } from "./typeface.ts";

/** Text in a face, without what a document cannot hold. */
export function run(text: string, style: IRunOptions): TextRun {
  return new TextRun({ ...style, text: writable(text) });
}

/** A paragraph of the body; people's links stay links where they lead to the web. */
export function bodyParagraph(line: Line, typeface: Typeface): Paragraph {
  return new Paragraph({
    ...bodyShape(typeface),
    children: line.map((span) => spanRun(span, typeface)),
  });
}

/** Lines stand at the same distance whatever faces they mix; English parts its paragraphs instead of indenting them. */
function bodyShape({ bodyLine, indent }: Typeface) {
  return {
    spacing: { line: bodyLine, lineRule: LineRuleType.EXACT, after: indent === 0 ? 120 : 0 },
    indent: { firstLine: indent },
  };
}

function spanRun({ text, bold = false, link = null }: Span, { runs }: Typeface): TextRun | ExternalHyperlink {
  const child = run(text, { ...runs.body, bold });
  return link !== null && /^https?:\/\//i.test(link)
    ? new ExternalHyperlink({ link, children: [child] })
    : child;
}

/** "一、总体情况": kept with what follows it, and found in Word's outline. */
export function headingParagraph(text: string, typeface: Typeface): Paragraph {
  return new Paragraph({
    ...bodyShape(typeface),
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [run(text, typeface.runs.heading)],
  });
}

/** The report's title, a line each, in the middle. */
export function titleParagraphs(lines: string[], { runs, titleLine }: Typeface): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: {
          before: index === 0 ? 480 : 0,
          after: index === lines.length - 1 ? 480 : 0,
          line: titleLine,
          lineRule: LineRuleType.EXACT,
        },
        children: [run(line, runs.title)],
      }),
  );
}

/** The head of a bulletin: its name in red, the issue under it, issuer and date on one line over a red rule. */
export function masthead(
  { name, issue, issuer, date }: { name: string; issue: string; issuer: string; date: string },
  { runs }: Typeface,
): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(name, runs.masthead)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(issue, runs.body)],
    }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_WIDTH }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 6 } },
      children: [new TextRun({ ...runs.body, children: [writable(issuer), new Tab(), date] })],
    }),
  ];
}
