import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { ledgerAt } from "../digest/facts/ledger-window.ts";
import type { LedgerTable } from "../documents/workbook/ledger-csv.ts";
import type { LedgerMaterial } from "../documents/workbook/ledger-material.ts";
import type { Language } from "../language/detect-language.ts";
import { standingsOf } from "../progress/standing/standing.ts";
import type { Services } from "../services.ts";

export type LedgerFileParts = {
  services: Services;
  nameOf: (person: string) => string;
  language: Language;
  /** The ledger is shown as it was known then. */
  now: Date;
  /** The changes told are those since then; since the digest before unless told. */
  since?: Date;
};

/** A file to hand over: its name, and what is in it. */
export type LedgerFile = { name: string; content: Buffer };

/** The ledger (台账) as a workbook. The library behind it is loaded when it is first asked for. */
export async function ledgerXlsx(parts: LedgerFileParts): Promise<LedgerFile> {
  const { ledgerWorkbook } = await import("../documents/workbook/ledger-workbook.ts");
  const { lights } = parts.services;
  const content = await ledgerWorkbook({ ...(await materialOf(parts)), lights });
  return { name: ledgerFileName(parts, "xlsx"), content };
}

/** One of the ledger's tables as CSV. */
export async function ledgerTable(parts: LedgerFileParts, table: LedgerTable): Promise<LedgerFile> {
  const { ledgerCsv } = await import("../documents/workbook/ledger-csv.ts");
  return {
    name: ledgerFileName(parts, "csv"),
    content: Buffer.from(ledgerCsv(await materialOf(parts), table)),
  };
}

async function materialOf(parts: LedgerFileParts): Promise<LedgerMaterial> {
  const { services, nameOf, language, now } = parts;
  const { plan, english, targets, digests, administration } = services;
  const { departmentOf, ownersOf, curves } = await administration.current();
  const entries = ledgerAt(await services.entries.list(plan.hash), now);
  return {
    plan,
    english,
    targets,
    standings: standingsOf(plan, targets, entries, { asOf: dayIn(PLAN_ZONE, now), ownersOf, curves }),
    entries,
    since: parts.since ?? new Date((await digests.upTo(now)).period.after),
    now,
    language,
    people: { nameOf, departmentOf },
  };
}

/** The plan's title as part of a file's name; titles may hold what file systems refuse. */
export function fileTitle({ plan, english }: Pick<Services, "plan" | "english">, language: Language): string {
  const title = language === "zh" ? plan.title : (english.title ?? plan.title);
  return title.replace(/[\\/:*?"<>|\s]+/g, " ").trim();
}

/** What the ledger's file is called. */
export function ledgerFileName({ services, language, now }: LedgerFileParts, ending: "xlsx" | "csv"): string {
  return `${fileTitle(services, language)} ${language === "zh" ? "台账" : "ledger"} ${dayIn(PLAN_ZONE, now)}.${ending}`;
}
