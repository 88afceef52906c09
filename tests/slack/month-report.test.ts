import { afterEach, beforeEach, expect, test } from "vitest";
import { monthToReport } from "../../src/digest/periods/named-months.ts";
import { unzip } from "../documents/unzip.ts";
import { alex, channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen } from "../support/person.ts";

type WithFiles = Seen & { files?: { name: string; url_private: string }[] };

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.close());

/** Asks for the digest and presses its report button; gives the button's words and the document that comes. */
async function askedFor(person: string) {
  await trial.command(person, channel, "/digest");
  await trial.settled();
  const preview = await trial.until(async () =>
    (await trial.messages(person, channel)).findLast(({ is_ephemeral }) => is_ephemeral),
  );
  const label = buttonsOf(preview).find(({ action_id }) => action_id === "digest_month_report")?.text?.text;
  await trial.press(person, preview, "digest_month_report");
  const file = await trial.until(async () => {
    const messages: WithFiles[] = await trial.messages(person, dmOf(person));
    return messages.flatMap(({ files = [] }) => files)[0];
  });
  const headers = { authorization: `Bearer ${trial.workspace.botToken}` };
  const content = Buffer.from(await (await fetch(file.url_private, { headers })).arrayBuffer());
  return { label, name: file.name, document: unzip(content).get("word/document.xml")?.toString() ?? "" };
}

test("under a digest that was asked for, a button sends the month's report as a document to whoever presses", async () => {
  await trial.command(sport, channel, "/progress", "30 本周新增3处");
  await trial.settled();
  const { label, name, document } = await askedFor(sport);
  expect(label).toBe("6月月报（Word）");
  expect(name).toBe("滨海新区2022年教育体育工作要点 2022-06 推进情况.docx");
  expect(document).toContain("督办月报");
  expect(document).toContain("3/40处");
});

test("the report is in the reader's language", async () => {
  const { label, document } = await askedFor(alex);
  expect(label).toBe("June report (Word)");
  expect(document).toContain("Monthly Report");
});

test("in a month's first ten days it is the month before, also over the turn of the year", () => {
  const monthAt = (moment: string) => monthToReport(new Date(moment)).key;
  expect(monthAt("2022-07-10T23:59:00+08:00")).toBe("2022-06");
  expect(monthAt("2022-07-11T00:00:00+08:00")).toBe("2022-07");
  expect(monthAt("2023-01-01T00:00:00+08:00")).toBe("2022-12");
});
