import { describe, expect, it } from "vitest";
import { passedOverWords } from "../../src/digest/subscriptions/passed-over-words.ts";

const WEEKS = ["2022-W23", "2022-W24", "2022-W25", "2022-W26"];

describe("what a pause passed over", () => {
  it("is named week by week, with how to read it, for the reader, a channel and somebody else", () => {
    expect(passedOverWords(["2022-W24"], "zh", "您")).toBe(
      "暂停期间有 1 期到时未发：6月13日—6月19日（2022-W24）。要补看，请写 `/digest 往期 我`。",
    );
    expect(passedOverWords(["2022-W24", "2022-W25"], "en", " #sports ")).toBe(
      "2 digests were not sent while it was paused: 13 June – 19 June (2022-W24), 20 June – 26 June (2022-W25). To read them, write `/digest history #sports`.",
    );
    expect(passedOverWords(["2022-W24"], "zh", "科员")).toContain("`/digest 往期 @科员`");
  });

  it("is told by the first and the last week where there are many", () => {
    expect(passedOverWords(WEEKS, "zh", "您")).toContain(
      "暂停期间有 4 期到时未发：6月6日—6月12日（2022-W23）至6月27日—7月3日（2022-W26）。",
    );
    expect(passedOverWords(WEEKS, "en", "you")).toContain(
      "4 digests were not sent while it was paused: 6 June – 12 June (2022-W23) to 27 June – 3 July (2022-W26). To read them, write `/digest history me`.",
    );
  });
});
