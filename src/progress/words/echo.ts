import { percentOf } from "../standing/figures.ts";
import { PACE_WORDS } from "../standing/progress-words.ts";
import { echoLine, isLevel, judgementLine, type Recorded } from "./echo-line.ts";
import { ECHO_WORDS } from "./echo-words.ts";

/** The reply to a recorded entry: the task, what changed ("本次 +3 → 累计 15/40 处 (37.5%)"), pace and as-of day. */
export function echo(recorded: Recorded): string {
  const { entry, after, language } = recorded;
  const words = ECHO_WORDS[language];
  const title = recorded.title ?? after.task.title;
  const standing = after.targets.find((each) => each.target.id === entry.targetId) ?? null;
  const pace = standing?.pace ?? after.pace;
  // What the time asks for is a share of a count; a rate or a frequency is to be kept all year.
  const expected = standing === null || isLevel(standing) ? null : standing.expected;
  const closing = [
    ...(pace === "unknown"
      ? []
      : [
          words.pace(
            PACE_WORDS[language][pace],
            expected === null ? null : percentOf(expected),
            standing?.byMilestones ?? false,
          ),
        ]),
    words.asOf(entry.asOf),
  ];
  const judged = entry.kind === "judgement" ? null : judgementLine(recorded);
  const lines = [words.task(entry.task, title), echoLine(recorded), judged, closing.join(" · ")];
  return lines.filter((line) => line !== null).join("\n");
}
