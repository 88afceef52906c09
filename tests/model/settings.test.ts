import { expect, it } from "vitest";
import { readModelSettings } from "../../src/model/model-settings.ts";
import { askedWait } from "../../src/model/patient-fetch.ts";
import { withoutSecrets } from "../../src/model/without-secrets.ts";

it("there is no model without a key", () => {
  expect(readModelSettings({ OPENAI_MODEL: "qwen" })).toBeNull();
  expect(readModelSettings({ OPENAI_API_KEY: " " })).toBeNull();
});

it("an address may end in a slash", () => {
  const settings = readModelSettings({ OPENAI_API_KEY: "k", OPENAI_BASE_URL: "http://127.0.0.1:11434/v1/" });
  expect(settings?.baseUrl).toBe("http://127.0.0.1:11434/v1");
});

it("every fault is named with its variable", () => {
  const read = () =>
    readModelSettings({ OPENAI_API_KEY: "k", OPENAI_BASE_URL: "api.openai.com", DUBAN_DAILY_TOKENS: "many" });
  expect(read).toThrow(/OPENAI_BASE_URL should be an address/);
  expect(read).toThrow(/DUBAN_DAILY_TOKENS should be a whole number/);
});

it("e-mail addresses and tokens do not leave; plain words do", () => {
  expect(withoutSecrets("问 zhou.min@example.org，令牌 xoxb-1234567890-abc，任务30新增3处")).toBe(
    "问 [e-mail]，令牌 [token]，任务30新增3处",
  );
});

it("Retry-After is read as seconds, as a date, and as milliseconds", () => {
  const now = Date.parse("Fri, 24 Jun 2022 02:00:00 GMT");
  const wait = (headers: Record<string, string>) => askedWait(new Headers(headers), now);
  expect(wait({ "retry-after": "2" })).toBe(2000);
  expect(wait({ "retry-after": "Fri, 24 Jun 2022 02:00:05 GMT" })).toBe(5000);
  expect(wait({ "retry-after-ms": "30" })).toBe(30);
  expect(wait({})).toBeNull();
});
