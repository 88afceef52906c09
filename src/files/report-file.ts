import type { DigestFacts } from "../digest/facts/facts.ts";
import { namingOf } from "../digest/naming.ts";
import type { Period } from "../digest/periods/period.ts";
import type { Language } from "../language/detect-language.ts";
import type { Services } from "../services.ts";
import { fileTitle, type LedgerFile } from "./ledger-file.ts";

/** A digest's facts as the Word document that is circulated. The library behind it is loaded when it is first asked for. */
export async function reportDocx(
  services: Services,
  facts: DigestFacts,
  language: Language,
): Promise<Buffer> {
  const { reportDocument } = await import("../documents/report/report-document.ts");
  const { plan, english, lights } = services;
  const issuer = language === "zh" ? plan.issuer : english.issuer;
  return reportDocument(facts, language, { naming: namingOf(services, language), issuer, lights });
}

/** The report of a period up to a moment, with a name to hand it over by. */
export async function reportFile(
  services: Services,
  period: Period,
  language: Language,
  now: Date,
): Promise<LedgerFile> {
  const facts = await services.digests.ofPeriod(period, now);
  const kinds = { zh: "推进情况", en: "progress report" } as const;
  return {
    name: `${fileTitle(services, language)} ${period.key} ${kinds[language]}.docx`,
    content: await reportDocx(services, facts, language),
  };
}

/** The chart of progress against pace as a PNG; canvas is loaded when the first is drawn. */
export async function chartPng(services: Services, facts: DigestFacts, language: Language): Promise<Buffer> {
  const { progressChart } = await import("../documents/chart/progress-chart.ts");
  return progressChart(facts, language, namingOf(services, language), services.lights);
}
