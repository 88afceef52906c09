import { expect, it } from "vitest";
import type { Feedback } from "../../src/conversation/feedback.ts";
import { createFeedbackStore } from "../../src/database/feedback-store.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW } from "../support/services.ts";
import { openUrl } from "./fresh-database.ts";

const verdict = (verdict: string, givenAt: Date): Feedback => ({
  question: "校园欺凌",
  answer: "任务29 筑牢校园安全防线",
  outcome: "answered",
  verdict,
  person: "U0ZHOU",
  givenAt,
});

onEachDatabase((kind) => {
  it("verdicts are kept whole, oldest first, across a restart; a change of mind is one more, not another", async () => {
    const url = await kind.freshUrl();
    const first = await openUrl(url);
    const later = verdict("bad", new Date(NOW.getTime() + 1000));
    await createFeedbackStore(first).add(later);
    await createFeedbackStore(first).add(verdict("good", NOW));
    await first.close();
    expect(await createFeedbackStore(await openUrl(url)).list()).toEqual([verdict("good", NOW), later]);
  });
});
