import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, test } from "vitest";
import { ROOT } from "./support/root.ts";

const TOPS = ["src", "tests", "bench", "docs", "data", "prisma", "prompts"];
const files = TOPS.flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" }).map((path) => join(top, path)),
);
const docs = files.filter((file) => file.startsWith("docs/") && file.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...docs];
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** What a page sets in `code` and what looks like a file or folder of this project, not yet to be made. */
function pathsIn(text: string): string[] {
  const named = [...text.matchAll(/`(\w[\w./*-]*(?:\.(?:ts|tsx|mjs|md|jsonl|yaml|prisma)|\/))`/g)];
  return named.map(([, path = ""]) => path).filter((path) => !/NAME|^var\//.test(path));
}

/** A path stands for itself from the checkout's top; a bare name, for the file or folder of that name anywhere. */
function isThere(path: string): boolean {
  if (!path.includes("*") && existsSync(join(ROOT, path))) return true;
  const pattern = path.replace(/\/$/, "").replace(/[.]/g, "\\.").replace(/\*/g, "[^/]*");
  const sought = new RegExp(`(?:^|/)${pattern}$`);
  return files.some((file) => sought.test(file));
}

test.each(pages)("each link of %s to a file of the project leads to one", (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
  const inside = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(inside.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});

test.each(pages.filter((page) => page !== "CHANGELOG.md"))(
  "each file and folder that %s names exists",
  (page) => {
    expect(pathsIn(textOf(page)).filter((path) => !isThere(path))).toEqual([]);
  },
);

it("the pages name files at all", () => {
  expect(pathsIn(textOf("CONTRIBUTING.md")).length).toBeGreaterThan(60);
});

it("no two decisions have one number", () => {
  const numbers = docs.flatMap((page) => /^docs\/decisions\/(\d{4})-/.exec(page)?.[1] ?? []);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});
