import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type ChatRequest, type Script, textOfRequest } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { freshFolder, ROOT } from "../support/services.ts";
import { planOf } from "../support/small-plan.ts";
import { runDuban } from "./duban.ts";

/** Hands every item back as it is, but for one whose number is another. */
const TRANSLATOR: Script = [
  (request: ChatRequest) => {
    const text = textOfRequest(request);
    const data = text.slice(text.lastIndexOf("<chapter>") + 9, text.lastIndexOf("</chapter>")).trim();
    const items = data.split("\n").map((each) => {
      const [id = "", chinese = ""] = each.split(": ");
      return { id, english: id === "task 2 clause 1" ? "Hold 53 events" : chinese };
    });
    return { kind: "hands_in", answer: { items } };
  },
];

function planFolder(): string {
  const folder = join(freshFolder(), "plan");
  mkdirSync(folder);
  const { text } = planOf([
    "加快体育设施建设。建设体育设施40处。",
    "开展群众体育活动。组织开展35项次赛事活动。",
  ]);
  writeFileSync(join(folder, "plan.txt"), text);
  return folder;
}

async function environment(folder: string, script: Script = TRANSLATOR): Promise<Record<string, string>> {
  const { baseUrl } = await startScriptedModel(script);
  return {
    DUBAN_PLAN: folder,
    DUBAN_DATA_DIR: freshFolder(),
    OPENAI_API_KEY: "sk-test-key",
    OPENAI_BASE_URL: baseUrl,
    OPENAI_MODEL: "scripted",
  };
}

it("translates a plan into its folder, says what was left out, and the plan then shows it as a machine's", async () => {
  const folder = planFolder();
  const env = await environment(folder);
  const { stdout, stderr, code } = await runDuban(["plan", "translate"], env);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toContain("5 of 6 titles and clauses are in ");
  expect(stdout).toContain("left out: task 2 clause 1, its numbers were not those of the Chinese");
  expect(readFileSync(join(folder, "en.yaml"), "utf8")).toContain("translated_by: scripted");
  const targets = JSON.parse((await runDuban(["plan", "targets", "--json"], env)).stdout);
  expect(targets.map(({ en }: { en: string | null }) => en)).toEqual([
    "建设体育设施40处 (machine translation)",
    null,
  ]);
});

it("English that is there is not written over, a machine's only when asked to", async () => {
  const folder = planFolder();
  const env = await environment(folder);
  await runDuban(["plan", "translate"], env);
  const second = await runDuban(["plan", "translate"], env);
  expect(second).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("--again has it translated anew"),
  });
  expect((await runDuban(["plan", "translate", "--again"], env)).code).toBe(0);
  cpSync(join(ROOT, "data/plans/binhai-2022"), folder, { recursive: true });
  const own = await runDuban(["plan", "translate", "--again"], env);
  expect(own).toMatchObject({ code: 1, stderr: expect.stringContaining("it is left as it is") });
});

it("an endpoint that fails leaves nothing behind", async () => {
  const folder = planFolder();
  const env = await environment(folder, [{ kind: "fails", status: 401 }]);
  const { code, stderr } = await runDuban(["plan", "translate"], env);
  expect([code, stderr]).toEqual([1, expect.stringContaining("does not accept the key")]);
  expect(() => readFileSync(join(folder, "en.yaml"))).toThrow();
});

it("without a key it says what to set", async () => {
  const { code, stderr } = await runDuban(["plan", "translate"], { DUBAN_PLAN: planFolder() });
  expect([code, stderr]).toEqual([1, expect.stringContaining("set OPENAI_API_KEY")]);
});
