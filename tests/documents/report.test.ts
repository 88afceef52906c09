import { describe, expect, it } from "vitest";
import { digestFactsSchema } from "../../src/digest/facts/facts.ts";
import { type ReportOptions, reportDocument } from "../../src/documents/report/report-document.ts";
import type { Language } from "../../src/language/detect-language.ts";
import { factsOf, JUNE, weekly } from "../digest/june-ledger.ts";
import { ENGLISH_NAMING } from "./english-naming.ts";
import { unzip } from "./unzip.ts";
import { juneMonth } from "./year-ledger.ts";

async function filesOf(facts = juneMonth(), language: Language = "zh", options: ReportOptions = {}) {
  const files = unzip(await reportDocument(facts, language, options));
  return { files, xml: files.get("word/document.xml")?.toString("utf8") ?? "" };
}

/** The document's paragraphs as a reader sees them, those in tables included. */
function paragraphsOf(xml: string): string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*|<w:tab\/>/g)]
        .map(([run]) => (run === "<w:tab/>" ? "\t" : run.replace(/^<w:t[^>]*>/, "")))
        .join(""),
    );
}

describe("the report as a bureau circulates it", () => {
  it("begins with its name, the issue, who issues it and the day", async () => {
    const { xml } = await filesOf(juneMonth(), "zh", { issuer: "天津市滨海新区教育体育局" });
    expect(paragraphsOf(xml).slice(0, 5)).toEqual([
      "督办月报",
      "2022年第6期",
      "天津市滨海新区教育体育局\t2022年6月30日",
      "滨海新区2022年教育体育工作要点",
      "2022年6月推进情况",
    ]);
  });

  it("numbers its sections 一、二、三 without a gap, and leaves out those with nothing to say", async () => {
    const { xml } = await filesOf();
    const headings = paragraphsOf(xml).filter((text) => /^[一二三四五六七八九十]、/.test(text));
    expect(headings).toEqual([
      "一、总体情况",
      "二、需关注事项",
      "三、量化指标完成情况",
      "四、办结与突出进展",
      "五、未上报情况",
    ]);
  });

  it("tells the facts' counts and how they changed", async () => {
    const { xml } = await filesOf();
    const [overview] = paragraphsOf(xml).filter((text) => text.startsWith("截至"));
    const { counts } = juneMonth();
    expect(overview).toContain(`未启动${counts.not_started.count}项（${counts.not_started.change}）`);
    expect(overview).toContain(`滞后${counts.behind.count}项（+${counts.behind.change}）`);
  });

  it("tells each late task by itself, and those that are only silent in one line", async () => {
    const { xml } = await filesOf();
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs).toContain("28.推动教育信息化建设（信息科，小李）：滞后，比序时进度少22.5所。");
    expect(paragraphs.filter((text) => text.includes("从未上报"))).toHaveLength(1);
  });

  it("shows the chart with its words for those who do not see it", async () => {
    const { files, xml } = await filesOf();
    expect([...files.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
    expect(xml).toMatch(/<wp:docPr [^>]*descr="量化指标进度[^"]*17\/40处，滞后/);
  });

  it("has the table of all tasks, its head repeated on each page", async () => {
    const { xml } = await filesOf();
    const tables = xml.split("<w:tbl>").slice(1);
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(tables[1]?.match(/<w:tr>/g)).toHaveLength(33);
  });

  it("is A4 with the standard's margins, and numbers its pages at the outer edge", async () => {
    const { files, xml } = await filesOf();
    expect(xml).toMatch(/<w:pgSz w:w="11907" w:h="16840"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588"/);
    const footers = [...files]
      .filter(([name]) => name.startsWith("word/footer"))
      .map(([, file]) => file.toString());
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1]).sort()).toEqual([
      "left",
      "right",
    ]);
  });

  it("links what was said to its message, but only to the web", async () => {
    const facts = juneMonth();
    const [first, ...others] = facts.notable;
    if (!first?.source) throw new Error("something notable happened in June");
    const notable = [{ ...first, source: { ...first.source, link: "javascript:alert(1)" } }, ...others];
    const { files } = await filesOf({ ...facts, notable });
    const links = files.get("word/_rels/document.xml.rels")?.toString() ?? "";
    expect(links).toContain("https://example.slack.com/archives/");
    expect(links).not.toContain("javascript");
  });

  it("keeps a message's markup as text, and leaves out what would make Word refuse the file", async () => {
    const ledger = JUNE.map((entry) =>
      entry.task === 31 ? { ...entry, text: "<@U123> A&B\u0000\u0007，请体育中心协调支持" } : entry,
    );
    const { xml } = await filesOf(factsOf(ledger, weekly("2022-W25")));
    const [late] = paragraphsOf(xml).filter((text) => text.startsWith("31."));
    expect(late).toContain("“&lt;@U123&gt; A&amp;B，请体育中心协调支持”");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it("is short in a period in which nothing was said", async () => {
    const { xml } = await filesOf(factsOf([], weekly("2022-W10")));
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs.some((text) => text.startsWith("本周无进展上报"))).toBe(true);
    expect(xml).not.toContain("<w:drawing>");
  });

  it("is the same from facts that were stored and read back", async () => {
    const stored = digestFactsSchema.parse(JSON.parse(JSON.stringify(juneMonth())));
    expect((await filesOf(stored)).xml.replace(/r:id="[^"]*"/g, "")).toBe(
      (await filesOf()).xml.replace(/r:id="[^"]*"/g, ""),
    );
  });

  it("reads as English in English", async () => {
    const { xml } = await filesOf(juneMonth(), "en", { naming: ENGLISH_NAMING });
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs.slice(0, 2)).toEqual(["Monthly Report", "No. 6 of 2022"]);
    expect(paragraphs).toContain("Progress for June 2022");
    expect(paragraphs.filter((text) => /^\d\. [A-Z][a-z ]+$/.test(text))).toEqual([
      "1. Overview",
      "2. Needs attention",
      "3. Figures",
      "4. Done and notable",
      "5. Not reported",
    ]);
  });
});
