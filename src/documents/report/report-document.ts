import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Naming } from "../../digest/phrases/phrases.ts";
import { type Writing, writingOf } from "../../digest/write/written.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Lights } from "../../progress/standing/lights.ts";
import { progressAltText } from "../chart/alt-text.ts";
import { progressChart } from "../chart/progress-chart.ts";
import { chartPicture } from "./chart-picture.ts";
import { bodyParagraph, headingParagraph, masthead, run, titleParagraphs } from "./paragraphs.ts";
import { type Block, reportSections, taskTableBlock } from "./report-sections.ts";
import { reportTable } from "./report-table.ts";
import { REPORT_WORDS, type ReportWords } from "./report-words.ts";
import { PAGE, type Typeface, typefaceFor } from "./typeface.ts";

export type ReportOptions = {
  /** Titles in the report's language; without it, the plan's own. */
  naming?: Partial<Naming>;
  /** Who circulates it (the plan's issuer); left blank where nobody is named. */
  issuer?: string | null;
  /** The chart's colours; the usual ones unless told. */
  lights?: Lights;
};

/** Also of the digits: where lines break between them and Chinese punctuation follows the language. */
const SPELLING = {
  zh: { value: "zh-CN", eastAsia: "zh-CN" },
  en: { value: "en-GB", eastAsia: "zh-CN" },
};

/**
 * A digest's facts as a Word document in the form a bureau circulates: masthead, 期号, issuer and date, title, numbered
 * sections, the chart, tables, page numbers. Every figure is the facts'; nothing is counted here.
 */
export async function reportDocument(
  facts: DigestFacts,
  language: Language,
  options: ReportOptions = {},
): Promise<Buffer> {
  const words = REPORT_WORDS[language];
  const typeface = typefaceFor(language);
  const writing = writingOf(facts, { language, ...(options.naming && { naming: options.naming }) });
  const title = words.title(writing.naming.planTitle, facts.period);
  const children = [
    ...masthead(
      {
        name: words.masthead(facts.period.kind),
        issue: words.issue(facts.period),
        issuer: options.issuer ?? "",
        date: words.date(facts.period),
      },
      typeface,
    ),
    ...titleParagraphs(title, typeface),
    ...(await body(writing, words, typeface, options.lights)),
    ...annex(writing, words, typeface),
  ];
  const document = new Document({
    title: title.join(" "),
    creator: "督办 Duban",
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { language: SPELLING[language] } } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: pageNumber(words, typeface, AlignmentType.RIGHT),
          even: pageNumber(words, typeface, AlignmentType.LEFT),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

async function body(
  writing: Writing,
  words: ReportWords,
  typeface: Typeface,
  lights?: Lights,
): Promise<(Paragraph | Table)[]> {
  const parts = reportSections(writing, words).map(async ({ heading, blocks }, index) => {
    const filled = await Promise.all(blocks.map((block) => blockChildren(block, writing, typeface, lights)));
    return [headingParagraph(words.heading(index + 1, heading), typeface), ...filled.flat()];
  });
  return (await Promise.all(parts)).flat();
}

async function blockChildren(
  block: Block,
  { facts, phrases, naming }: Writing,
  typeface: Typeface,
  lights?: Lights,
): Promise<(Paragraph | Table)[]> {
  if (block.kind === "paragraphs") return block.lines.map((line) => bodyParagraph(line, typeface));
  if (block.kind === "table")
    return [reportTable(block, typeface), new Paragraph({ spacing: { line: typeface.bodyLine / 2 } })];
  const { language } = phrases;
  const png = await progressChart(facts, language, naming, lights);
  return [await chartPicture(png, phrases.quantities, progressAltText(facts, language, naming))];
}

/** 附件: the table of all tasks on a page of its own. */
function annex(writing: Writing, words: ReportWords, typeface: Typeface): (Paragraph | Table)[] {
  const { heading, table } = taskTableBlock(writing);
  return [
    new Paragraph({ pageBreakBefore: true, children: [run(words.appendix, typeface.runs.heading)] }),
    ...titleParagraphs([heading], typeface),
    reportTable(table, typeface),
  ];
}

/** Page numbers stand at the outer edge: right on odd pages, left on even ones (GB/T 9704-2012). */
function pageNumber(
  { page: [before, after] }: ReportWords,
  { runs }: Typeface,
  alignment: "left" | "right",
): Footer {
  const child = new TextRun({ ...runs.page, children: [before, PageNumber.CURRENT, after] });
  return new Footer({ children: [new Paragraph({ alignment, children: [child] })] });
}
