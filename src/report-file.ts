import type { DigestFacts } from "./digest/facts.ts";
import { namingOf } from "./digest/naming.ts";
import type { Language } from "./language/detect-language.ts";
import type { Services } from "./services.ts";

/** A digest's facts as the Word document that is circulated. The library behind it is loaded when it is first asked for. */
export async function reportDocx(
  services: Services,
  facts: DigestFacts,
  language: Language,
): Promise<Buffer> {
  const { reportDocument } = await import("./documents/report/report-document.ts");
  const { plan, english } = services;
  const issuer = language === "zh" ? plan.issuer : english.issuer;
  return reportDocument(facts, language, { naming: namingOf(services, language), issuer });
}

/** The chart of progress against pace as a PNG; canvas is loaded when the first is drawn. */
export async function chartPng(services: Services, facts: DigestFacts, language: Language): Promise<Buffer> {
  const { progressChart } = await import("./documents/chart/progress-chart.ts");
  return progressChart(facts, language, namingOf(services, language));
}
