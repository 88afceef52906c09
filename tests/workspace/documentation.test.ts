import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callFaults, deliveryFaults, refusalFaults } from "../../src/workspace/faults.ts";
import { personOf, startTrial } from "./trial.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/workspace.md"), "utf8");
const posts = [...page.matchAll(/^post (\S+)\s+'(\{.*\})'/gm)].map(
  ([, path = "", body = ""]) => [path, body] as const,
);
const gets = [...page.matchAll(/^curl -s "\$W\/([^"]+)"/gm)].map(([, path = ""]) => path);

let workspace: Awaited<ReturnType<typeof startTrial>>;
beforeAll(async () => {
  workspace = await startTrial();
});
afterAll(() => workspace.close());

test("the documentation has examples", () => {
  expect([posts.length, gets.length].every((count) => count > 8)).toBe(true);
});

test.each(posts)("the documented POST %s %s has an address and a body that fits", async (path, body) => {
  const { error } = await personOf(workspace).post(path, JSON.parse(body));
  expect(["invalid_request", "path_not_found"]).not.toContain(error);
});

test.each(gets)("the documented GET %s has an address", async (path) => {
  expect((await personOf(workspace).get(path)).error).not.toBe("path_not_found");
});

test("every fault is documented", () => {
  const undocumented = [...callFaults, ...refusalFaults, ...deliveryFaults].filter(
    (kind) => !page.includes(`| \`${kind}\` |`),
  );
  expect(undocumented).toEqual([]);
});
