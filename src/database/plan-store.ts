import type { StoredPlan } from "../plan/import-plan.ts";
import type { Database } from "./opening/open-database.ts";

/** Plan documents as they were imported, whole; they are read anew into tasks and targets at each start. */
type PlanStore = {
  /** Keeps a plan once: the same text again changes nothing but its English. */
  save(plan: StoredPlan): Promise<void>;
  find(hash: string): Promise<StoredPlan | null>;
};

/** Plans over Prisma. */
export function createPlanStore({ client }: Database): PlanStore {
  return {
    async save(plan) {
      await client.plan.upsert({
        where: { hash: plan.hash },
        create: plan,
        update: { english: plan.english, name: plan.name },
      });
    },
    async find(hash) {
      return client.plan.findUnique({ where: { hash } });
    },
  };
}
