import { dayIn, PLAN_ZONE } from "./calendar/day.ts";
import type { LedgerTable } from "./documents/workbook/ledger-csv.ts";
import type { LedgerMaterial } from "./documents/workbook/ledger-material.ts";
import type { Language } from "./language/detect-language.ts";
import type { Services } from "./services.ts";

export type LedgerFileParts = {
  services: Services;
  nameOf: (person: string) => string;
  language: Language;
  now: Date;
};

/** A file to hand over: its name, and what is in it. */
export type LedgerFile = { name: string; content: Buffer };

/** The ledger (台账) as a workbook. The library behind it is loaded when it is first asked for. */
export async function ledgerXlsx(parts: LedgerFileParts): Promise<LedgerFile> {
  const { ledgerWorkbook } = await import("./documents/workbook/ledger-workbook.ts");
  return { name: fileName(parts, "xlsx"), content: await ledgerWorkbook(await materialOf(parts)) };
}

/** One of the ledger's tables as CSV. */
export async function ledgerTable(parts: LedgerFileParts, table: LedgerTable): Promise<LedgerFile> {
  const { ledgerCsv } = await import("./documents/workbook/ledger-csv.ts");
  return { name: fileName(parts, "csv"), content: Buffer.from(ledgerCsv(await materialOf(parts), table)) };
}

/** The changes told are those since the digest before, as in the running digest. */
async function materialOf({ services, nameOf, language, now }: LedgerFileParts): Promise<LedgerMaterial> {
  const { plan, english, targets, entries, digests, administration } = services;
  const { period } = await digests.upTo(now);
  const { departmentOf } = await administration.current();
  return {
    plan,
    english,
    targets,
    standings: await services.ledger.standings(now),
    entries: await entries.list(plan.hash),
    since: new Date(period.after),
    now,
    language,
    people: { nameOf, departmentOf },
  };
}

/** Titles may hold what file systems refuse. */
function fileName({ services: { plan, english }, language, now }: LedgerFileParts, ending: string): string {
  const zh = language === "zh";
  const title = (zh ? plan.title : (english.title ?? plan.title)).replace(/[\\/:*?"<>|\s]+/g, " ").trim();
  return `${title} ${zh ? "台账" : "ledger"} ${dayIn(PLAN_ZONE, now)}.${ending}`;
}
