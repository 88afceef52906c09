import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DubanError } from "../errors.ts";

/**
 * The rows of a CSV file, parted by commas (also full-width ones) or tabs.
 * @throws DubanError `not_found` where it cannot be read.
 */
export function csvRows(path: string): string[][] {
  try {
    const text = readFileSync(path, "utf8");
    return parse(text, { bom: true, relax_column_count: true, delimiter: [",", "，", "\t"] });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DubanError("not_found", `${path} cannot be read as a CSV file: ${reason}`, { cause });
  }
}
