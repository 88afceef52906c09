import { readFileSync } from "node:fs";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";

const DOMAIN = "^src/(language|calendar|plan|progress|digest|reminders|answering|conversation)/";
const EDGES = ["slack", "workspace", "schedule", "model", "retrieval", "database", "documents"];
const ASSEMBLY = "^src/(?!errors\\.ts$)[^/]+\\.ts$|^src/(cli|services|jobs|files)/";

const forbidden: IForbiddenRuleType[] = [
  {
    name: "the domain knows no Slack, no database, no clock and no environment",
    from: { path: DOMAIN },
    to: { path: `^src/(${EDGES.join("|")})/|${ASSEMBLY}` },
  },
  {
    name: "conversation uses answering, progress and digest, not the other way",
    from: { path: "^src/(language|calendar|plan|progress|digest|answering)/" },
    to: { path: "^src/conversation/" },
  },
  {
    name: "answers and digests read the ledger; the ledger knows neither",
    from: { path: "^src/(language|calendar|plan|progress)/" },
    to: { path: "^src/(answering|digest)/" },
  },
  {
    name: "reminders precede digests; digests are told what they need of them",
    from: { path: "^src/(language|calendar|plan|progress|digest|answering)/" },
    to: { path: "^src/reminders/" },
  },
  {
    name: "the plan knows nothing but language",
    from: { path: "^src/(plan|language|calendar)/" },
    to: { path: "^src/(progress|answering|digest|conversation)/" },
  },
  {
    name: "the domain leans on few packages, none of them an edge's",
    from: { path: DOMAIN },
    to: { dependencyTypes: ["npm"], pathNot: "node_modules/(zod|yaml|chinese-days|opencc-js|@slack/types)/" },
  },
  {
    name: "the domain touches no file, network or process",
    from: { path: DOMAIN },
    to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
  },
  ...EDGES.map(
    (edge): IForbiddenRuleType => ({
      name: `${edge} imports no other edge`,
      from: { path: `^src/${edge}/` },
      to: { path: `^src/(${EDGES.filter((other) => other !== edge).join("|")})/` },
    }),
  ),
  {
    name: "edges do not know how they are assembled",
    from: { path: `^src/(${EDGES.join("|")})/` },
    to: { path: ASSEMBLY },
  },
  {
    name: "the local workspace stands alone, so that it serves any Bolt app",
    from: { path: "^src/workspace/" },
    to: { path: "^src/", pathNot: "^src/workspace/" },
  },
  {
    name: "langchain and openai live in model/ and retrieval/ only",
    from: { path: "^src/", pathNot: "^src/(model|retrieval)/" },
    to: { path: "node_modules/(@langchain|langchain|openai)/" },
  },
  {
    name: "Bolt and Slack's client live in slack/ only",
    from: { path: "^src/", pathNot: "^src/slack/" },
    to: { path: "node_modules/@slack/(bolt|web-api|socket-mode)/" },
  },
  {
    name: "exceljs, docx and canvas live in documents/ only",
    from: { path: "^src/", pathNot: "^src/documents/" },
    to: { path: "node_modules/(exceljs|docx|@napi-rs/canvas)/" },
  },
  {
    name: "Prisma lives in database/ only",
    from: { path: "^src/", pathNot: "^src/database/" },
    to: { path: "node_modules/@prisma/" },
  },
  {
    name: "nothing goes in circles",
    from: { path: "^src/" },
    to: { circular: true },
  },
  { name: "nobody imports the entry", from: {}, to: { path: "^src/main\\.ts$" } },
];

describe("the house", () => {
  let found: ICruiseResult;

  beforeAll(async () => {
    const { output } = await cruise(
      ["src"],
      {
        validate: true,
        ruleSet: { forbidden: forbidden.map((rule) => ({ severity: "error" as const, ...rule })) },
        exclude: { path: "src/database/generated|src/workspace/page" },
        doNotFollow: { path: "node_modules" },
        tsPreCompilationDeps: true,
      },
      { extensions: [".ts", ".mjs", ".js", ".json"], conditionNames: ["import", "types", "node"] },
    );
    found = output as ICruiseResult;
  });

  it("was walked through", () => {
    expect(found.summary.totalCruised).toBeGreaterThan(100);
  });

  it.each(forbidden.map((rule) => rule.name ?? ""))("%s", (name) => {
    const broken = found.summary.violations.filter((violation) => violation.rule.name === name);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("reads the environment in its entries only", () => {
    const readers = found.modules
      .map((module) => module.source)
      .filter((source) => source.startsWith("src/") && !source.startsWith("src/setup/"))
      .filter((source) => /process\.env/.test(readFileSync(source, "utf8")));
    expect(readers.filter((source) => !/^src\/(main|cli\/main|workspace\/main)\.ts$/.test(source))).toEqual(
      [],
    );
  });
});
