import { existsSync, readdirSync, readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildFacts } from "../../src/digest/facts/build.ts";
import { progressRows } from "../../src/documents/chart/progress-rows.ts";
import { reportDocument } from "../../src/documents/report/report-document.ts";
import { ledgerWorkbook } from "../../src/documents/workbook/ledger-workbook.ts";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { entryOf, PEOPLE, weekly } from "../digest/june-ledger.ts";
import { unzip } from "./unzip.ts";

const FOLDER = "../shared/plans-dev";
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")) : [];

/** A ledger that reports half of every counted target in the twenty-fifth week of the plan's year. */
function halfway(name: string) {
  const plan = parsePlan(readFileSync(`${FOLDER}/${name}`, "utf8"));
  const targets = targetsOf(plan);
  const year = plan.year ?? 2022;
  const period = weekly(`${year}-W25`);
  const at = `${new Date(period.cutOff.getTime() - 3_600_000).toISOString().slice(0, 10)}T09:00:00`;
  const counted = targets.filter((target) => target.kind === "quantity" && target.value !== null);
  const ledger = counted.map((target, index) =>
    entryOf(index + 1, {
      task: target.task,
      targetId: target.id,
      kind: "set",
      amount: Math.ceil((target.value ?? 0) / 2),
      unit: target.unit,
      at,
    }),
  );
  return { plan, targets, ledger, period };
}

describe.skipIf(files.length === 0)("the documents of another plan", () => {
  it.each(files)("(%s) tell every task in the workbook", async (name) => {
    const { plan, targets, ledger, period } = halfway(name);
    const standings = standingsOf(plan, targets, ledger, { asOf: period.lastDay });
    const file = await ledgerWorkbook({
      plan,
      english: NO_ENGLISH,
      targets,
      standings,
      entries: ledger,
      since: period.after,
      now: period.cutOff,
      language: "zh",
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(file).buffer);
    const numbers = new Set(workbook.worksheets[0]?.getColumn(1).values.slice(2));
    expect(numbers).toEqual(new Set(tasksOf(plan).map((task) => task.number)));
  });

  it.each(files)("(%s) draw a bar for what is reported, and print the report", async (name) => {
    const { plan, targets, ledger, period } = halfway(name);
    const facts = buildFacts({
      plan,
      ledger,
      period,
      standingsOf: (known, asOf) => standingsOf(plan, targets, known, { asOf }),
      people: PEOPLE,
    });
    const { rows, more } = progressRows(facts, "zh");
    expect(rows.length + more).toBe(ledger.length);
    const pictures = [...unzip(await reportDocument(facts, "zh")).keys()].filter((file) =>
      file.endsWith(".png"),
    );
    expect(pictures).toHaveLength(ledger.length > 0 ? 1 : 0);
  });
});
