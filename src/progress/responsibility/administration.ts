import {
  type AuditRecord,
  type Change,
  type Responsibilities,
  responsibilitiesAfter,
} from "./assignments.ts";
import type { AuditStore } from "./audit-store.ts";
import { mayAdminister, type Permission } from "./permissions.ts";

type AdministrationParts = {
  planHash: string;
  audit: AuditStore;
  administrators: readonly string[];
  now: () => Date;
};

/** Who answers for what in one plan, and the changes of it. */
export type Administration = {
  /** As it is now, other processes' changes included. */
  current(): Promise<Responsibilities>;
  /** As it was when it was last asked for: for work that cannot wait, right after `current`. */
  lastKnown(): Responsibilities;
  /** The audit log: every change so far, in order. */
  log(): Promise<AuditRecord[]>;
  /** Whether a person may make changes; a refusal names who can. */
  mayChange(person: string): Permission;
  /** Makes changes that an administrator asks for; all of them, or none where the verdict is not "allowed". */
  change(changes: readonly Change[], by: string): Promise<Permission>;
  /** Makes changes that need no right of their own: whoever works at the command line has the database itself. */
  enact(changes: readonly Change[], by: string): Promise<void>;
};

/** Owners, departments and policy of one plan over its audit log. */
export function createAdministration(parts: AdministrationParts): Administration {
  const { planHash, audit, administrators, now } = parts;
  let known = responsibilitiesAfter([]);
  const enact: Administration["enact"] = (changes, by) => audit.add(planHash, changes, by, now());
  const mayChange = (person: string): Permission => mayAdminister({ person, administrators });
  return {
    mayChange,
    async current() {
      known = responsibilitiesAfter(await audit.list(planHash));
      return known;
    },
    lastKnown: () => known,
    log: () => audit.list(planHash),
    async change(changes, by) {
      const permission = mayChange(by);
      if (permission.verdict === "allowed") await enact(changes, by);
      return permission;
    },
    enact,
  };
}
