import { afterAll, beforeAll, expect, test } from "vitest";
import { alex, channel, sport, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ socketMode: true });
});
afterAll(() => trial.close());

test("over Socket Mode a mention is answered once, in its thread", async () => {
  const ts = await trial.say(alex, channel, "@督办 what are the targets for task 30?");
  await trial.settled();
  const replies = await trial.replies(alex, channel, ts);
  expect(replies.map(shownText)).toEqual([expect.stringContaining("Build *40* sports facilities")]);
});

test("over Socket Mode a command records and its button undoes", async () => {
  await trial.command(sport, channel, "/progress", "30 本周新增3处");
  await trial.settled();
  const receipt = (await trial.messages(sport, channel)).at(-1) as Seen;
  expect(shownText(receipt)).toContain("本次 +3 → 累计 3/40 处 (7.5%)");
  await trial.press(sport, receipt, "undo_entry");
  await trial.settled();
  const undone = (await trial.messages(sport, channel)).at(-1) as Seen;
  expect(undone.text).toContain("已撤销");
  expect(buttonsOf(undone)).toEqual([]);
});
