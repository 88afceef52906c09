import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { QuantityFacts } from "../../src/digest/facts/fact-items.ts";
import type { DigestFacts } from "../../src/digest/facts/facts.ts";
import { progressAltText, trendAltText } from "../../src/documents/chart/alt-text.ts";
import { openFonts } from "../../src/documents/chart/fonts.ts";
import { fillByPace } from "../../src/documents/chart/patterns.ts";
import { createPen } from "../../src/documents/chart/pen.ts";
import { progressChart } from "../../src/documents/chart/progress-chart.ts";
import { progressRows } from "../../src/documents/chart/progress-rows.ts";
import { trendOf } from "../../src/documents/chart/trend.ts";
import { trendChart } from "../../src/documents/chart/trend-chart.ts";
import type { Pace } from "../../src/progress/standing/pace.ts";
import { ENGLISH_NAMING } from "./english-naming.ts";
import { juneWeek, weekFacts } from "./year-ledger.ts";

const SPRING = Array.from({ length: 15 }, (_, index) => weekFacts(11 + index));

function withQuantities(quantities: QuantityFacts[]): DigestFacts {
  return { ...juneWeek(), quantities };
}

function firstQuantity(): QuantityFacts {
  const quantity = juneWeek().quantities.find(({ targetId }) => targetId === "30-1");
  if (quantity === undefined) throw new Error("the June ledger reports on target 30-1");
  return quantity;
}

async function sizeOf(png: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await loadImage(png);
  return { width, height };
}

afterEach(() => vi.restoreAllMocks());

/** The size and the horizontal extent of every text that a chart draws. */
async function textsOf(
  draw: () => Promise<Buffer>,
): Promise<{ words: string; size: number; from: number; to: number }[]> {
  const texts: { words: string; size: number; from: number; to: number }[] = [];
  const drawing: SKRSContext2D = Object.getPrototypeOf(createCanvas(1, 1).getContext("2d"));
  const { fillText } = drawing;
  vi.spyOn(drawing, "fillText").mockImplementation(function (
    this: SKRSContext2D,
    words: string,
    x: number,
    y: number,
  ) {
    const size = Number(/(\d+)px/.exec(this.font)?.[1]);
    const { width } = this.measureText(words);
    const from = x - { left: 0, center: width / 2, right: width, start: 0, end: width }[this.textAlign];
    texts.push({ words, size, from, to: from + width });
    fillText.call(this, words, x, y);
  });
  await draw();
  return texts;
}

describe("the progress chart", () => {
  it("is a picture 1080 pixels wide, as high as its bars need", async () => {
    const all = await sizeOf(await progressChart(juneWeek(), "zh"));
    const one = await sizeOf(await progressChart(withQuantities([firstQuantity()]), "zh"));
    expect([all.width, one.width]).toEqual([1080, 1080]);
    expect(all.height).toBeGreaterThan(one.height + 500);
  });

  it.each(["zh", "en"] as const)(
    "(%s) is readable on a phone: no text under 24 pixels, none cut at the edge",
    async (language) => {
      const naming = language === "en" ? ENGLISH_NAMING : undefined;
      const texts = await textsOf(() => progressChart(juneWeek(), language, naming));
      expect(texts.length).toBeGreaterThan(20);
      for (const { words, size, from, to } of texts) {
        expect(size, words).toBeGreaterThanOrEqual(24);
        expect(from, words).toBeGreaterThanOrEqual(47);
        expect(to, words).toBeLessThanOrEqual(1033);
      }
    },
  );

  it("explains every pattern it shows, on a second line where one is too short", async () => {
    const quantity = firstQuantity();
    const paces = (["overdue", "behind", "unknown", "on_pace"] as const).map((pace) => ({
      ...quantity,
      pace,
    }));
    const texts = await textsOf(() => progressChart(withQuantities(paces), "en"));
    const legend = ["overdue", "behind", "not known yet", "on pace or ahead", "expected by now"];
    expect(texts.map(({ words }) => words)).toEqual(expect.arrayContaining(legend));
    for (const { words, to } of texts) expect(to, words).toBeLessThanOrEqual(1033);
  });

  it("cuts off a name that is too long, and never its figures", async () => {
    const long = { ...firstQuantity(), subject: "社区健身园、社区体育园等体育设施".repeat(9) };
    const texts = await textsOf(() => progressChart(withQuantities([long]), "zh"));
    expect(texts.map(({ words }) => words)).toContain("15/40处，滞后");
    expect(texts.some(({ words }) => words.endsWith("…"))).toBe(true);
    for (const { to } of texts) expect(to).toBeLessThanOrEqual(1033);
  });

  it("says so where nothing has been reported", async () => {
    const texts = await textsOf(() => progressChart(withQuantities([]), "en"));
    expect(texts.map(({ words }) => words)).toContain("No figures have been reported yet");
  });
});

describe("the bars", () => {
  it("are of targets with a figure, the furthest behind first", () => {
    const { rows, unreported } = progressRows(juneWeek(), "zh");
    expect(rows.slice(0, 3).map(({ label }) => label)).toEqual([
      "28.数字化校园先进校",
      "31.群众喜闻乐见的群体赛事活动",
      "30.社区健身园、社区体育园等体育设施",
    ]);
    expect(rows.length + unreported).toBe(juneWeek().quantities.length);
  });

  it("mark what is expected by now where the facts tell a gap, and nothing for a rate", () => {
    const { rows } = progressRows(juneWeek(), "zh");
    const facilities = rows.find(({ label }) => label.startsWith("30."));
    expect(facilities?.share).toBe(0.375);
    expect(facilities?.expected).toBeCloseTo(0.475, 3);
    expect(rows.find(({ label }) => label.startsWith("14."))?.expected).toBeNull();
  });

  it("end at the whole where a target is exceeded", () => {
    const [row] = progressRows(
      withQuantities([{ ...firstQuantity(), value: 60, share: 1.5, gap: 41 }]),
      "zh",
    ).rows;
    expect(row).toMatchObject({ share: 1, figures: "60/40处，滞后" });
  });

  it("are told apart by the plan's own words where a task has several and no English", () => {
    const labels = progressRows(juneWeek(), "en", { titleOf: () => "Vocational education" }).rows.map(
      ({ label }) => label,
    );
    expect(labels).toContain("15. 国办中职学校做实做优创优赋能项目");
    expect(labels).toContain("30. Vocational education");
  });

  it("are at most twelve, and the rest is counted", () => {
    const { rows, more } = progressRows(withQuantities(Array(20).fill(firstQuantity())), "zh");
    expect([rows.length, more]).toEqual([12, 8]);
  });

  it("are told apart without colour", () => {
    const shades = (pace: Pace) => {
      const context = createCanvas(96, 32).getContext("2d");
      fillByPace(context, { x: 0, y: 0, width: 96, height: 32 }, pace);
      const { data } = context.getImageData(16, 8, 64, 16);
      const dark = Array.from({ length: data.length / 4 }, (_, pixel) => (data[pixel * 4 + 1] ?? 0) < 200);
      return dark.filter(Boolean).length / dark.length;
    };
    const [solid, striped, crossed, dotted] = [
      shades("on_pace"),
      shades("behind"),
      shades("overdue"),
      shades("unknown"),
    ];
    expect(solid).toBe(1);
    expect(crossed).toBeLessThan(0.9);
    expect(crossed - striped).toBeGreaterThan(0.1);
    expect(striped - dotted).toBeGreaterThan(0.1);
    expect(dotted).toBeGreaterThan(0.05);
  });
});

describe("the trend chart", () => {
  it("draws the five counts of the last thirteen periods, each with its figure", async () => {
    const texts = await textsOf(() => trendChart(SPRING, "zh"));
    const words = texts.map((text) => text.words);
    expect(words).toEqual(expect.arrayContaining(["未启动", "按序时推进", "滞后", "逾期", "办结"]));
    expect(texts.filter((text) => /^\d+$/.test(text.words))).toHaveLength(13 * 6);
    for (const { size, from, to } of texts) {
      expect(size).toBeGreaterThanOrEqual(24);
      expect(from).toBeGreaterThanOrEqual(47);
      expect(to).toBeLessThanOrEqual(1033);
    }
  });

  it("stands in the order of time, and by the latest facts where a period is told of twice", () => {
    const [first, second] = SPRING;
    if (first === undefined || second === undefined) throw new Error("there are fifteen weeks");
    const later = {
      ...first,
      period: { ...first.period, cutOff: "2022-12-30T09:00:00.000Z" },
      counts: { ...first.counts, done: { count: 9, change: 0 } },
    };
    const trend = trendOf([second, later, first]);
    expect(trend.map(({ period }) => period.key)).toEqual([first.period.key, second.period.key]);
    expect(trend[0]?.counts.done).toBe(9);
  });

  it("refuses to draw nothing", async () => {
    await expect(trendChart([], "zh")).rejects.toMatchObject({ code: "usage" });
  });
});

describe("the alt text", () => {
  it("says every bar with its figures", () => {
    expect(progressAltText(juneWeek(), "zh")).toContain(
      "30.社区健身园、社区体育园等体育设施：15/40处，滞后；",
    );
    expect(progressAltText(juneWeek(), "en", ENGLISH_NAMING)).toContain(
      "32. Train 200 community sports instructors: 110 of 200, ahead",
    );
  });

  it("says every count of the trend", () => {
    expect(trendAltText(SPRING.slice(-3), "en")).toContain("Not started: 21, 19, 17; ");
  });

  it("fits into what Slack takes", () => {
    const long = { ...firstQuantity(), subject: "体育设施".repeat(60) };
    expect(progressAltText(withQuantities(Array(12).fill(long)), "zh").length).toBeLessThanOrEqual(2000);
  });
});

describe("the font", () => {
  const fonts = openFonts();

  it("has every character of the plan", () => {
    expect(
      fonts.missingIn(readFileSync("data/plans/binhai-2022/plan.txt", "utf8").replace(/\s/g, "")),
    ).toEqual([]);
  });

  const folder = "../shared/plans-dev";
  const plans = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  it.skipIf(plans.length === 0)("has every character of the other plans", () => {
    for (const name of plans) {
      const text = readFileSync(`${folder}/${name}`, "utf8").replace(/[\s\ufeff\u200b]/g, "");
      expect(fonts.missingIn(text), name).toEqual([]);
    }
  });

  it("draws rare characters as themselves and not as a box", async () => {
    const drawn = async (character: string) => {
      const pen = createPen(60, 60);
      pen.text(character, 6, 48, { size: 44 });
      return (await pen.png()).toString("base64");
    };
    expect(await drawn("镲")).not.toBe(await drawn("铙"));
    expect(await drawn("≥")).not.toBe(await drawn("≤"));
  });
});
