import { registerCommands } from "./commands.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { registerDigests } from "./digest/digests.ts";
import { registerMonthReport } from "./digest/month-report.ts";
import { registerCorrections } from "./entries/corrections.ts";
import { registerEdits } from "./entries/edits.ts";
import { registerEntries } from "./entries/entries.ts";
import { registerEvidence } from "./entries/evidence.ts";
import { registerRecord } from "./entries/record.ts";
import { registerReviews } from "./entries/reviews.ts";
import { registerWhichTask } from "./entries/which-task.ts";
import { registerExport } from "./export.ts";
import { registerHome } from "./home.ts";
import { registerMessages } from "./messages.ts";
import { registerHistory } from "./plan/history.ts";
import { registerQuestions } from "./questions.ts";
import { registerReminders } from "./reminders.ts";

/** All listeners, one file a feature of Slack or of Duban. */
export function registerListeners(dependencies: ListenerDependencies): void {
  registerMessages(dependencies);
  registerEdits(dependencies);
  registerCommands(dependencies);
  registerQuestions(dependencies);
  registerEntries(dependencies);
  registerCorrections(dependencies);
  registerEvidence(dependencies);
  registerReviews(dependencies);
  registerRecord(dependencies);
  registerDigests(dependencies);
  registerMonthReport(dependencies);
  registerReminders(dependencies);
  registerWhichTask(dependencies);
  registerHistory(dependencies);
  registerHome(dependencies);
  registerExport(dependencies);
}
