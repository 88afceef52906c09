import { WebClient } from "@slack/web-api";
import ExcelJS from "exceljs";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DigestFile } from "../../src/digest/runs/digest-file.ts";
import type { IsStillMine } from "../../src/digest/runs/post-run.ts";
import { createDigestDelivery } from "../../src/slack/digest-delivery.ts";
import { channel, sport, startTrial, type Trial } from "../support/duban.ts";
import type { Seen } from "../support/person.ts";

type File = {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  alt_txt?: string;
  url_private: string;
};
type WithFiles = Seen & { files?: File[] };

/** The trial begins on Friday 17 June 2022 at 9:00; digests are due on Fridays at 17:00. */
const [FIRST, SECOND] = ["2022-06-17T17:00:20+08:00", "2022-06-24T17:00:20+08:00"];

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.close());

/** The digests in the channel, once there are so many and each is sent. */
async function digests(wanted: number): Promise<Seen[]> {
  return trial.until(async () => {
    const posts = (await trial.messages(sport, channel)).filter(
      ({ metadata }) => metadata?.event_type === "duban_digest",
    );
    const { runs, plan } = trial.duban().services;
    const states = await runs.ofRecipient(plan.hash, channel, 10);
    return posts.length >= wanted && states.every(({ run }) => run.state === "sent") && posts;
  });
}

const threadOf = (digest: Seen | undefined): Promise<WithFiles[]> =>
  trial.replies(sport, channel, digest?.ts ?? "");
const filesIn = (thread: WithFiles[]): File[] => thread.flatMap(({ files = [] }) => files);

async function contentOf(file: File | undefined): Promise<Buffer> {
  const headers = { authorization: `Bearer ${trial.workspace.botToken}` };
  return Buffer.from(await (await fetch(file?.url_private ?? "", { headers })).arrayBuffer());
}

describe("a digest's thread", () => {
  test("has the chart, the table of all tasks and the workbook; from the second week on the trend too", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(FIRST);
    const first = await threadOf((await digests(1))[0]);
    expect(filesIn(first).map(({ name }) => name)).toEqual([
      "量化指标进度 2022-06-17.png",
      "滨海新区2022年教育体育工作要点 台账 2022-06-17.xlsx",
    ]);
    const places = first.map(
      ({ files, blocks = [] }) => files?.[0]?.mimetype ?? blocks.map(({ type }) => type),
    );
    expect(places.indexOf("image/png")).toBeLessThan(
      places.findIndex((place) => Array.isArray(place) && place.includes("table")),
    );
    await trial.moveTo(SECOND);
    const second = await threadOf((await digests(2))[1]);
    expect(filesIn(second).map(({ name }) => name)).toEqual([
      "量化指标进度 2022-06-24.png",
      "任务状态变化 2022-06-24.png",
      "滨海新区2022年教育体育工作要点 台账 2022-06-24.xlsx",
    ]);
  });

  test("says in words what its pictures show", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(FIRST);
    const [chart] = filesIn(await threadOf((await digests(1))[0]));
    expect(chart?.alt_txt).toMatch(/^量化指标进度.*30\.社区健身园、社区体育园等体育设施：3\/40处/);
    expect((await contentOf(chart)).subarray(1, 4).toString()).toBe("PNG");
  });

  test("has the ledger as it stood at the digest's hour, though it was sent later", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.restart(() => trial.post("clock", { to: "2022-06-17T20:30:00+08:00" }));
    await trial.command(sport, channel, "/progress", "30 累计9处");
    await trial.settled();
    const [, workbook] = filesIn(await threadOf((await digests(1))[0]));
    const read = new ExcelJS.Workbook();
    // biome-ignore lint/suspicious/noExplicitAny: exceljs declares a Buffer of its own
    await read.xlsx.load((await contentOf(workbook)) as any);
    const text = JSON.stringify(read.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(text).toContain("本周新增3处");
    expect(text).not.toContain("累计9处");
  });

  test("rings nobody with what people wrote: not in its parts, not in its files' names and alt texts", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.command(sport, channel, "/progress", "30 求助：请 <!channel> <@U0STAFF> 协调用地");
    await trial.settled();
    await trial.moveTo(FIRST);
    const [digest] = await digests(1);
    const sent = JSON.stringify([digest, ...(await threadOf(digest))]);
    expect(sent).toContain("协调用地");
    expect(sent).toContain("alt_txt");
    expect(sent).not.toMatch(/<!channel|<@U0STAFF/);
  });

  test("of a week without any report has no chart of nothing", async () => {
    await trial.moveTo(FIRST);
    const names = filesIn(await threadOf((await digests(1))[0])).map(({ name }) => name);
    expect(names).toEqual(["滨海新区2022年教育体育工作要点 台账 2022-06-17.xlsx"]);
  });
});

describe("a file of the digest", () => {
  test.each(["reset_after_store", "reset_before_store", "server_error", "rate_limited"])(
    "is there once after %s",
    async (fault) => {
      await trial.command(sport, channel, "/progress", "30 本周新增3处");
      await trial.settled();
      await trial.fault("files.completeUploadExternal", fault, { times: 1 });
      await trial.moveTo(FIRST);
      const names = filesIn(await threadOf((await digests(1))[0])).map(({ name }) => name);
      expect(names).toHaveLength(2);
      expect(new Set(names).size).toBe(2);
    },
  );

  test("that cannot be uploaded is named in the thread and the log, and the digest is sent", async () => {
    await trial.fault("files.getUploadURLExternal", "server_error", { times: 50 });
    await trial.moveTo(FIRST);
    const thread = await threadOf((await digests(1))[0]);
    expect(filesIn(thread)).toEqual([]);
    expect(thread.map(({ text }) => text)).toContainEqual(
      "未能附上：滨海新区2022年教育体育工作要点 台账 2022-06-17.xlsx。其余内容不受影响。",
    );
    expect(trial.log).toContainEqual(
      expect.objectContaining({ msg: "a file of the digest could not be attached" }),
    );
  });
});

describe("a thread that is taken up again", () => {
  const picture = (name: string): DigestFile => ({
    name,
    title: name,
    altText: "每项进度",
    make: async () => Buffer.from(`picture of ${name}`),
  });
  async function take(
    files: DigestFile[],
    isResumed: boolean,
    isStillMine: IsStillMine = async () => true,
  ): Promise<WithFiles[]> {
    const { webApi, botToken } = trial.workspace;
    const client = new WebClient(botToken, { slackApiUrl: webApi, retryConfig: { retries: 0 } });
    const delivery = createDigestDelivery({
      client,
      wait: async () => {},
      rate: { next: async () => {} },
      logger: pino({ level: "silent" }),
      filesOf: async () => files,
    });
    const post = await trial.messages(sport, channel);
    const ts = post[0]?.ts ?? (await client.chat.postMessage({ channel, text: "digest" })).ts ?? "";
    const { digests } = trial.duban().services;
    const digest = digests.inWords(await digests.upTo(trial.workspace.now()), "en");
    const thread = [{ text: "part", blocks: [] }];
    await delivery.postThread(channel, ts, { ...digest, thread }, { isResumed, isStillMine });
    return trial.replies(sport, channel, ts);
  }

  test("after a kill in its middle gets what is missing, and nothing twice", async () => {
    await take([picture("one.png")], false);
    const thread = await take([picture("one.png"), picture("two.png")], true);
    expect(filesIn(thread).map(({ name }) => name)).toEqual(["one.png", "two.png"]);
    expect(thread.filter(({ text }) => text === "part")).toHaveLength(1);
  });

  test("stops where another process has taken the digest over", async () => {
    let asked = 0;
    const thread = await take([picture("one.png"), picture("two.png")], false, async () => ++asked < 3);
    expect(filesIn(thread).map(({ name }) => name)).toEqual(["one.png", "two.png"]);
    expect(thread.filter(({ text }) => text === "part")).toEqual([]);
  });

  test("says what could not be drawn, once, and has all the rest", async () => {
    const broken: DigestFile = {
      ...picture("Trend <!channel>.png"),
      make: async () => {
        throw new Error("no font");
      },
    };
    await take([broken, picture("two.png")], false);
    const thread = await take([broken, picture("two.png")], true);
    expect(filesIn(thread).map(({ name }) => name)).toEqual(["two.png"]);
    expect(thread.map(({ text }) => text)).toEqual([
      "",
      "part",
      "Could not be attached: Trend &lt;!channel&gt;.png. Everything else is here.",
    ]);
  });
});
