import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROMPTS } from "../../src/model/answer/question-prompts.ts";
import { loadPrompts } from "../../src/model/prompts/load-prompts.ts";
import { freshFolder, ROOT } from "../support/services.ts";

function folderWith(name: string, file: string): string {
  const folder = freshFolder();
  writeFileSync(join(folder, `${name}.md`), file);
  return folder;
}

const GREETING = "---\nname: greeting\npurpose: To greet.\nvariables: [person]\n---\nHello {person}.\n";

it("the prompts that come with Duban are what the code fills in", async () => {
  expect(Object.keys(await loadPrompts(join(ROOT, "prompts"), PROMPTS))).toEqual(Object.keys(PROMPTS));
});

it("fills a prompt in; braces in a value are words like any other", async () => {
  const { greeting } = await loadPrompts(folderWith("greeting", GREETING), { greeting: ["person"] });
  expect(await greeting.fill({ person: "{question}" })).toBe("Hello {question}.");
});

it.each([
  [
    "uses a variable that is not listed",
    GREETING.replace("[person]", "[]"),
    ["person"],
    "uses {person} and does not list it",
  ],
  [
    "lists one that is not used",
    GREETING.replace("[person]", "[person, day]"),
    ["person", "day"],
    "lists day and does not use it",
  ],
  ["wants one that nothing fills in", GREETING, [], "wants person, which nothing fills in"],
  ["has no place for one", GREETING, ["person", "day"], "has no place for day"],
  [
    "names itself otherwise",
    GREETING.replace("name: greeting", "name: parting"),
    ["person"],
    'names itself "parting"',
  ],
  ["has no purpose", GREETING.replace("purpose: To greet.\n", ""), ["person"], "purpose"],
])("a prompt that %s is an error at start", async (_, file, variables, says) => {
  await expect(loadPrompts(folderWith("greeting", file), { greeting: variables })).rejects.toThrow(says);
});

it("a prompt that is missing is an error at start", async () => {
  await expect(loadPrompts(freshFolder(), { greeting: [] })).rejects.toThrow("greeting.md is missing");
});
