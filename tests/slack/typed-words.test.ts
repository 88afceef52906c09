import { expect, test } from "vitest";
import { mentionedIn, typedWords } from "../../src/slack/typed-words.ts";

const names: Record<string, string> = { U0STAFF: "科员" };
const read = (text: string): string =>
  typedWords(text, { botUserId: "U0DUBAN", nameOf: (person) => names[person] ?? person });

test.each([
  ["Duban's own mention is taken out", "<@U0DUBAN> 任务30", "任务30"],
  ["a person becomes a name", "<@U0STAFF> 任务30", "@科员 任务30"],
  ["a person in a command has a name along", "<@U0STAFF|staff> 30", "@staff 30"],
  ["a channel becomes its name", "见 <#C0SPORT|体育科>", "见 #体育科"],
  ["a call to all becomes a word", "<!channel> <!here> 任务30", "@channel @here 任务30"],
  ["a group becomes its handle", "<!subteam^S123|@体育组> 任务30", "@体育组 任务30"],
  ["a date becomes its words", "<!date^1655427600^{date}|6月17日> 新增3处", "6月17日 新增3处"],
  ["a link becomes its label", "<https://example.com/a|通知>", "通知"],
  ["a bare link stays a link", "<https://example.com/a?b=1&amp;c=2>", "https://example.com/a?b=1&c=2"],
  ["a mail address loses its scheme", "<mailto:a@example.com|a@example.com>", "a@example.com"],
  ["escapes are undone once", "1 &lt; 2 &amp;lt; 3 &gt; 0", "1 < 2 &lt; 3 > 0"],
  ["what only looks like markup stays", "&lt;!channel&gt;", "<!channel>"],
])("%s", (_, sent, words) => {
  expect(read(sent)).toBe(words);
});

test("the people mentioned are known by their ids, each once", () => {
  expect(mentionedIn("<@U0STAFF> <@U0STAFF|staff> <@W0OTHER> <#C0SPORT>")).toEqual(["U0STAFF", "W0OTHER"]);
});
