import { WebClient } from "@slack/web-api";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPersonDirectory, type PersonDirectory } from "../../src/slack/people.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/start-workspace.ts";
import { trialSeed } from "../../src/workspace/trial-seed.ts";
import { createPerson, type Person } from "../support/person.ts";

/** A workspace of 450 people: three pages of its list. */
const everybody = Array.from({ length: 450 }, (_, index) => `U1${String(index).padStart(3, "0")}`);
let workspace: Workspace;
let person: Person;
beforeAll(async () => {
  const people = everybody.map((id) => ({
    id,
    name: id.toLowerCase(),
    display_name: `科员${id}`,
    title: "",
    locale: "zh-CN",
  }));
  const seed = { ...trialSeed, people: [...trialSeed.people, ...people] };
  workspace = await startWorkspace({ seed, manifest: false, rateLimited: false });
  person = createPerson(workspace);
});
afterAll(() => workspace.close());

let client: WebClient;
let directory: PersonDirectory;
let waited: number[];
let callsBefore: number;
const calls = async (): Promise<string[]> =>
  (await person.get("calls")).calls.slice(callsBefore).map(({ method }: { method: string }) => method);
beforeEach(async () => {
  const { botToken, webApi } = workspace;
  const options = { slackApiUrl: webApi, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  client = new WebClient(botToken, options);
  directory = createPersonDirectory();
  waited = [];
  callsBefore = 0;
  callsBefore = (await calls()).length;
});
afterEach(() => person.post("token", { revoked: false }));
const refresh = (persons: string[]): Promise<void> =>
  directory.refresh(client, persons, async (milliseconds) => void waited.push(milliseconds));

describe("asking about people", () => {
  test("few are asked about one by one", async () => {
    await refresh(["U0SPORT", "U0READER"]);
    expect(await calls()).toEqual(["users.info", "users.info"]);
    expect([directory.nameOf("U0SPORT"), directory.languageOf("U0READER")]).toEqual(["体育科科长", "en"]);
  });

  test("many are read from the list, a page after the other", async () => {
    await refresh(everybody);
    expect(await calls()).toEqual(["users.list", "users.list", "users.list"]);
    expect(directory.nameOf("U1449")).toBe("科员U1449");
  });

  test("Slack's word to wait is heeded, and everybody is known in the end", async () => {
    await person.fault("users.list", "rate_limited", { retry_after: 30 });
    await refresh(everybody);
    expect(waited).toEqual([30_000]);
    expect(directory.nameOf("U1449")).toBe("科员U1449");
  });

  test("where Slack refuses the list, thousands are not asked about one by one", async () => {
    await person.post("token", { revoked: true });
    await refresh(everybody);
    expect((await calls()).filter((method) => method === "users.info")).toEqual([]);
  });

  test("asked anew, it is known who was deactivated since", async () => {
    await refresh(["U1001"]);
    expect(directory.isDeactivated("U1001")).toBe(false);
    await person.post("people/deactivate", { user: "U0ADMIN", person: "U1001" });
    await refresh(["U1001"]);
    expect(directory.isDeactivated("U1001")).toBe(true);
  });
});
