import ExcelJS from "exceljs";
import { DEFAULT_LIGHTS, type Lights } from "../../progress/standing/lights.ts";
import { PACE_WORDS } from "../../progress/standing/progress-words.ts";
import { changesTable } from "./changes-table.ts";
import { entriesTable } from "./entries-table.ts";
import { type LedgerMaterial, namesFor } from "./ledger-material.ts";
import { addSheet, colourLights } from "./sheet.ts";
import { tasksTable } from "./tasks-table.ts";
import { LEDGER_WORDS } from "./words-by-language.ts";

/**
 * The ledger (台账) as an Excel workbook: tasks and targets with their lights, all entries, and what changed since a
 * moment. Numbers and dates are real ones, times are the plan's zone's, and no text can become a formula.
 */
export async function ledgerWorkbook(material: LedgerMaterial & { lights?: Lights }): Promise<Buffer> {
  const words = LEDGER_WORDS[material.language];
  const workbook = new ExcelJS.Workbook();
  workbook.title = namesFor(material).plan;
  workbook.creator = "督办 Duban";
  workbook.created = material.now;
  workbook.modified = material.now;
  const tasks = tasksTable(material);
  const sheet = addSheet(workbook, tasks, words.page);
  const columnOf = (heading: string) => tasks.columns.findIndex((column) => column.heading === heading) + 1;
  const lightColumns = { pace: columnOf(words.columns.pace), light: columnOf(words.columns.light) };
  colourLights(sheet, lightColumns, material.lights ?? DEFAULT_LIGHTS, PACE_WORDS[material.language]);
  addSheet(workbook, entriesTable(material), words.page);
  addSheet(workbook, changesTable(material), words.page);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
