import { tasksOf } from "../../src/plan/plan.ts";
import { admin, type Trial } from "./duban.ts";
import { emptyLedger } from "./empty-ledger.ts";

/**
 * A trial as it was at first, between tests: no entries, no threads, no owners, the default policy, no reviewers. The
 * audit log cannot be emptied, so what was changed is taken back.
 */
export async function beginAnew(trial: Trial): Promise<void> {
  const { database, administration, plan } = trial.duban().services;
  await emptyLedger(database);
  await database.client.threadContext.deleteMany();
  const tasks = tasksOf(plan).map(({ number }) => number);
  await administration.enact(
    [
      { kind: "assigned", tasks, owners: [], department: "" },
      { kind: "policy", policy: "owners_confirm" },
      { kind: "review", reviewers: [] },
    ],
    admin,
  );
}
