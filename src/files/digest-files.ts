import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { createPastFacts } from "../database/runs/past-facts.ts";
import type { WordedDigest } from "../digest/digests.ts";
import type { DigestFacts } from "../digest/facts/facts.ts";
import { namingOf } from "../digest/naming.ts";
import type { DigestFile, DigestFiles } from "../digest/runs/digest-file.ts";
import { progressAltText, trendAltText } from "../documents/chart/alt-text.ts";
import { CHART_WORDS } from "../documents/chart/chart-words.ts";
import type { Services } from "../services.ts";
import { ledgerFileName, ledgerXlsx } from "./ledger-file.ts";
import { chartPng } from "./report-file.ts";

/** Earlier digests that the trend looks back on. */
const LOOKS_BACK = 12;

/**
 * What goes with a digest into its thread: the chart of progress against pace where there is any progress, the trend
 * where there is an earlier digest, and the ledger as it stood at the cut-off. Canvas and workbook libraries are loaded
 * when the first is made.
 */
export function createDigestFiles(services: Services, nameOf: (person: string) => string): DigestFiles {
  const past = createPastFacts(services.database);
  return async (digest) => {
    const { facts } = digest;
    if (facts.audience.kind !== "channel") return [];
    const before = await past(facts.plan.hash, facts.period, LOOKS_BACK);
    return [
      ...(facts.quantities.some(({ value }) => value !== null) ? [progressPicture(services, digest)] : []),
      ...(before.length > 0 ? [trendPicture(services, digest, [...before, facts])] : []),
      workbook(services, nameOf, digest),
    ];
  };
}

function progressPicture(services: Services, { facts, language }: WordedDigest): DigestFile {
  const naming = namingOf(services, language);
  return {
    ...named(CHART_WORDS[language].progressTitle, facts, "png"),
    altText: progressAltText(facts, language, naming),
    make: () => chartPng(services, facts, language),
  };
}

function trendPicture(services: Services, { facts, language }: WordedDigest, all: DigestFacts[]): DigestFile {
  return {
    ...named(CHART_WORDS[language].trendTitle, facts, "png"),
    altText: trendAltText(all, language),
    async make() {
      const { trendChart } = await import("../documents/chart/trend-chart.ts");
      return trendChart(all, language, namingOf(services, language), services.lights);
    },
  };
}

function workbook(
  services: Services,
  nameOf: (person: string) => string,
  { facts, language }: WordedDigest,
): DigestFile {
  const now = new Date(facts.period.cutOff);
  const parts = { services, nameOf, language, now, since: new Date(facts.period.after) };
  const name = ledgerFileName(parts, "xlsx");
  return { name, title: name, altText: null, make: async () => (await ledgerXlsx(parts)).content };
}

/** "量化指标进度 2022-06-24.png": the day and what it is tell a file from the others in the thread. */
function named(title: string, { period }: DigestFacts, ending: string): Pick<DigestFile, "name" | "title"> {
  const day = dayIn(PLAN_ZONE, new Date(period.cutOff));
  return { name: `${title} ${day}.${ending}`, title: `${title} ${day}` };
}
