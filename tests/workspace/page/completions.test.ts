import { expect, it } from "vitest";
import { type CompletionSources, completionsAt } from "../../../src/workspace/page/composer/completions.ts";

const sources: CompletionSources = {
  commands: [{ command: "/progress", description: "记进展", usage_hint: "30 新增3处" }],
  people: [{ id: "U1", name: "alex", display_name: "Alex", title: "" }],
  channels: [{ id: "C1", name: "督办", topic: "" }],
  everyone: "通知所有人",
};
const offered = (typed: string) =>
  completionsAt(typed, typed.length, sources)?.items.map((item) => item.insert) ?? [];

it("a slash offers commands at the start only", () => {
  expect(offered("/pr")).toEqual(["/progress "]);
  expect(offered("见 /pr")).toEqual([]);
});

it("@ offers people, also right after Chinese text", () => {
  expect(offered("请@al")).toEqual(["@Alex "]);
  expect(offered("@")).toEqual(["@Alex ", "@channel ", "@here "]);
});

it("an e-mail address is no mention", () => expect(offered("write to a@al")).toEqual([]));

it("# offers channels", () => expect(offered("#督")).toEqual(["#督办 "]));

it("what was completed is no longer offered", () => expect(offered("@Alex ")).toEqual([]));
