import { afterAll, beforeAll, expect, test } from "vitest";
import { alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import type { Seen } from "../support/person.ts";

/** Words that would ring everybody, or somebody, if they were repeated as they are. */
const LOUD =
  "任务30本周新增3处 @channel @here @科员 <!everyone> <@U0STAFF> &lt;!channel&gt; 请<https://example.com|看>";
const RINGS = /.{0,60}(?:<!(?:channel|here|everyone|subteam)|<@U0STAFF)/g;
const loudIn = (sent: string): string[] => sent.match(RINGS) ?? [];

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.close());

/** What Slack would read as markup: all but the values that buttons send back. */
const shown = (sent: unknown): string =>
  JSON.stringify(sent, (name, value) => (name === "value" ? undefined : value));

/** All that Duban sent to a place. */
async function sentTo(place: string, user = sport): Promise<string> {
  const top = await trial.messages(user, place);
  const threads = await Promise.all(top.map(({ ts }) => trial.replies(user, place, ts)));
  return shown([...top, ...threads.flat()].filter((message: Seen) => message.user === "U0DUBAN"));
}

const mentionsOf = async (user: string): Promise<number> => {
  const { conversations } = await trial.get(`state?user=${user}`);
  return conversations.find(({ id }: { id: string }) => id === channel).mentions;
};

test("an entry's words ring nobody, wherever they are shown again", async () => {
  const ts = await trial.say(sport, channel, `@督办 ${LOUD}`);
  await trial.settled();
  expect(await trial.replies(sport, channel, ts)).toHaveLength(1);
  const rung = await mentionsOf(alex);
  await trial.say(sport, dmOf(sport), LOUD);
  await trial.command(sport, channel, "/progress", `30 新增1处 ${LOUD.slice(9)}`);
  await trial.command(sport, channel, "/progress", `30 完成9处 ${LOUD.slice(9)}`);
  await trial.command(sport, channel, "/progress", `30 求助：经费不足，请 <!channel> 协调 @channel`);
  await trial.command(sport, channel, "/plan", "任务30进展");
  await trial.command(sport, channel, "/digest");
  await trial.say(staff, channel, "@督办 任务30进展");
  await trial.say(staff, channel, "@督办 <!channel> 校园欺凌");
  await trial.settled();
  await trial.moveTo("2022-06-17T17:00:30+08:00");
  await trial.post("home", { user: sport, tab: "home" });
  const { home } = await trial.until(async () => {
    const opened = await trial.get(`home?user=${sport}`);
    return opened.home?.blocks?.length > 0 && opened;
  });
  const all = [await sentTo(channel), await sentTo(dmOf(sport)), shown(home)];
  expect(all[0]).toContain("duban_digest");
  expect(all[0]).toContain("新增3处");
  for (const sent of all) expect(loudIn(sent)).toEqual([]);
  expect(rung).toBe(1);
  expect(await mentionsOf(alex)).toBe(rung);
});

test("a mention is kept as the name that people read", async () => {
  const { entries, plan } = trial.duban().services;
  const [entry] = await entries.list(plan.hash);
  expect(entry?.text).toContain("@channel @here @科员");
});
