import { describe, expect, it } from "vitest";
import type { Evidence, EvidenceLine } from "../../../src/answering/verify/evidence/evidence.ts";
import { verifySentence } from "../../../src/answering/verify/verify-sentence.ts";
import { planOf } from "../../support/small-plan.ts";
import { lexicon, simplify } from "./evidence-of-binhai.ts";

const plan = planOf(["加强基层医疗。", "推进环境整治。"]);

function evidence(task: number, ...lines: (string | EvidenceLine)[]): Evidence {
  return {
    id: `e${task}`,
    task,
    clause: null,
    lines: lines.map((line) => (typeof line === "string" ? { text: line, says: "plan" } : line)),
  };
}

function isShown(text: string, ...from: Evidence[]): boolean {
  const held = {
    plan,
    evidence: new Map(from.map((each) => [each.id, each])),
    question: "",
    simplify,
    lexicon,
    guarded: [],
  };
  return verifySentence({ text, evidence: from.map(({ id }) => id), quote: false }, held).kind !== "refused";
}

const PAIRING = evidence(1, "组织中心医院结对帮扶乡镇卫生院。");
const DOCTORS = evidence(1, "组织受援地区医生来新区进修。");
const TRAINING = evidence(1, "实施护士急救技能培训、院长管理能力培训、药师用药指导等项目。");

describe("who does what to whom", () => {
  it("a doer and the one it is done to do not change places", () => {
    expect(isShown("中心医院要结对帮扶乡镇卫生院。", PAIRING)).toBe(true);
    expect(isShown("乡镇卫生院要结对帮扶中心医院。", PAIRING)).toBe(false);
  });

  it("who comes from one place is not sent there", () => {
    expect(isShown("组织受援地区医生来新区进修。", DOCTORS)).toBe(true);
    expect(isShown("组织新区医生到受援地区进修。", DOCTORS)).toBe(false);
  });

  it("what the items of a list say is not crossed", () => {
    expect(isShown("培训护士急救技能和院长管理能力。", TRAINING)).toBe(true);
    expect(isShown("培训院长急救技能和护士管理能力。", TRAINING)).toBe(false);
  });

  it("the doer of an English passive is who does it", () => {
    const help = evidence(1, "Central hospitals support township clinics.");
    expect(isShown("Township clinics are supported by central hospitals.", help)).toBe(true);
    expect(isShown("Central hospitals are supported by township clinics.", help)).toBe(false);
  });
});

describe("what is said in one breath", () => {
  it("rests on one stretch of the evidence, though each pair of words stands somewhere", () => {
    const campuses = evidence(1, "推动第一医院东院区建设，加快第二医院西院区筹建。");
    expect(isShown("推动第一医院东院区建设。", campuses)).toBe(true);
    expect(isShown("推动第二医院东院区建设。", campuses)).toBe(false);
  });

  it("of a list told in turn keeps the order", () => {
    const ladder = evidence(1, "培养新秀、能手、骨干、名医。");
    expect(isShown("依次培养新秀、能手、骨干、名医。", ladder)).toBe(true);
    expect(isShown("依次培养新秀、骨干、能手、名医。", ladder)).toBe(false);
  });

  it("one for each is no total", () => {
    const each = evidence(1, "每所卫生院至少配备2名医生。");
    expect(isShown("每所卫生院至少配备2名医生。", each)).toBe(true);
    expect(isShown("卫生院合计至少配备2名医生。", each)).toBe(false);
  });

  it("counts what the last noun behind the measure names", () => {
    const groups = evidence(1, "组建3个优质公办医院集团。");
    expect(isShown("组建3个公办医院集团。", groups)).toBe(true);
    expect(isShown("组建3个优质公办医院。", groups)).toBe(false);
  });
});

describe("a plan's wording", () => {
  const rules = evidence(1, "制定社区卫生服务实施细则。");

  it("is not told as done", () => {
    expect(isShown("要制定社区卫生服务实施细则。", rules)).toBe(true);
    expect(isShown("已经制定社区卫生服务实施细则。", rules)).toBe(false);
    expect(isShown("制定了社区卫生服务实施细则。", rules)).toBe(false);
  });

  it("of one task is not given to another that is named", () => {
    const other = evidence(2, "开展环境整治行动。");
    expect(isShown("任务2要开展环境整治行动。", rules, other)).toBe(true);
    expect(isShown("任务1要开展环境整治行动。", rules, other)).toBe(false);
  });

  it("of both tasks may be told in one sentence, each behind its number", () => {
    const other = evidence(2, "开展环境整治行动。");
    expect(isShown("任务1要制定实施细则，任务2要开展环境整治行动。", rules, other)).toBe(true);
    expect(isShown("任务2要制定实施细则，任务1要开展环境整治行动。", rules, other)).toBe(false);
  });

  it("leaves nobody out whom it does not leave out", () => {
    const all = evidence(1, "Private clinics take part in vaccination.");
    expect(isShown("Private clinics take part in vaccination.", all)).toBe(true);
    expect(isShown("Private clinics are left out of vaccination.", all)).toBe(false);
  });

  it("of what is not of a kind is not of that kind", () => {
    const kinds = evidence(1, "规范非营利机构管理。");
    expect(isShown("要规范非营利机构管理。", kinds)).toBe(true);
    expect(isShown("要规范营利机构管理。", kinds)).toBe(false);
  });
});

describe("what is left of a target", () => {
  const standing = evidence(
    1,
    "改造卫生院40所。",
    { text: "已报：卫生院 15所 完成率37.5%", says: "reported" },
    { text: "还差25所；25 still to go", says: "reported" },
  );

  it("is said where the evidence reckons it", () => {
    expect(isShown("卫生院已报15所，还差25所。", standing)).toBe(true);
  });

  it("is no figure that was reported or planned", () => {
    expect(isShown("卫生院还差15所。", standing)).toBe(false);
    expect(isShown("卫生院已报25所。", standing)).toBe(false);
  });
});
