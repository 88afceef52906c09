import { expect, test } from "vitest";
import { messageLink } from "../../src/slack/views/parts/evidence-links.ts";

const permalink = "https://x.slack.com/archives/C0DUBAN/p1";

test("the message that something was said in is linked once: beside it, or where it stands as evidence", () => {
  expect(messageLink({ permalink, evidence: [] }, "zh")).toBe(`<${permalink}|原消息>`);
  expect(messageLink({ permalink: null, evidence: [] }, "en")).toBeNull();
  const evidence = [{ kind: "link" as const, url: permalink, title: "message" }];
  expect(messageLink({ permalink, evidence }, "en")).toBeNull();
});
